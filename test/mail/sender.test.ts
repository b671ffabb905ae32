import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { doubtInWords, judgeSender } from '../../src/mail/sender.ts';
import type { Address, Message } from '../../src/reading/message.ts';

const id = 'mx1.desk.example';
const vouched = (domain: string) => ({
  name: 'authentication-results',
  value: `${id}; dmarc=pass header.from=${domain}`,
});

function message(from: string, addresses: Address[], more: Message['headers'] = []): Message {
  return {
    headers: [...more, { name: 'from', value: from }],
    messageId: '<1@customer.example>',
    inReplyTo: [],
    references: [],
    from: addresses,
    to: [],
    cc: [],
    subject: '',
    date: null,
    text: '',
    html: null,
    attachments: [],
    unreadable: null,
  };
}
const ann = { address: 'ann@customer.example', name: 'Ann' };
const plain = message('Ann <ann@customer.example>', [ann]);
const checked = message('Ann <ann@customer.example>', [ann], [vouched('customer.example')]);
const failed = message(
  'Ann <ann@customer.example>',
  [ann],
  [{ name: 'authentication-results', value: `${id}; dmarc=fail header.from=customer.example` }],
);
const question = {
  contacts: ['Ann@Customer.example', 'bob@customer.example'],
  replyAddresses: [],
  policy: 'verified',
  trustedAuthserv: id,
} as const;

describe('a contact', () => {
  it('is trusted when our receiver vouches for the domain', () => {
    expect(judgeSender({ ...question, message: checked })).toEqual({
      kind: 'trusted',
      address: 'ann@customer.example',
      how: 'dmarc',
      scope: { kind: 'own-orders' },
    });
  });

  it('is not believed by the address alone', () => {
    expect(judgeSender({ ...question, message: plain })).toMatchObject({
      kind: 'unverified',
      why: 'not-checked',
    });
    expect(judgeSender({ ...question, message: failed })).toMatchObject({
      kind: 'unverified',
      why: 'failed-checks',
    });
  });

  it('is believed by the address alone where the desk says so', () => {
    expect(judgeSender({ ...question, policy: 'known', message: plain })).toMatchObject({
      kind: 'trusted',
      how: 'policy',
    });
  });

  it('is not believed against our receiver, even where the address alone is enough', () => {
    expect(judgeSender({ ...question, policy: 'known', message: failed }).kind).toBe('unverified');
  });

  it('keeps a +tag: it may be somebody else', () => {
    const tagged = { address: 'ann+x@customer.example', name: '' };
    const letter = message('ann+x@customer.example', [tagged], [vouched('customer.example')]);
    expect(judgeSender({ ...question, message: letter }).kind).toBe('stranger');
  });
});

describe('a signed reply address', () => {
  const toAnn = { notice: 'T-1-3', recipient: 'Ann@customer.example', orders: ['PO-1'] };

  it('vouches for the contact it went to, for that notice and its ticket’s orders', () => {
    expect(judgeSender({ ...question, replyAddresses: [toAnn], message: plain })).toEqual({
      kind: 'trusted',
      address: 'ann@customer.example',
      how: 'reply-address',
      scope: { kind: 'one-notice', notice: 'T-1-3', orders: ['PO-1'] },
    });
  });

  it.each([
    ['whoever writes under another name', plain, { ...toAnn, recipient: 'bob@customer.example' }],
    ['a ticket without orders', plain, { ...toAnn, orders: [] }],
    ['one whom our receiver says it is not', failed, toAnn],
  ])('does not vouch for %s', (_what, message, address) => {
    expect(judgeSender({ ...question, replyAddresses: [address], message }).kind).toBe('unverified');
  });

  it('makes nobody a contact', () => {
    const eve = { address: 'eve@elsewhere.example', name: '' };
    const letter = message('eve@elsewhere.example', [eve]);
    const address = { ...toAnn, recipient: 'eve@elsewhere.example' };
    expect(judgeSender({ ...question, replyAddresses: [address], message: letter }).kind).toBe('stranger');
  });
});

describe('tricks', () => {
  const mallory: Address = { address: 'mallory@evil.example', name: 'ann@customer.example' };

  it('takes no notice of a contact in the displayed name, but tells of it', () => {
    const letter = message(
      '"ann@customer.example" <mallory@evil.example>',
      [mallory],
      [vouched('evil.example')],
    );
    expect(judgeSender({ ...question, message: letter })).toEqual({
      kind: 'stranger',
      address: 'mallory@evil.example',
      authenticated: true,
      posesAs: 'ann@customer.example',
    });
  });

  it('takes no notice of Reply-To and Sender', () => {
    const letter = message(
      'mallory@evil.example',
      [{ ...mallory, name: '' }],
      [
        vouched('evil.example'),
        { name: 'reply-to', value: 'ann@customer.example' },
        { name: 'sender', value: 'ann@customer.example' },
      ],
    );
    expect(judgeSender({ ...question, message: letter }).kind).toBe('stranger');
  });

  it.each([
    ['two addresses', message('ann@customer.example, mallory@evil.example', [ann, mallory])],
    [
      'two headers, of which a parser may show one',
      message(
        'ann@customer.example',
        [ann],
        [vouched('customer.example'), { name: 'from', value: 'mallory@evil.example' }],
      ),
    ],
    [
      'two angle brackets, of which a parser may read either',
      message('<ann@customer.example> <mallory@evil.example>', [ann], [vouched('customer.example')]),
    ],
  ])('believes nobody with %s, whatever the policy', (_name, letter) => {
    for (const policy of ['verified', 'known'] as const) {
      expect(judgeSender({ ...question, policy, message: letter })).toMatchObject({
        kind: 'unverified',
        why: 'several-senders',
      });
    }
  });

  it.each([
    ['none', []],
    ['one without a domain', [{ address: 'ann', name: '' }]],
    ['an empty one', [{ address: '', name: 'Ann' }]],
  ])('believes nobody without a usable address: %s', (_name, addresses) => {
    expect(judgeSender({ ...question, policy: 'known', message: message('?', addresses) })).toMatchObject({
      kind: 'unverified',
      why: 'no-sender',
    });
  });

  it('never trusts an address that is no contact', () => {
    const address = fc.constantFrom(
      'ann@customer.example',
      'bob@customer.example',
      'eve@elsewhere.example',
      'mallory@evil.example',
      'ann@evil.example',
      'ann@customer.example.evil.example',
    );
    fc.assert(
      fc.property(
        address,
        fc.array(address),
        fc.array(
          fc.record({ notice: fc.constant('T-1-3'), recipient: address, orders: fc.constant(['PO-1']) }),
        ),
        fc.constantFrom('verified' as const, 'known' as const),
        fc.boolean(),
        (from, contacts, replyAddresses, policy, isVouched) => {
          const domain = from.slice(from.indexOf('@') + 1);
          const letter = message(from, [{ address: from, name: '' }], isVouched ? [vouched(domain)] : []);
          const sender = judgeSender({
            message: letter,
            contacts,
            replyAddresses,
            policy,
            trustedAuthserv: id,
          });
          const known = contacts.includes(from);
          expect(sender.kind === 'stranger').toBe(!known);
          const answersHis = replyAddresses.some(({ recipient }) => recipient === from);
          if (!isVouched && !answersHis && policy === 'verified') {
            expect(sender.kind).not.toBe('trusted');
          }
        },
      ),
    );
  });
});

it('puts every doubt into a sentence', () => {
  for (const sentence of Object.values(doubtInWords))
    expect(sentence).toMatch(/^The mail|^The checks|^Nothing/);
});
