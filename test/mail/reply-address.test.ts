import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bareAddress, readReplyAddress, signReplyAddress } from '../../src/mail/reply-address.ts';

const mailFrom = 'Porting desk <porting@example.com>';
const secrets = ['a secret of the desk', 'the one before'];
const sign = (ticket = 'T-1001', notice = 7, keys: readonly string[] = secrets): string =>
  signReplyAddress({ ticket, notice, mailFrom, secrets: keys });

describe('reply addresses', () => {
  it('carry ticket, notice and a signature behind the desk’s own name', () => {
    expect(sign()).toMatch(/^porting\+T-1001-7\.[a-z2-7]{16}@example\.com$/);
  });

  it('are read back to the notice they were made for', () => {
    fc.assert(
      fc.property(fc.nat({ max: 999_999_999 }), fc.nat({ max: 999_999 }), (ticket, notice) => {
        const address = sign(`T-${ticket}`, notice);
        expect(readReplyAddress(address, mailFrom, secrets)).toEqual({ ticket: `T-${ticket}`, notice });
      }),
    );
  });

  it('survive mail programs that change the case', () => {
    for (const address of [sign().toLowerCase(), sign().toUpperCase()]) {
      expect(readReplyAddress(address, mailFrom, secrets)).toEqual({ ticket: 'T-1001', notice: 7 });
    }
  });

  it('of another notice, ticket, desk or secret are none of ours', () => {
    const [local = '', signature = ''] = sign().split('@')[0]?.split('.') ?? [];
    expect(readReplyAddress(`${local}.${signature}@example.com`, mailFrom, secrets)).not.toBeNull();
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
      const read = readReplyAddress(forged, mailFrom, secrets);
      expect({ forged, read }).toEqual({ forged, read: null });
    }
    expect(readReplyAddress(sign(), mailFrom, ['another secret'])).toBeNull();
    expect(readReplyAddress(sign(), mailFrom, [])).toBeNull();
    expect(readReplyAddress(sign(), mailFrom, [''])).toBeNull();
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
          expect(readReplyAddress(changed, mailFrom, secrets) === null).toBe(!same);
        },
      ),
    );
  });

  it('signed with an older secret are still accepted while that secret is listed', () => {
    const old = sign('T-1001', 7, ['the one before']);
    expect(old).not.toBe(sign());
    expect(readReplyAddress(old, mailFrom, secrets)).toEqual({ ticket: 'T-1001', notice: 7 });
  });

  it('keep a tag that the desk’s own address has', () => {
    const tagged = 'porting+uk@example.com';
    const address = signReplyAddress({ ticket: 'T-1', notice: 1, mailFrom: tagged, secrets });
    expect(address).toMatch(/^porting\+uk\+T-1-1\./);
    expect(readReplyAddress(address, tagged, secrets)).toEqual({ ticket: 'T-1', notice: 1 });
    expect(readReplyAddress(address, 'porting@example.com', secrets)).toBeNull();
  });

  it('are not made without a secret or for what is no ticket', () => {
    expect(() => sign('T-1001', 7, [])).toThrow(RangeError);
    expect(() => sign('T-1001\r\nBcc: x@example.net')).toThrow(RangeError);
    expect(() => sign('T-1001', -1)).toThrow(RangeError);
  });

  it('are refused at any length without delay', () => {
    expect(readReplyAddress(`porting+${'T-1'.repeat(100_000)}@example.com`, mailFrom, secrets)).toBeNull();
  });

  it('take the address out of a mailbox with a name', () => {
    expect(bareAddress('"Desk, Porting" <porting@example.com>')).toBe('porting@example.com');
    expect(bareAddress(' porting@example.com ')).toBe('porting@example.com');
  });
});
