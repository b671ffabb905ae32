import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { basic } from '../../src/carriers/call.ts';
import { parseCarrierSettings } from '../../src/carriers/settings.ts';
import { type Sent, webhooks } from '../../src/carriers/webhooks.ts';

const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const rawKey = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('base64');
const now = new Date('2026-11-02T12:00:00Z');
const at = `${now.getTime() / 1_000}`;
const SECRET = 'a-secret-of-the-desk';

const [telnyx, bandwidth, twilio, sinch] = webhooks({
  telnyx: rawKey,
  bandwidth: { username: 'desk', password: SECRET },
  twilio: SECRET,
  sinch: SECRET,
});

const changed = (id: string): string =>
  JSON.stringify({
    data: {
      event_type: 'porting_order.status_changed',
      id: 'e1',
      payload: { id, status: { value: 'cancelled', details: [] }, support_key: 'sr_1' },
      record_type: 'event',
    },
  });

const signed = (body: string, key: KeyObject = privateKey, time = at): Sent => ({
  secret: null,
  headers: new Headers({
    'telnyx-timestamp': time,
    'telnyx-signature-ed25519': sign(null, Buffer.from(`${time}|${body}`), key).toString('base64'),
  }),
});
const plain = (headers: Record<string, string> = {}, secret: string | null = null): Sent => ({
  headers: new Headers(headers),
  secret,
});

describe("Telnyx's webhook", () => {
  it('names the order of a signed change', () => {
    const body = changed('o-1');
    expect(telnyx?.admit(signed(body), now)).toBe('admitted');
    expect(telnyx?.orders(signed(body), Buffer.from(body))).toEqual(['o-1']);
  });

  it("names both orders of a split, and a comment's order rather than the comment", () => {
    for (const [type, payload, orders] of [
      ['porting_order.split', { from: { id: 'o-1' }, to: { id: 'o-2' } }, ['o-1', 'o-2']],
      ['porting_order.new_comment', { id: 'comment', porting_order_id: 'o-3' }, ['o-3']],
      ['message.received', { id: 'm-1' }, []],
    ] as const) {
      const body = JSON.stringify({ data: { event_type: type, payload } });
      expect(telnyx?.orders(signed(body), Buffer.from(body))).toEqual(orders);
    }
  });

  it('is forged with another key, another body or another time', () => {
    const body = changed('o-1');
    const other = generateKeyPairSync('ed25519').privateKey;
    expect(telnyx?.orders(signed(body, other), Buffer.from(body))).toBeNull();
    expect(telnyx?.orders(signed(body), Buffer.from(changed('o-2')))).toBeNull();
    const moved = signed(body);
    moved.headers.set('telnyx-timestamp', `${Number(at) + 1}`);
    expect(telnyx?.orders(moved, Buffer.from(body))).toBeNull();
  });

  it.each([
    ['no headers', plain()],
    ['an old time', signed('x', privateKey, `${Number(at) - 301}`)],
    ['a time to come', signed('x', privateKey, `${Number(at) + 301}`)],
    ['no time', signed('x', privateKey, 'soon')],
    ['half a signature', plain({ 'telnyx-timestamp': at, 'telnyx-signature-ed25519': 'AAAA' })],
  ])('is turned away before its body is read with %s', (_what, sent) => {
    expect(telnyx?.admit(sent, now)).toBe('refused');
  });

  it('with a true signature over something else names nothing', () => {
    for (const body of ['', 'null', '[]', '{"data":{}}', 'not JSON'])
      expect(telnyx?.orders(signed(body), Buffer.from(body))).toBeNull();
  });
});

describe("Bandwidth's webhook", () => {
  const notification = (type: string, id: string): Buffer =>
    Buffer.from(
      `<?xml version="1.0"?><Notification><SubscriptionId>s</SubscriptionId><OrderType>${type}</OrderType>` +
        `<OrderId>${id}</OrderId><Status>CANCELLED</Status></Notification>`,
    );

  it('is asked to log in, and let in with what the subscription holds', () => {
    expect(bandwidth?.admit(plain(), now)).toBe('challenge');
    expect(bandwidth?.admit(plain({ authorization: basic('desk', 'another secret of it') }), now)).toBe(
      'challenge',
    );
    expect(bandwidth?.admit(plain({ authorization: basic('desk', SECRET) }), now)).toBe('admitted');
  });

  it('names the port-in order of a notification, and none of other kinds', () => {
    expect(bandwidth?.orders(plain(), notification('portins', 'b-1'))).toEqual(['b-1']);
    expect(bandwidth?.orders(plain(), notification('disconnects', 'b-1'))).toEqual([]);
    expect(bandwidth?.orders(plain(), notification('portins', ''))).toEqual([]);
    expect(bandwidth?.orders(plain(), notification('portins', '../../etc'))).toEqual([]);
  });

  it.each(['<html/>', '', '{"OrderId":"b-1"}', '<!DOCTYPE a [<!ENTITY b "c">]><Notification/>'])(
    'is not read where it is %s',
    (body) => {
      expect(bandwidth?.orders(plain(), Buffer.from(body))).toBeNull();
    },
  );
});

describe("Twilio's webhook", () => {
  const sid = `KW${'0'.repeat(31)}1`;

  it('is known by the secret in its address', () => {
    expect(twilio?.secretInPath).toBe(true);
    expect(twilio?.admit(plain({}, SECRET), now)).toBe('admitted');
    expect(twilio?.admit(plain({}, `${SECRET}x`), now)).toBe('refused');
    expect(twilio?.admit(plain({}, null), now)).toBe('refused');
  });

  it('names the port-in requests it speaks of, whatever the form of its body, and a few at most', () => {
    expect(twilio?.orders(plain(), Buffer.from(JSON.stringify({ port_in_request_sid: sid })))).toEqual([sid]);
    expect(twilio?.orders(plain(), Buffer.from(`PortInRequestSid=${sid}&Again=${sid}`))).toEqual([sid]);
    expect(twilio?.orders(plain(), Buffer.from('nothing of it'))).toEqual([]);
    const many = Array.from({ length: 50 }, (_, n) => `KW${`${n}`.padStart(32, '0')}`).join(' ');
    expect(twilio?.orders(plain(), Buffer.from(many))).toHaveLength(10);
  });
});

describe("Sinch's webhook", () => {
  it('is known by the secret in its address, and names its order', () => {
    expect(sinch?.admit(plain({}, SECRET), now)).toBe('admitted');
    expect(sinch?.admit(plain({}, 'another-secret-of-it'), now)).toBe('refused');
    const event = (orderId: unknown): Buffer =>
      Buffer.from(JSON.stringify({ type: 'ORDER_UPDATED', orderId }));
    expect(sinch?.orders(plain(), event('897867'))).toEqual(['897867']);
    expect(sinch?.orders(plain(), event(897867))).toEqual(['897867']);
    expect(sinch?.orders(plain(), event('../897867'))).toEqual([]);
    expect(sinch?.orders(plain(), event(undefined))).toBeNull();
  });
});

describe('the settings of the webhooks', () => {
  it('are none unless set', () => {
    expect(webhooks(parseCarrierSettings({}).settings.webhooks)).toEqual([]);
  });

  it('are read', () => {
    const { settings, problems } = parseCarrierSettings({
      CARRIER_TELNYX_WEBHOOK_KEY: rawKey,
      CARRIER_BANDWIDTH_WEBHOOK_USERNAME: 'desk',
      CARRIER_BANDWIDTH_WEBHOOK_PASSWORD: SECRET,
      CARRIER_TWILIO_WEBHOOK_SECRET: SECRET,
      CARRIER_SINCH_WEBHOOK_SECRET: SECRET,
    });
    expect(problems).toEqual([]);
    expect(webhooks(settings.webhooks).map((one) => one.carrier)).toEqual([
      'telnyx',
      'bandwidth',
      'twilio',
      'sinch',
    ]);
  });

  it('name what is wrong, without the value', () => {
    const { settings, problems } = parseCarrierSettings({
      CARRIER_TELNYX_WEBHOOK_KEY: 'not-a-key-at-all',
      CARRIER_BANDWIDTH_WEBHOOK_USERNAME: 'desk',
      CARRIER_BANDWIDTH_WEBHOOK_PASSWORD: 'short',
      CARRIER_TWILIO_WEBHOOK_SECRET: 'a/b?c#d-of-some-length',
    });
    expect(problems.map((problem) => problem.split(':')[0])).toEqual([
      'CARRIER_TELNYX_WEBHOOK_KEY',
      'CARRIER_BANDWIDTH_WEBHOOK_PASSWORD',
      'CARRIER_TWILIO_WEBHOOK_SECRET',
    ]);
    expect(problems.join()).not.toMatch(/not-a-key|short$|a\/b/);
    expect(settings.webhooks.telnyx).toBeNull();
  });
});
