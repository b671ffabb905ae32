import { describe, expect, it } from '@jest/globals';
import { type AnyNode, isTag } from 'domhandler';
import { textContent } from 'domutils';
import fc from 'fast-check';
import { parseDocument } from 'htmlparser2';
import { forMarkdown, oneLine } from '../../src/notices/escape.ts';
import { asHtml, parseMarkdown } from '../../src/notices/html.ts';
import { loadTemplates, renderNotice } from '../../src/notices/render.ts';
import { asText } from '../../src/notices/text.ts';
import type { NoticeContent } from '../../src/tickets/event.ts';
import type { Item } from '../../src/tickets/ticket.ts';
import {
  cases,
  contentOf,
  itemOf,
  offerOf,
  order,
  scheduled,
  submitted,
  templatesFolder,
  viewOf,
} from './cases.ts';

const templates = loadTemplates(templatesFolder);
const replyTo = 'porting+T-1001-7.abcdefghijklmnop@example.com';
const render = (content: NoticeContent) => renderNotice(viewOf(content), templates, replyTo);

const words = (html: string): string =>
  textContent(
    parseDocument(html.replace(/<(style|title)[\s\S]*?<\/\1>/g, '').replace(/<(p|li|h\d|td|br)\b/g, ' <$1')),
  )
    .replace(/\s+/g, ' ')
    .trim();
const flat = (text: string): string => text.replace(/\s+/g, ' ');

function elements(html: string): { name: string; attributes: Record<string, string> }[] {
  const found: { name: string; attributes: Record<string, string> }[] = [];
  const visit = (nodes: readonly AnyNode[]): void => {
    for (const node of nodes) {
      if (isTag(node)) found.push({ name: node.name, attributes: node.attribs });
      if ('children' in node) visit(node.children);
    }
  };
  visit(parseDocument(html).children);
  return found;
}

describe('every notice', () => {
  const each: [string, NoticeContent][] = Object.entries(cases);

  it.each(each)('%s says the same in text and in HTML', (_name, content) => {
    const mail = render(content);
    const html = words(mail.html);
    for (const paragraph of mail.text.split('\n\n')) {
      for (const line of flat(paragraph).split(/ ?[-=]{3,} ?| ?- (?=\S)/)) {
        expect(html).toContain(line.trim());
      }
    }
  });

  it.each(each)('%s names all its numbers in full, its reference and its orders', (_name, content) => {
    const { text, html, subject } = render(content);
    const numbers = content.items.map(({ item }) => item.number);
    const orders = content.orders.filter(({ id }) => content.items.some(({ item }) => item.order === id));
    for (const part of [text, words(html)]) {
      for (const number of numbers) expect(part).toContain(number);
      for (const { id, carrierOrderId } of orders) {
        expect(part).toContain(id);
        if (carrierOrderId !== null) expect(part).toContain(carrierOrderId);
      }
      expect(part).toContain('T-1001');
      expect(part).toContain('Example Telecom porting desk');
    }
    expect(subject).toContain('T-1001');
  });

  it.each(each)('%s advises not to disconnect the line', (_name, content) => {
    expect(flat(render(content).text)).toMatch(/not (to )?disconnect/);
  });

  it.each(each)('%s fetches nothing, runs nothing, and links only to an answer', (_name, content) => {
    for (const { name, attributes } of elements(render(content).html)) {
      expect(['script', 'img', 'iframe', 'form', 'link', 'object', 'video', 'base', 'svg']).not.toContain(
        name,
      );
      expect(Object.keys(attributes).filter((key) => key.startsWith('on') || key === 'src')).toEqual([]);
      if (name === 'a') expect(attributes.href).toMatch(/^mailto:porting%2BT-1001-7\./);
      expect(attributes.style ?? '').not.toMatch(/url\(|@import/);
    }
  });

  it.each(each)('%s leaves no gap where a value was to stand', (_name, content) => {
    const { text, subject } = render(content);
    for (const part of [text, subject]) {
      expect(part).not.toMatch(/undefined|null|NaN|\[object|\{\{|\{%|\\|\*\*|&[a-z]+;| ,| \./);
    }
    expect(text).not.toMatch(/\n{3}/);
    expect(text.split('\n').every((line) => line.length <= 78)).toBe(true);
  });

  it('of the twelve has an example here', () => {
    const shown = new Set(Object.values<NoticeContent>(cases).flatMap(({ names }) => names));
    expect(shown.size).toBe(12);
  });
});

describe('a notice about costs', () => {
  const { text, html } = render(cases.costs);

  it('offers exactly two choices, in the words that the reading knows, and buttons that begin an answer', () => {
    expect(text.match(/^- (CANCEL|KEEP) PORT: /gm)).toEqual(['- CANCEL PORT: ', '- KEEP PORT: ']);
    const links = elements(html).filter(({ name }) => name === 'a');
    expect(links.map(({ attributes }) => attributes.href?.split('&body=')[1])).toEqual([
      'CANCEL%20PORT',
      'KEEP%20PORT',
    ]);
  });

  it('holds no line that would be a decision if it were taken for the customer’s own words', () => {
    expect(text).not.toMatch(/^\W*(CANCEL|KEEP) PORT:?\s*(\+|\(|\d|$)/m);
  });

  it('says each cost, its certainty, who charges it, and the total', () => {
    const all = flat(text);
    expect(all).toContain(
      'Late cancellation: 25.00 USD per number (for these 2 numbers 50.00 USD), a firm amount, charged by the losing carrier',
    );
    expect(all).toContain('40.00 USD once for the whole order, an estimate, charged by the carrier');
    expect(all).toContain('Total if you cancel both numbers: 90.00 USD (including estimates)');
    expect(all).toContain('Only fees that we ourselves are charged for this cancellation are passed on.');
    expect(flat(render(cases['costs-unknown']).text)).toContain(
      'not known beforehand; it is passed on at cost',
    );
  });

  it('says by when, what silence means, what the other way is, and that it does nothing by itself', () => {
    const all = flat(text);
    expect(all).toContain(
      'Answer this mail by Thursday, November 26, 2026 at 9:15 AM (Eastern Standard Time',
    );
    expect(all).toContain('If we hear nothing by then, the port continues.');
    expect(all).toContain('new letter of authorization (LOA)');
    expect(all).toContain('This mail cancels nothing and charges nothing.');
  });

  it('puts each risk into a sentence', () => {
    const all = flat(text) + flat(render(cases['costs-unknown']).text);
    expect(all).toContain('The port date is set, so the carriers may already have begun the change.');
    expect(all).toContain('The carrier states: "The present line may be disconnected on the port date."');
    expect(all).toContain('Your present carrier already has the request.');
    expect(all).toContain('The requested date is close.');
  });

  it('has no buttons where there is no address to answer to', () => {
    const bare = renderNotice(viewOf(cases.costs), templates, null);
    expect(elements(bare.html).filter(({ name }) => name === 'a')).toEqual([]);
    expect(bare.text).toBe(text);
  });
});

describe('what is said of each outcome', () => {
  const said = (name: keyof typeof cases): string => flat(render(cases[name]).text);

  it('requested is not cancelled', () => {
    expect(said('cancel-requested')).toContain('It is not cancelled yet');
    expect(said('cancel-requested')).toContain('every 10 minutes');
  });

  it('cancelled says so, with charges and that there is no way back', () => {
    expect(said('cancelled')).toContain('Charges for this cancellation: none');
    expect(said('cancelled')).toContain('cannot be brought back to life');
    expect(said('cancelled')).toContain('+14155550102, +14155550103');
    expect(said('cancelled-with-fees')).toContain('Total charges: 65.00 USD');
    expect(said('cancelled-with-fees')).toContain('already cancelled, so there was nothing left to cancel');
  });

  it('a proposal says what we understood, that a yes does it, and that nothing happens before', () => {
    expect(said('proposal')).toMatch(
      /To be cancelled: .*\+14155550100 .*\+442079460123 .*To go on porting: .*\+14155550102/,
    );
    expect(said('proposal')).toContain('If that is right, answer YES.');
    expect(said('proposal')).toContain('Until we have your answer, nothing is cancelled');
    expect(said('proposal')).not.toContain('could not tell for certain');
    expect(said('clarify')).not.toContain('YES');
    const [button] = elements(render(cases.proposal).html).filter(({ name }) => name === 'a');
    expect(button?.attributes.href).toMatch(/&body=YES$/);
  });

  it('undetermined says of a cancellation that the carrier turned down that the port is active', () => {
    expect(said('undetermined')).toContain('The carrier has turned the cancellation down');
  });

  it('undetermined implies neither outcome and shows nothing of the inner reason', () => {
    expect(said('undetermined')).toContain('treat the port as still active');
    expect(said('undetermined')).not.toMatch(/503|(?<!Nothing )has been cancelled|was cancelled/);
  });

  it('too late tells a set date from a completed port, and claims no charge-free end after a request', () => {
    expect(said('too-late')).toContain('The port goes ahead.');
    expect(said('ported')).toContain('already completed, so there is nothing left');
    expect(said('ported-anyway')).toContain('although its cancellation had been requested');
    expect(said('ported-anyway')).not.toContain('nothing is charged');
  });

  it('received says that the port is still active', () => {
    expect(said('received')).toContain('still active until we confirm');
  });

  it('an unverified mail changed nothing', () => {
    expect(said('handed-over-unverified')).toContain('nothing has been changed');
    expect(said('handed-over')).not.toContain('verify');
  });

  it('several outcomes share one mail: one subject, one heading each, one advice', () => {
    const { text, subject } = render(cases.mixed);
    expect(subject).toMatch(/^Your decision is needed/);
    expect(text.match(/^=+$/gm)).toHaveLength(3);
    expect(text.match(/Please ask your present carrier/g)).toHaveLength(1);
  });
});

describe('hostile values', () => {
  const nasty = [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '[click](https://evil.example/)',
    '![x](https://evil.example/p.png)',
    '<https://evil.example/>',
    'https://evil.example/ www.evil.example a@evil.example',
    '**bold** _em_ `code` ~~gone~~ # heading',
    '\r\n\r\n# CANCEL PORT\r\n- item\r\n> quote\r\n```',
    '</td></tr></table><h1>x',
    '{{ deskName }}{% raw %}{% endraw %}',
    '\u202Egnp.exe\u202C \u2066x\u2069 \u200F',
    'שלום عربي',
    '&lt;b&gt; &amp; \\* \\\\',
    '" onmouseover="alert(1)',
    'x'.repeat(20_000),
    `| a | b |\n|---|---|\n| 1 | 2 |`,
    '[a]: https://evil.example "t"',
    '\u0000\u001b[31m\ud800',
  ];

  /** Every value of a notice that somebody else can write. */
  const hostile = (value: string): NoticeContent => {
    const fees = [
      { amount: value, currency: value, per: 'number' as const, firm: true, for: value, chargedBy: value },
    ];
    const terms = { ...scheduled, fees, portDate: value, risks: [{ code: 'stated' as const, text: value }] };
    // An amount that is no number belongs to no total, but is shown.
    const odd = {
      ...terms,
      fees: [
        {
          ...fees[0],
          amount: null,
          currency: null,
          per: 'number' as const,
          firm: false,
          for: value,
          chargedBy: value,
        },
      ],
    };
    const bad = {
      ...order,
      id: value,
      carrierOrderId: value,
      timezone: value,
      country: value,
      requestedDate: value,
      numbers: [value, `${value}2`],
    };
    const of = (more: Partial<Item>): Item =>
      itemOf(value, 'costly', {
        order: value,
        offer: offerOf(odd),
        seen: { ...odd, at: 0, said: value },
        consent: null,
        ...more,
      });
    return contentOf(
      [
        ['costs', of({})],
        ['reminder', of({ state: 'awaiting' })],
        ['too-late', of({ state: 'too-late' })],
        [
          'cancelled',
          of({ state: 'cancelled', consent: { message: value, notice: value, at: 0, terms: odd } }),
        ],
        ['cancel-requested', of({ state: 'cancel-pending' })],
        ['not-found', of({ state: 'not-found' })],
        ['undetermined', of({ state: 'undetermined', reason: value })],
        ['expired', of({ state: 'expired' })],
        ['received', of({ state: 'checking' })],
      ],
      [
        { name: 'clarify', message: value, numbers: [`${value}3`] },
        { name: 'kept', message: value, numbers: [`${value}4`] },
        { name: 'handed-over', message: null, numbers: [`${value}5`] },
      ],
      [bad],
    );
  };
  const plain = elements(render(hostile('harmless')).html);

  it.each(nasty)('come out as inert text: %j', (value) => {
    const mail = render(hostile(value));
    // Not one element, link or attribute more than with a harmless value.
    expect(elements(mail.html).map(({ name }) => name)).toEqual(plain.map(({ name }) => name));
    expect(elements(mail.html).map(({ attributes }) => Object.keys(attributes))).toEqual(
      plain.map(({ attributes }) => Object.keys(attributes)),
    );
    const links = elements(mail.html).flatMap(({ attributes }) => attributes.href ?? []);
    expect(links.every((href) => href.startsWith('mailto:porting%2BT-1001-7.'))).toBe(true);
    expect(mail.subject).not.toMatch(/[\u0000-\u001f\u007f\u2028\u2029\u202a-\u202e]/);
    expect(mail.subject.length).toBeLessThan(500);
    expect(mail.text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e]/);
    expect(mail.html.length).toBeLessThan(200_000);
  });

  it('are shown as they are, whatever they hold', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 80 }),
        fc.constantFrom('', '- ', '## ', 'x '),
        (value, before) => {
          const shown = oneLine(value);
          const tokens = parseMarkdown(`${before}a${forMarkdown(value)}b`);
          const wanted = flat(`${before === 'x ' ? before : ''}a${shown}b`);
          expect(words(asHtml(tokens))).toBe(wanted);
          expect(flat(asText(tokens)).replace(/^- | =+$/g, '')).toBe(wanted);
          expect(elements(asHtml(tokens)).length).toBe(1 + (before === '- ' ? 1 : 0));
        },
      ),
    );
  });

  it('cannot be made of many characters', () => {
    expect([...oneLine('ü'.repeat(5_000))]).toHaveLength(300);
    expect(oneLine('👩'.repeat(5_000), 10)).toBe(`${'👩'.repeat(9)}…`);
  });

  it('in a right-to-left script are kept from reordering what stands beside them', () => {
    expect(oneLine('שלום')).toBe('\u2068שלום\u2069');
  });
});

describe('Markdown of the templates', () => {
  it('becomes readable text: lists, numbers, rules, code, tables, links', () => {
    const source = [
      '# Title',
      '1. one',
      '2. two `code`',
      '',
      '> call-out',
      '',
      '---',
      '',
      '    indented',
      '',
      '| a | b |\n|---|---|\n| 1 | 2 |',
      '',
      '[site](https://example.com/x) and [mail](mailto:a@example.com) ![pixel](https://example.com/p.png)',
    ].join('\n');
    expect(asText(parseMarkdown(source))).toBe(
      [
        'Title\n=====',
        '1. one\n2. two code',
        'call-out',
        '-'.repeat(74),
        '    indented',
        'a | b\n1 | 2',
        'site (https://example.com/x) and mail pixel',
      ].join('\n\n'),
    );
  });

  it('turns no HTML and no dangerous address into markup', () => {
    const html = asHtml(
      parseMarkdown('<b onclick="x()">hi</b> [x](javascript:alert(1)) ![p](https://example.com/p.png)'),
    );
    expect(elements(html).map(({ name }) => name)).toEqual(['p']);
  });

  it('of a mail in another language than there are templates for is English', () => {
    const mail = renderNotice(viewOf(cases.costs, 'tlh'), templates, null);
    expect(mail.language).toBe('en');
    expect(mail.text).toContain('You have two choices');
  });

  it('fits numbers of several offers into one mail', () => {
    const content = contentOf([
      ['costs', itemOf('+14155550100', 'costly', { offer: offerOf(scheduled) })],
      ['costs', itemOf('+14155550101', 'costly', { offer: offerOf(submitted, '2026-11-25T00:00:00Z') })],
    ]);
    expect(render(content).text.match(/Please answer by/g)).toHaveLength(2);
  });
});
