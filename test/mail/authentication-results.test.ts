import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  type HeaderList,
  microsoft365,
  parseAuthenticationResults,
  verdictFor,
} from '../../src/mail/authentication-results.ts';

const id = 'mx1.desk.example';
/** Headers from `Name: value` lines, top first. */
const headers = (...lines: string[]): HeaderList =>
  lines.map((line) => ({
    name: line.slice(0, line.indexOf(':')).toLowerCase(),
    value: line.slice(line.indexOf(':') + 1).trim(),
  }));
const own =
  'Received: from mail.customer.example by mx1.desk.example (Postfix) with ESMTPS id 1; Mon, 1 Jun 2026';
const foreign = 'Received: from laptop by mail.customer.example with ESMTPSA id 2; Mon, 1 Jun 2026';
const results = (text: string) => `Authentication-Results: ${text}`;
const verdict = (text: string, domain = 'customer.example') =>
  verdictFor(headers(own, results(`${id}; ${text}`), foreign), domain, id);

describe('the grammar of RFC 8601', () => {
  it.each([
    ['an id alone (appendix B.2)', 'example.org 1; none', 'example.org', []],
    ['one method (B.3)', 'example.com; spf=pass smtp.mailfrom=example.net', 'example.com', ['spf=pass']],
    [
      'several methods with comments (B.5)',
      'example.com; auth=pass (cram-md5) smtp.auth=sender@example.net; spf=pass smtp.mailfrom=example.net; sender-id=pass header.from=example.net',
      'example.com',
      ['auth=pass', 'spf=pass', 'sender-id=pass'],
    ],
    [
      'comments everywhere (B.7)',
      "foo.example.net (foobar) 1 (baz);\r\n dkim (Because I like it) / 1 (One yay) = (wait for it) fail\r\n policy (A dot can go here) . (like that) expired (this surprised me) = (as I wasn't expecting it) 1362471462",
      'foo.example.net',
      ['dkim=fail'],
    ],
    ['a quoted id', '"mx; 1.example"; dkim=pass header.d=a.example', 'mx; 1.example', ['dkim=pass']],
    [
      'a reason in quotes',
      'a.example; dkim=fail reason="bad; dmarc=pass" header.d=b.example',
      'a.example',
      ['dkim=fail'],
    ],
    ['a semicolon at the end', 'a.example; spf=none;', 'a.example', ['spf=none']],
    [
      'no id, as Microsoft 365 writes it',
      'spf=pass (sender IP is 192.0.2.1) smtp.mailfrom=a.example; dkim=pass (signature was verified) header.d=a.example;dmarc=pass action=none header.from=a.example;compauth=pass reason=100',
      null,
      ['spf=pass', 'dkim=pass', 'dmarc=pass', 'compauth=pass'],
    ],
  ])('reads %s', (_name, text, authservId, methods) => {
    const parsed = parseAuthenticationResults(text);
    expect(parsed?.authservId).toBe(authservId);
    expect(parsed?.results.map(({ method, result }) => `${method}=${result}`)).toEqual(methods);
  });

  it('reads properties past comments, quotes and equals signs', () => {
    const parsed = parseAuthenticationResults(
      'a.example; dkim=pass (2048-bit (nested) key) header.d=B.example header.b="x/y=" header.i=@B.example; spf=pass smtp.mailfrom="odd; name"@c.example',
    );
    expect([...(parsed?.results[0]?.properties ?? [])]).toEqual([
      ['header.d', 'B.example'],
      ['header.b', 'x/y='],
      ['header.i', '@B.example'],
    ]);
    expect(parsed?.results[1]?.properties.get('smtp.mailfrom')).toBe('odd; name@c.example');
  });

  it.each([
    ['an open comment', 'a.example; dkim=pass (oh header.d=b.example'],
    ['a closed one that never began', 'a.example; dkim=pass) header.d=b.example'],
    ['an open quote', 'a.example; dkim=pass header.d="b.example'],
    ['a version that is not known', 'a.example 2; dkim=pass header.d=b.example'],
    ['words that are no property', 'a.example; dkim=pass and fine'],
    ['a result without a value', 'a.example; dkim'],
    ['more than a receiver writes', `a.example; ${'x'.repeat(30_000)}`],
  ])('rejects %s', (_name, text) => {
    expect(parseAuthenticationResults(text)).toBeNull();
  });

  it('never throws, whatever it is given', () => {
    const pieces = fc.constantFrom(
      'a.example',
      ';',
      'dkim',
      '=',
      'pass',
      '(',
      ')',
      '"',
      '\\',
      ' ',
      '.',
      'header.d',
      '\u0001',
      '0',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 60 }), (words) => {
        parseAuthenticationResults(words.join(''));
      }),
    );
  });

  it.each([' ', '(', ';', '" "', '= ', '\t.', 'a.'])('takes a row of %j in its stride', (piece) => {
    const value = `a.example;dkim=pass ${piece.repeat(Math.floor(19_000 / piece.length))}`;
    // Quadratic work on each of these would run into the time limit of the test.
    const answers = new Set(Array.from({ length: 300 }, () => parseAuthenticationResults(value)?.authservId));
    expect(answers.size).toBe(1);
  });
});

describe('the verdict on a From domain', () => {
  it.each([
    ['dmarc', 'dmarc=pass header.from=customer.example', 'pass', 'dmarc'],
    [
      'dmarc over a failing spf',
      'spf=fail smtp.mailfrom=list.example; dmarc=pass header.from=customer.example',
      'pass',
      'dmarc',
    ],
    ['dkim of the same domain', 'dkim=pass header.d=customer.example header.s=s1; spf=none', 'pass', 'dkim'],
    ['dkim by its identity alone', 'dkim=pass header.i=@customer.example', 'pass', 'dkim'],
    ['dkim of a domain below', 'dkim=pass header.d=mail.customer.example', 'pass', 'dkim'],
    ['spf of a domain below', 'spf=pass smtp.mailfrom=bounce@out.customer.example', 'pass', 'spf'],
    ['spf of a bare domain', 'spf=pass smtp.mailfrom=customer.example', 'pass', 'spf'],
    [
      'the second of two signatures',
      'dkim=pass header.d=esp.example; dkim=pass header.d=customer.example',
      'pass',
      'dkim',
    ],
    [
      'a failing dmarc, though a signature passes',
      'dmarc=fail header.from=customer.example; dkim=pass header.d=customer.example',
      'fail',
      'dmarc',
    ],
    ['a broken signature', 'dkim=fail header.d=customer.example; spf=none', 'fail', 'dkim'],
    [
      "a stranger's signature",
      'dkim=pass header.d=evil.example; spf=pass smtp.mailfrom=x@evil.example',
      'none',
      null,
    ],
    ['a domain that only ends alike', 'dkim=pass header.d=notcustomer.example', 'none', null],
    ['a sibling', 'spf=pass smtp.mailfrom=a@other.example', 'none', null],
    ['a top-level domain', 'dkim=pass header.d=example', 'none', null],
    ['dmarc of the same organisation', 'dmarc=pass header.from=mail.customer.example', 'pass', 'dmarc'],
    ['dkim of a domain beside it', 'dkim=pass header.d=news.customer.example', 'pass', 'dkim'],
    ['dmarc that does not say of which From', 'dmarc=pass (p=reject)', 'none', null],
    ['a failing dmarc that does not say of which From', 'dmarc=fail', 'fail', 'dmarc'],
    [
      'two signatures of one domain that contradict each other',
      'dkim=pass header.d=customer.example; dkim=fail header.d=Customer.example; spf=pass smtp.mailfrom=customer.example',
      'fail',
      'dkim',
    ],
    [
      'two answers of spf for one domain that contradict each other',
      'spf=pass smtp.mailfrom=a@customer.example; spf=fail smtp.mailfrom=b@customer.example',
      'fail',
      'spf',
    ],
    [
      'two answers of dmarc that contradict each other',
      'dmarc=pass header.from=customer.example; dmarc=fail header.from=customer.example',
      'fail',
      'dmarc',
    ],
    [
      'a signature beside a broken one of another domain',
      'dkim=fail header.d=list.example; dkim=pass header.d=customer.example',
      'pass',
      'dkim',
    ],
    ['dmarc of another From', 'dmarc=pass header.from=evil.example', 'none', null],
    ['spf of the greeting only', 'spf=pass smtp.helo=customer.example', 'none', null],
    ['a soft failure', 'spf=softfail smtp.mailfrom=a@customer.example', 'none', null],
    [
      'an address that hides a result',
      'spf=pass smtp.mailfrom="a; dkim=pass header.d=customer.example"@evil.example',
      'none',
      null,
    ],
    ['a comment that hides a result', 'spf=none (; dmarc=pass header.from=customer.example)', 'none', null],
    ['nothing', 'none', 'none', null],
  ])('weighs %s', (_name, text, expected, by) => {
    expect(verdict(text)).toEqual({ verdict: expected, by });
  });

  it.each([
    ['a public suffix above it', 'customer.co.uk', 'co.uk', 'none'],
    ['another customer of the same public suffix', 'customer.co.uk', 'evil.co.uk', 'none'],
    ['a private suffix above it', 'customer.uk.com', 'uk.com', 'none'],
    ['another tenant of a host', 'customer.github.io', 'evil.github.io', 'none'],
    ['another customer of an international suffix', 'customer.公司.cn', 'evil.xn--55qw42g.cn', 'none'],
    ['a domain beside it below a suffix of two labels', 'mail.customer.co.uk', 'news.customer.co.uk', 'pass'],
  ])('goes by the list of public suffixes: %s', (_name, from, signer, expected) => {
    expect(verdict(`dkim=pass header.d=${signer}`, from).verdict).toBe(expected);
  });

  it('compares international domains in one form', () => {
    expect(verdict('dkim=pass header.d=xn--bcher-kva.example', 'bücher.example').verdict).toBe('pass');
  });
});

describe('which header is believed', () => {
  const pass = 'dmarc=pass header.from=customer.example';
  const believed = (...lines: string[]) => verdictFor(headers(...lines), 'customer.example', id).verdict;

  it.each([
    ['ours above our Received', [results(`${id}; ${pass}`), own, foreign]],
    ['ours below our Received', [own, results(`${id}; ${pass}`), foreign]],
    [
      'ours below several hops of our own',
      [
        'Received: by 2002:a05:6a20::1 with SMTP id 3',
        'Received: from mx1 by imap.desk.example',
        own,
        results(`${id}; ${pass}`),
      ],
    ],
    [
      'ours behind a store with a private name',
      ['Received: from a by store3.internal with LMTP', own, results(`${id}; ${pass}`)],
    ],
    [
      "a gateway's, behind the provider that keeps the mailbox",
      [
        'Received: from mx1.desk.example by a.provider.example',
        'Received: from b by c.provider.example',
        own,
        results(`${id}; ${pass}`),
        foreign,
      ],
    ],
    ['ours in other letters', [own, results(`MX1.Desk.Example; ${pass}`)]],
    [
      'ours above a forged failure',
      [own, results(`${id}; ${pass}`), results(`${id}; dmarc=fail header.from=customer.example`)],
    ],
    ['ours without any Received', [results(`${id}; ${pass}`), 'From: a@customer.example']],
    [
      "ours below somebody else's",
      [own, results(`other.example; dmarc=fail header.from=customer.example`), results(`${id}; ${pass}`)],
    ],
    [
      "ours below somebody else's that breaks the grammar",
      [own, results('other.example 1; dmarc=fail ('), results(`${id}; ${pass}`)],
    ],
  ])('believes %s', (_name, lines) => {
    expect(believed(...lines)).toBe('pass');
  });

  it.each([
    ['one of another server', [own, results(`mx.evil.example; ${pass}`)]],
    ['one whose id only begins like ours', [own, results(`${id}.evil.example; ${pass}`)]],
    ['one under our id below a foreign Received', [own, foreign, results(`${id}; ${pass}`)]],
    ['a forged pass below our own silence', [own, results(`${id}; none`), results(`${id}; ${pass}`)]],
    [
      'a forged pass below our failure',
      [own, results(`${id}; dmarc=fail header.from=customer.example`), results(`${id}; ${pass}`)],
    ],
    [
      'a forged signature below our spf',
      [own, results(`${id}; spf=none`), results(`${id}; dkim=pass header.d=customer.example`)],
    ],
    ['one without an id', [own, results(pass)]],
    ['one that breaks the grammar', [own, results(`${id}; ${pass} (`)]],
    [
      'a pass below ours that breaks the grammar',
      [own, results(`${id}; dmarc=fail (`), results(`${id}; ${pass}`)],
    ],
    [
      'a pass below ours of a version that is not known',
      [own, results(`${id} 2; none`), results(`${id}; ${pass}`)],
    ],
    [
      'a pass below ours that is over-long',
      [own, results(`${id}; spf=none (${'x'.repeat(30_000)})`), results(`${id}; ${pass}`)],
    ],
    ['a pass below one that hides whose it is', [own, results(`(${id}; none`), results(`${id}; ${pass}`)]],
    [
      'a pass below a quoted id of ours that breaks off',
      [own, results(`"${id}"; spf=none (`), results(`${id}; ${pass}`)],
    ],
    [
      'a pass below results without an id that break off',
      [own, results('spf = none; ('), results(`${id}; ${pass}`)],
    ],
    ['an ARC copy', [own, `ARC-Authentication-Results: i=1; ${id}; ${pass}`]],
  ])('ignores %s', (_name, lines) => {
    expect(believed(...lines)).not.toBe('pass');
  });

  it('believes nothing without a trusted id', () => {
    expect(verdictFor(headers(own, results(`${id}; ${pass}`)), 'customer.example', null).verdict).toBe(
      'none',
    );
  });

  describe('at Microsoft 365', () => {
    const hub = 'Received: from AM1.eurprd01.prod.outlook.com by DB2.eurprd02.prod.outlook.com with HTTPS';
    const edge =
      'Received: from mail.customer.example by DB1EUR03FT010.mail.protection.outlook.com with SMTP';
    const topmost = (text: string, ...more: string[]) =>
      verdictFor(headers(hub, edge, results(text), foreign, ...more), 'customer.example', microsoft365);
    const microsofts =
      'spf=pass (sender IP is 192.0.2.1) smtp.mailfrom=customer.example; dkim=pass (signature was verified) header.d=customer.example;dmarc=pass action=none header.from=customer.example;compauth=pass reason=100';

    it('believes the topmost header, which carries no id', () => {
      expect(topmost(microsofts)).toEqual({ verdict: 'pass', by: 'dmarc' });
    });

    it('takes an explicit composite pass, not a guessed one', () => {
      expect(
        topmost(
          'spf=none; dkim=none; dmarc=none action=none header.from=customer.example;compauth=pass reason=130',
        ),
      ).toEqual({ verdict: 'pass', by: 'compauth' });
      expect(
        topmost(
          'spf=none; dkim=none; dmarc=none action=none header.from=customer.example;compauth=pass reason=703',
        ).verdict,
      ).toBe('none');
      expect(
        topmost(
          'spf=pass smtp.mailfrom=customer.example; dmarc=none header.from=customer.example; compauth=fail reason=001',
        ),
      ).toEqual({ verdict: 'fail', by: 'compauth' });
    });

    it('takes two composite results that contradict each other for a failure', () => {
      expect(topmost('spf=none; compauth=pass reason=100; compauth=fail reason=001').verdict).toBe('fail');
    });

    it('ignores a lower one, also below one that breaks off, and one with an id', () => {
      expect(topmost('spf=none (', results(microsofts)).verdict).toBe('none');
      expect(topmost('spf=none', results(microsofts)).verdict).toBe('none');
      expect(topmost(`anything.example; ${microsofts}`, results(microsofts)).verdict).toBe('none');
    });
  });
});
