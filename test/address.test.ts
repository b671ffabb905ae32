import { describe, expect, it } from '@jest/globals';
import { canonicalAddress } from '../src/address.ts';

describe('an address', () => {
  it.each([
    ['Info@BÜCHER.example', 'info@xn--bcher-kva.example'],
    ['info@xn--bcher-kva.example', 'info@xn--bcher-kva.example'],
    ['info@bu\u0308cher.example', 'info@xn--bcher-kva.example'],
    ['ada@ｂakery。example', 'ada@bakery.example'],
    ['MÜLLER@Example.com', 'müller@example.com'],
    ['mu\u0308ller@example.com', 'müller@example.com'],
    ['o&k@shop.example', 'o&k@shop.example'],
    ['a=b/c@shop.example', 'a=b/c@shop.example'],
    ['"ada"@bakery.example', 'ada@bakery.example'],
    ['"Ada Byron"@bakery.example', '"ada byron"@bakery.example'],
    ['"a\\"b@c"@bakery.example', '"a\\"b@c"@bakery.example'],
    ['ada+port@bakery.example', 'ada+port@bakery.example'],
    [' ada@bakery.example ', 'ada@bakery.example'],
    ['ada@bakery.example.', 'ada@bakery.example'],
  ])('%s is %s', (written, canonical) => {
    expect(canonicalAddress(written)).toBe(canonical);
    expect(canonicalAddress(canonical)).toBe(canonical);
  });

  it.each([
    'ada',
    '@bakery.example',
    'ada@',
    'ada@bakery',
    'ada@[192.0.2.1]',
    'ada@192.0.2.1',
    'ada@b%61kery.example',
    'ada@bakery..example',
    'ada@-bakery.example',
    'ada@xn--zz.example',
    'ada byron@bakery.example',
    '.ada@bakery.example',
    'a..b@bakery.example',
    'ada.@bakery.example',
    'a(b)@bakery.example',
    'a,b@bakery.example',
    '<ada@bakery.example>',
    'ada\u200b@bakery.example',
    '"ada\n"@bakery.example',
    '""@bakery.example',
    `${'a'.repeat(65)}@bakery.example`,
    `ada@${'a'.repeat(64)}.example`,
    `a@${'b.'.repeat(126)}example`,
  ])('is not %j', (text) => {
    expect(canonicalAddress(text)).toBeNull();
  });

  it('is looked at in time that grows with its length alone', () => {
    for (const sign of ['.', '"', '\\', 'a', '@', 'ü', '-', '"\\', 'a.']) {
      const begun = performance.now();
      canonicalAddress(`${sign.repeat(8_000)}@${sign.repeat(8_000)}`);
      canonicalAddress(`${sign.repeat(150)}@x.example`);
      expect(performance.now() - begun).toBeLessThan(100);
    }
  });
});
