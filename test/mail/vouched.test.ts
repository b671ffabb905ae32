import { describe, expect, it } from '@jest/globals';
import { signReplyAddress } from '../../src/mail/reply-address.ts';
import { isVouchedFor, type Vouching } from '../../src/mail/vouched.ts';

const desk: Vouching = {
  senderPolicy: 'verified',
  trustedAuthserv: 'mx.desk.example',
  mailFrom: 'Desk <porting@desk.example>',
  replySecrets: ['a-secret-for-tests-only'],
};
const checked = (result: string) => ({
  name: 'authentication-results',
  value: `mx.desk.example; dmarc=${result} header.from=bakery.example`,
});
const signed = (recipient: string) => ({
  name: 'to',
  value: `Desk <${signReplyAddress({ ticket: 'T-1001', notice: 3, recipient, mailFrom: desk.mailFrom, secrets: desk.replySecrets })}>`,
});
const ada = 'ada@bakery.example';

describe('something speaks for a sender', () => {
  it('where our receiver does, or a reply address signed for him', () => {
    expect(isVouchedFor([checked('pass')], ada, desk)).toBe(true);
    expect(isVouchedFor([signed(ada)], ada, desk)).toBe(true);
    expect(isVouchedFor([], ada, { ...desk, senderPolicy: 'known' })).toBe(true);
  });

  it('not by an address signed for somebody else, nor against our receiver, nor by nothing', () => {
    expect(isVouchedFor([signed('mallory@elsewhere.example')], ada, desk)).toBe(false);
    expect(isVouchedFor([checked('fail'), signed(ada)], ada, desk)).toBe(false);
    expect(isVouchedFor([checked('fail')], ada, { ...desk, senderPolicy: 'known' })).toBe(false);
    expect(isVouchedFor([], ada, desk)).toBe(false);
    expect(isVouchedFor([checked('pass')], null, desk)).toBe(false);
  });
});
