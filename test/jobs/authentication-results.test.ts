import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { authserv, rawMail } from '../services/raw-mail.ts';
import { type JobDesk, openDesk } from './desk.ts';

let desk: JobDesk;
beforeAll(async () => {
  desk = await openDesk();
}, 120_000);
afterAll(() => desk.close());

let count = 0;
/** A request for an order of its own, under the given headers of the receiving server, and what came of it. */
async function request(domain: string, ...written: string[]) {
  const at = String(++count).padStart(2, '0');
  const [order, number, from] = [`PO-${at}`, `+141555501${at}`, `ada${at}@${domain}`];
  await desk.order({ id: order, contacts: [from], numbers: [number] });
  const raw = rawMail({ from, text: `Please cancel the port of ${number}.` }, `<${at}@${domain}>`);
  const fields = written.map((value) => `Authentication-Results: ${authserv}${value}\r\n`).join('');
  const id = await desk.store(raw.replace(/^Authentication-Results: .*\r\n/m, fields));
  await desk.settle();
  return { outcome: (await desk.message(id)).outcome, cancelled: desk.cancels(order).flat(), number };
}

const pass = '; dmarc=pass header.from=bakery.example';

describe('a request in the name of a contact', () => {
  it.each([
    ['one pass of DMARC', 'bakery.example', [pass]],
    ['a signature of a domain beside it', 'shop.bakery.co.uk', ['; dkim=pass header.d=mail.bakery.co.uk']],
  ])('cancels the port under %s', async (_what, domain, written) => {
    const { cancelled, number } = await request(domain, ...written);
    expect(cancelled).toEqual([number]);
  });

  it.each([
    ['a broken header above a forged pass', 'bakery.example', ['; dmarc=fail (', pass]],
    [
      'an over-long header above a forged pass',
      'bakery.example',
      [`; spf=none (${'x'.repeat(30_000)})`, pass],
    ],
    ['a pass and a fail of DMARC', 'bakery.example', [`${pass}; dmarc=fail header.from=bakery.example`]],
    [
      'a pass and a fail of one domain’s signature',
      'bakery.example',
      ['; dkim=pass header.d=bakery.example; dkim=fail header.d=bakery.example'],
    ],
    ['a pass of DMARC that does not say for whom', 'bakery.example', ['; dmarc=pass']],
    ['a pass of DMARC for another domain', 'bakery.example', ['; dmarc=pass header.from=evil.example']],
    ['a signature of the suffix above it', 'bakery.uk.com', ['; dkim=pass header.d=uk.com']],
  ])('asks no carrier under %s', async (_what, domain, written) => {
    const { outcome, cancelled } = await request(domain, ...written);
    expect(outcome).toBe('untrusted');
    expect(cancelled).toEqual([]);
  });
});
