/**
 * What carriers send when an order changes. A message only names orders to look at: whoever could forge one could make us
 * look, and nothing else. Each is verified all the same, before its body is read as far as the carrier's way allows.
 */
import { createPublicKey, type KeyObject, timingSafeEqual, verify } from 'node:crypto';
import { z } from 'zod';
import { basic } from './call.ts';
import { parseXml, text } from './xml.ts';

/** What came, as far as verifying it needs. `secret`: the last part of the path, where the address has one. */
export type Sent = { readonly headers: Headers; readonly secret: string | null };

/** `challenge`: to be answered with the scheme to log in with (RFC 9110 §11.6.1). */
export type Admission = 'admitted' | 'refused' | 'challenge';

export type Webhook = {
  readonly carrier: 'telnyx' | 'bandwidth' | 'twilio' | 'sinch';
  /** Whether the address ends with a secret. */
  readonly secretInPath: boolean;
  /** Judges what can be judged without the body. */
  readonly admit: (sent: Sent, now: Date) => Admission;
  /** The carrier's own ids of the orders that the body speaks of; null where it is forged or cannot be read. */
  readonly orders: (sent: Sent, body: Buffer) => readonly string[] | null;
};

/** Null: that carrier's messages are not taken. */
export type WebhookSettings = {
  /** The account's public key, base64. */
  readonly telnyx: string | null;
  readonly bandwidth: { readonly username: string; readonly password: string } | null;
  /** The end of the address that Twilio is given. */
  readonly twilio: string | null;
  /** The end of the address that Sinch is given. */
  readonly sinch: string | null;
};

/** The webhooks that are set up. */
export function webhooks(settings: WebhookSettings): readonly Webhook[] {
  return [
    ...(settings.telnyx === null ? [] : [telnyx(settings.telnyx)]),
    ...(settings.bandwidth === null ? [] : [bandwidth(settings.bandwidth)]),
    ...(settings.twilio === null ? [] : [twilio(settings.twilio)]),
    ...(settings.sinch === null ? [] : [sinch(settings.sinch)]),
  ];
}

/** A signature is taken this long before and after its time: a repetition could only make us look again. ms */
const TOLERANCE = 300_000;
const ORDER_ID = /^[\w-]{1,80}$/;

const TelnyxEvent = z.object({
  data: z.object({
    event_type: z.string(),
    payload: z.object({
      id: z.string().optional(),
      porting_order_id: z.string().optional(),
      from: z.object({ id: z.string() }).optional(),
      to: z.object({ id: z.string() }).optional(),
    }),
  }),
});

/**
 * Telnyx signs time and body with Ed25519 (`telnyx-signature-ed25519`, base64, over `telnyx-timestamp`, a bar, and the body).
 * `publicKey`: 32 bytes in base64, as its portal shows it.
 */
function telnyx(publicKey: string): Webhook {
  const key = ed25519(publicKey);
  const stamped = ({ headers }: Sent) => ({
    at: headers.get('telnyx-timestamp') ?? '',
    signature: Buffer.from(headers.get('telnyx-signature-ed25519') ?? '', 'base64'),
  });
  return {
    carrier: 'telnyx',
    secretInPath: false,
    admit: (sent, now) => {
      const { at, signature } = stamped(sent);
      const near = /^\d{9,11}$/.test(at) && Math.abs(Number(at) * 1_000 - now.getTime()) <= TOLERANCE;
      return near && signature.length === 64 ? 'admitted' : 'refused';
    },
    orders: (sent, body) => {
      const { at, signature } = stamped(sent);
      if (!verify(null, Buffer.concat([Buffer.from(`${at}|`), body]), key, signature)) return null;
      const event = TelnyxEvent.safeParse(json(body));
      if (!event.success) return null;
      const { event_type: type, payload } = event.data.data;
      if (!type.startsWith('porting_order.')) return [];
      // A split tells of both orders; a comment names its order beside its own id.
      return ids([payload.porting_order_id ?? payload.id, payload.from?.id, payload.to?.id]);
    },
  };
}

/** The key of 32 raw bytes, as RFC 8410 wraps them. @throws where they are not 32 */
function ed25519(publicKey: string): KeyObject {
  const wrapped = Buffer.concat([
    Buffer.from('302a300506032b6570032100', 'hex'),
    Buffer.from(publicKey, 'base64'),
  ]);
  return createPublicKey({ key: wrapped, format: 'der', type: 'spki' });
}

/** Whether it is a public key as Telnyx shows it. */
export const isTelnyxKey = (value: string): boolean =>
  /^[A-Za-z0-9+/]{43}=$/.test(value) && Buffer.from(value, 'base64').length === 32;

/**
 * Bandwidth logs in with what the subscription holds (`CallbackCreds`): it sends the body only after a 401 that names the
 * scheme (guide "Webhooks", Authentication). The body is a `<Notification>` (guide "Order Webhook").
 */
function bandwidth({ username, password }: { username: string; password: string }): Webhook {
  const expected = basic(username, password);
  return {
    carrier: 'bandwidth',
    secretInPath: false,
    admit: ({ headers }) => {
      const said = headers.get('authorization');
      return said !== null && same(said, expected) ? 'admitted' : 'challenge';
    },
    orders: (_sent, body) => {
      const notification = parseXml(body.toString('utf8'), 'Notification');
      if (notification === null) return null;
      return text(notification, 'OrderType').toLowerCase() === 'portins'
        ? ids([text(notification, 'OrderId')])
        : [];
    },
  };
}

/**
 * Twilio's page on porting webhooks names neither a signature nor the form of the body. So the secret is in the address, and
 * whatever has the form of a port-in request's id is looked at.
 */
function twilio(secret: string): Webhook {
  return {
    carrier: 'twilio',
    ...bySecret(secret),
    orders: (_sent, body) => ids(body.toString('latin1').match(/\bKW[0-9a-f]{32}\b/g) ?? []),
  };
}

const SinchEvent = z.object({ orderId: z.union([z.string(), z.number()]) });

/** Sinch's events name their order (Porting API 1.0, "Webhooks"); how they are to be known for its own is not said. */
function sinch(secret: string): Webhook {
  return {
    carrier: 'sinch',
    ...bySecret(secret),
    orders: (_sent, body) => {
      const event = SinchEvent.safeParse(json(body));
      return event.success ? ids([`${event.data.orderId}`]) : null;
    },
  };
}

const bySecret = (secret: string): Pick<Webhook, 'secretInPath' | 'admit'> => ({
  secretInPath: true,
  admit: (sent) => (sent.secret !== null && same(sent.secret, secret) ? 'admitted' : 'refused'),
});

/** Compares in constant time; only lengths can be told. */
function same(said: string, expected: string): boolean {
  const [one, other] = [Buffer.from(said), Buffer.from(expected)];
  return one.length === other.length && timingSafeEqual(one, other);
}

/** A handful, each once: one message tells of one order, or of a few. */
const ids = (found: readonly (string | undefined)[]): string[] =>
  [...new Set(found)].filter((id) => id !== undefined && ORDER_ID.test(id)).slice(0, 10) as string[];

function json(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return null;
  }
}
