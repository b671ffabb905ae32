import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type MailReader, pooledReader, readHere } from '../../src/mail/reader.ts';
import { compileProgram } from '../services/compile.ts';
import { temporaryFolder } from '../services/temporary.ts';

const context = {
  orders: [{ id: 'PO-1', numbers: ['+14155550101', '+14155550102'], country: 'US' }],
  thread: 'PO-1',
  awaiting: [],
};
const mail = (body: string, type = 'text/plain'): Buffer =>
  Buffer.from(
    `From: Dana <dana@shop.example>\r\nSubject: Re: port\r\nContent-Type: ${type}\r\n\r\n${body}\r\n`,
  );
const listed = mail(
  `--b\r\nContent-Type: text/plain\r\n\r\nPlease cancel the numbers in the list.\r\n--b\r\nContent-Type: text/csv; name=list.csv\r\nContent-Disposition: attachment\r\n\r\nnumber\r\n415-555-0102\r\n${'note\r\n'.repeat(20_000)}\r\n--b--`,
  'multipart/mixed; boundary=b',
);

describe('the pool of readers', () => {
  let program: ReturnType<typeof compileProgram>;
  let reader: MailReader;
  beforeAll(() => {
    program = compileProgram('src/mail/read-worker.ts');
    reader = pooledReader(program.path);
  });
  afterAll(async () => {
    await reader.close();
    program.remove();
  });

  it.each([
    ['a short mail', mail('Please cancel 415-555-0102.')],
    ['one with a long list attached, which is parsed anew to be read', listed],
    ['nothing', Buffer.alloc(0)],
  ])('reads %s as this process would', async (_name, raw) => {
    const parsed = await reader.parse(raw);
    const here = await readHere.parse(raw);
    expect(parsed.message.from).toEqual(here.message.from);
    expect(parsed.message.unreadable).toBe(here.message.unreadable);
    expect(await reader.read(parsed, context, true)).toEqual(await readHere.read(here, context, true));
  });
});

describe('a mail whose context was guessed', () => {
  let program: ReturnType<typeof compileProgram>;
  let reader: MailReader;
  beforeAll(() => {
    program = compileProgram('src/mail/read-worker.ts');
    reader = pooledReader(program.path);
  });
  afterAll(() => program.remove());
  const request = mail('Please cancel 415-555-0102.');
  const news = { ...context, thread: null };

  it('is read again where the context is another after all', async () => {
    const parsed = await reader.parse(request, news);
    expect(parsed.guessed?.reading.cancel).toEqual(['+14155550102']);
    const stranger = await reader.read(parsed, { orders: [], thread: null, awaiting: [] }, false);
    expect(stranger.cancel).toEqual([]);
  });

  it('is only parsed where it answers something', async () => {
    const answer = Buffer.concat([Buffer.from('In-Reply-To: <notice@desk.example>\r\n'), request]);
    expect((await reader.parse(answer, news)).guessed).toBeUndefined();
  });

  it('is read with its parsing where the guess was right', async () => {
    const parsed = await reader.parse(request, news);
    await reader.close();
    // No thread is left to read it.
    expect(await reader.read(parsed, { ...news, orders: [...news.orders] }, true)).toMatchObject({
      verdict: 'act',
      cancel: ['+14155550102'],
    });
  });
});

describe('a thread that does not come back', () => {
  /** Runs away on mails that ask for it; says yes to others. */
  const worker = `export default ({ mail, begun }) => {
    begun[0] = Date.now();
    const text = Buffer.from(mail.raw ?? mail.message.text).toString();
    if (text.includes('reading begins')) begun[1] = Date.now();
    if (text.includes('for ever')) for (;;);
    if (text.includes('without end')) for (const all = []; ; ) all.push(new Array(10_000).fill({}));
    if (text.includes('Secrets')) throw new Error(JSON.stringify(process.env));
    return { message: { text, unreadable: null }, reading: null, whole: true };
  };`;
  const folder = temporaryFolder('reader');
  let reader: MailReader;
  beforeAll(() => {
    const path = join(folder.path, 'worker.mjs');
    writeFileSync(path, worker);
    reader = pooledReader(path, 2_000);
  });
  afterAll(async () => {
    await reader.close();
    folder.remove();
  });

  it('is ended, and meanwhile others are read', async () => {
    const ends: string[] = [];
    const hostile = reader
      .parse(Buffer.from('reads for ever'))
      .then((end) => ends.push(String(end.message.unreadable)));
    await reader.parse(Buffer.from('a mail')).then(() => ends.push('read'));
    await hostile;
    expect(ends).toEqual(['read', 'reading it took too long']);
    expect((await reader.parse(Buffer.from('a mail'))).message.text).toBe('a mail');
  });

  it('is ended in its own time once it reads without bounds', async () => {
    const patient = pooledReader(join(folder.path, 'worker.mjs'), 600_000);
    const stranger = {
      message: (await readHere.parse(mail('reading begins, for ever'))).message,
      raw: null,
    };
    const context = { orders: [], thread: null, awaiting: [] };
    expect(await patient.read(stranger, context, false)).toMatchObject({
      because: 'reading it took too long',
    });
    await patient.close();
  });

  it('for want of memory is ended too', async () => {
    expect((await reader.parse(Buffer.from('grows without end'))).message.unreadable).toMatch(
      /memory|too long/,
    );
    expect((await reader.parse(Buffer.from('a mail'))).message.text).toBe('a mail');
  });

  it('has nothing of the environment to tell', async () => {
    expect((await reader.parse(Buffer.from('Secrets'))).message.unreadable).toBe('cannot be read: {}');
  });

  it('leaves a thread to those who may decide, however many strangers write', async () => {
    const stranger = { message: (await readHere.parse(mail('for ever'))).message, raw: null };
    const order: string[] = [];
    const strangers = [1, 2, 3].map(() =>
      reader.read(stranger, context, false).then(() => order.push('stranger')),
    );
    const contact = { message: (await readHere.parse(mail('a mail'))).message, raw: null };
    await reader.read(contact, context, true).then(() => order.push('contact'));
    expect(order).toEqual(['contact']);
    await reader.close();
    await Promise.all(strangers);
  });
});
