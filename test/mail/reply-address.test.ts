import { createHmac } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  bareAddress,
  base32,
  readReplyAddress,
  signedFor,
  signReplyAddress,
} from '../../src/mail/reply-address.ts';

const mailFrom = 'Porting desk <porting@example.com>';
const secrets = ['a secret of the desk', 'the one before'];
const sign = (ticket = 'T-1001', notice = 7, keys: readonly string[] = secrets): string =>
  signReplyAddress({ ticket, notice, recipient: 'ann@customer.example', mailFrom, secrets: keys });

/** Which notice an address speaks of for Ann; null where it is none of ours. */
function readFor(
  address: string,
  desk: string,
  keys: readonly string[],
  recipient: string | null = 'Ann@customer.example',
): { ticket: string; notice: number } | null {
  const claim = readReplyAddress(address, desk);
  if (claim === null || signedFor(claim, recipient, keys) !== 'recipient') return null;
  return { ticket: claim.ticket, notice: claim.notice };
}

describe('reply addresses', () => {
  it('carry ticket, notice and a signature behind the desk’s own name', () => {
    expect(sign()).toMatch(/^porting\+T-1001-7\.[a-z2-7]{16}@example\.com$/);
  });

  it('are read back to the notice they were made for', () => {
    fc.assert(
      fc.property(fc.nat({ max: 999_999_999 }), fc.nat({ max: 999_999 }), (ticket, notice) => {
        const address = sign(`T-${ticket}`, notice);
        expect(readFor(address, mailFrom, secrets)).toEqual({ ticket: `T-${ticket}`, notice });
      }),
    );
  });

  it('survive mail programs that change the case', () => {
    for (const address of [sign().toLowerCase(), sign().toUpperCase()]) {
      expect(readFor(address, mailFrom, secrets)).toEqual({ ticket: 'T-1001', notice: 7 });
    }
  });

  it('of another notice, ticket, desk or secret are none of ours', () => {
    const [local = '', signature = ''] = sign().split('@')[0]?.split('.') ?? [];
    expect(readFor(`${local}.${signature}@example.com`, mailFrom, secrets)).not.toBeNull();
    for (const forged of [
      `porting+T-1001-8.${signature}@example.com`,
      `porting+T-1002-7.${signature}@example.com`,
      `porting+T-1001-7.${'a'.repeat(16)}@example.com`,
      `porting+T-1001-7.@example.com`,
      `porting+T-1001-7@example.com`,
      `${local}.${signature}@example.org`,
      `x${local}.${signature}@example.com`,
      `${local}.${signature}a@example.com`,
      'porting@example.com',
      '',
      '@',
      `porting+T-1001-7.${signature}\n@example.com`,
    ]) {
      const read = readFor(forged, mailFrom, secrets);
      expect({ forged, read }).toEqual({ forged, read: null });
    }
    expect(readFor(sign(), mailFrom, ['another secret'])).toBeNull();
    expect(readFor(sign(), mailFrom, [])).toBeNull();
    expect(readFor(sign(), mailFrom, [''])).toBeNull();
  });

  it('speak for the one recipient of the notice and nobody else, not even where no record is left', () => {
    expect(readFor(sign(), mailFrom, secrets, 'mallory@evil.example')).toBeNull();
    expect(readFor(sign(), mailFrom, secrets, null)).toBeNull();
  });

  it('of before the recipient was signed find the notice and speak for nobody', () => {
    const digest = createHmac('sha256', secrets[0] ?? '')
      .update('reply-address:t-1001-7')
      .digest();
    const address = `porting+T-1001-7.${base32(digest.subarray(0, 10))}@example.com`;
    const claim = readReplyAddress(address, mailFrom);
    expect(claim).toMatchObject({ ticket: 'T-1001', notice: 7 });
    for (const recipient of ['ann@customer.example', null]) {
      expect(claim && signedFor(claim, recipient, secrets)).toBe('notice');
    }
  });

  it('with one changed sign are never accepted', () => {
    const address = sign();
    fc.assert(
      fc.property(
        fc.nat({ max: address.length - 1 }),
        fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz234567-+.@T'),
        (at, sign) => {
          const changed = address.slice(0, at) + sign + address.slice(at + 1);
          const same = changed.toLowerCase() === address.toLowerCase();
          expect(readFor(changed, mailFrom, secrets) === null).toBe(!same);
        },
      ),
    );
  });

  it('signed with an older secret are still accepted while that secret is listed', () => {
    const old = sign('T-1001', 7, ['the one before']);
    expect(old).not.toBe(sign());
    expect(readFor(old, mailFrom, secrets)).toEqual({ ticket: 'T-1001', notice: 7 });
  });

  it('keep a tag that the desk’s own address has', () => {
    const tagged = 'porting+uk@example.com';
    const address = signReplyAddress({
      ticket: 'T-1',
      notice: 1,
      recipient: 'ann@customer.example',
      mailFrom: tagged,
      secrets,
    });
    expect(address).toMatch(/^porting\+uk\+T-1-1\./);
    expect(readFor(address, tagged, secrets)).toEqual({ ticket: 'T-1', notice: 1 });
    expect(readFor(address, 'porting@example.com', secrets)).toBeNull();
  });

  it('are not made without a secret or for what is no ticket', () => {
    expect(() => sign('T-1001', 7, [])).toThrow(RangeError);
    expect(() => sign('T-1001\r\nBcc: x@example.net')).toThrow(RangeError);
    expect(() => sign('T-1001', -1)).toThrow(RangeError);
  });

  it('are refused at any length without delay', () => {
    expect(readFor(`porting+${'T-1'.repeat(100_000)}@example.com`, mailFrom, secrets)).toBeNull();
  });

  it('take the address out of a mailbox with a name', () => {
    expect(bareAddress('"Desk, Porting" <porting@example.com>')).toBe('porting@example.com');
    expect(bareAddress(' porting@example.com ')).toBe('porting@example.com');
  });
});
