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
  replyAddress: null,
  policy: 'verified',
  trustedAuthserv: id,
} as const;

describe('a contact', () => {
  it('is trusted when our receiver vouches for the domain', () => {
    expect(judgeSender({ ...question, message: checked })).toEqual({
      kind: 'trusted',
      address: 'ann@customer.example',
      how: 'dmarc',
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

  it('is trusted when writing to our signed reply address', () => {
    const replyAddress = { requester: 'bob@customer.example' };
    expect(judgeSender({ ...question, replyAddress, message: plain })).toMatchObject({
      kind: 'trusted',
      how: 'reply-address',
    });
  });

  it('keeps a +tag: it may be somebody else', () => {
    const tagged = { address: 'ann+x@customer.example', name: '' };
    const letter = message('ann+x@customer.example', [tagged], [vouched('customer.example')]);
    expect(judgeSender({ ...question, message: letter }).kind).toBe('stranger');
  });
});

describe('the requester of the ticket', () => {
  const replyAddress = { requester: 'Eve@elsewhere.example' };
  const eve = { address: 'eve@elsewhere.example', name: '' };

  it('is trusted at the signed reply address though no contact', () => {
    const letter = message('eve@elsewhere.example', [eve]);
    expect(judgeSender({ ...question, replyAddress, message: letter })).toMatchObject({ kind: 'trusted' });
  });

  it('does not lend the reply address to others who got hold of it', () => {
    const mallory = { address: 'mallory@evil.example', name: '' };
    const letter = message('mallory@evil.example', [mallory], [vouched('evil.example')]);
    expect(judgeSender({ ...question, replyAddress, message: letter })).toMatchObject({
      kind: 'stranger',
      authenticated: true,
    });
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

  it('never trusts an address that is neither contact nor requester', () => {
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
        fc.option(address.map((requester) => ({ requester }))),
        fc.constantFrom('verified' as const, 'known' as const),
        fc.boolean(),
        (from, contacts, replyAddress, policy, isVouched) => {
          const domain = from.slice(from.indexOf('@') + 1);
          const letter = message(from, [{ address: from, name: '' }], isVouched ? [vouched(domain)] : []);
          const sender = judgeSender({
            message: letter,
            contacts,
            replyAddress,
            policy,
            trustedAuthserv: id,
          });
          const known = contacts.includes(from) || replyAddress?.requester === from;
          expect(sender.kind === 'stranger').toBe(!known);
          if (!isVouched && replyAddress === null && policy === 'verified') {
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
