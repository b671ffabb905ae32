import { spawn } from 'node:child_process';
import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from '@jest/globals';
import { read } from '../../src/commands/read.ts';
import { rawMail } from '../services/raw-mail.ts';
import { temporaryFolder } from '../services/temporary.ts';
import { porthalt } from './porthalt.ts';

const folder = temporaryFolder('read');
afterAll(() => folder.remove());

const at = (name: string): string => join(folder.path, name);
const put = (name: string, content: string | Buffer): string => {
  writeFileSync(at(name), content);
  return at(name);
};
const context = JSON.stringify({
  orders: [{ id: 'PO-1', numbers: ['+14155550100', '+14155550101'], country: 'US' }],
});
const mail = rawMail(
  { from: 'ada@bakery.example', text: 'Please cancel the port of 415-555-0100.' },
  '<1@bakery.example>',
);
const good = put('good.eml', mail);
put('good.context.json', context);

type Line = { file: string; verdict: string; cancel: string[]; because: string; error?: string };

async function lines(
  files: readonly string[],
  contextFile: string | null = null,
): Promise<{ code: number; lines: Line[] }> {
  const out: string[] = [];
  const code = await read({ out: (line) => void out.push(line), err: () => {}, env: {} }, files, contextFile);
  return { code, lines: out.map((line) => JSON.parse(line) as Line) };
}

describe('reading a file', () => {
  it('prints what it says, with the context beside it', async () => {
    expect(await lines([good])).toEqual({
      code: 0,
      lines: [
        {
          file: good,
          verdict: 'act',
          cancel: ['+14155550100'],
          keep: [],
          unmatched: [],
          language: 'en',
          because: expect.stringContaining('415-555-0100'),
        },
      ],
    });
  });

  it('takes one context for all files', async () => {
    const other = put(
      'other-context.json',
      JSON.stringify({ orders: [{ id: 7, numbers: ['+14155550199'] }], thread: 7 }),
    );
    const result = await lines([good], other);
    expect(result.lines).toMatchObject([{ verdict: 'clarify', unmatched: ['+14155550100'] }]);
    expect(result.code).toBe(0);
  });

  it.each([
    ['an empty file', ''],
    ['noise', Buffer.from(Array.from({ length: 20_000 }, (_, n) => (n * 7919) % 256))],
    ['no mail at all', '{"this": "is JSON"}'],
    [
      'a broken MIME tree',
      'From: a@x.example\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain; charset=nonsense\nContent-Transfer-Encoding: base64\n\n!!!!',
    ],
    ['a header without end', `Subject: ${'x'.repeat(300_000)}`],
    ['NULs', `From: a@x.example\r\n\r\ncancel \0 415-555-0100 \0`],
  ])('reads %s as a mail that a program does not act on', async (_what, content) => {
    const file = put('odd.eml', content);
    put('odd.context.json', context);
    const {
      code,
      lines: [line, ...more],
    } = await lines([file]);
    expect(more).toEqual([]);
    expect(line).toMatchObject({ file, cancel: expect.any(Array) });
    expect(['human', 'ignore', 'clarify', 'act']).toContain(line?.verdict);
    expect(line?.error).toBeUndefined();
    expect(code).toBe(0);
  });
});

describe('a file that cannot be read', () => {
  it.each([
    ['is missing', () => at('none.eml'), /cannot be opened \(ENOENT\)/],
    [
      'is a folder',
      () => {
        mkdirSync(at('folder.eml'), { recursive: true });
        return at('folder.eml');
      },
      /is a folder/,
    ],
    [
      'is huge',
      () => {
        truncateSync(put('huge.eml', ''), 300_000_000);
        return at('huge.eml');
      },
      /larger than/,
    ],
    ['never ends', () => '/dev/zero', /larger than/],
    ['has no context', () => put('lonely.eml', mail), /lonely\.context\.json cannot be opened/],
    [
      'has a broken context',
      () => {
        put('bad.context.json', '{');
        return put('bad.eml', mail);
      },
      /is not as it should be/,
    ],
    [
      'has a context of another shape',
      () => {
        put('shape.context.json', '{"orders": [{"id": "x", "numbers": "all"}]}');
        return put('shape.eml', mail);
      },
      /is not as it should be/,
    ],
  ])('that %s gets a line for a person, and those after it are read', async (_what, file, says) => {
    const name = file();
    const {
      code,
      lines: [line, next],
    } = await lines([name, good]);
    expect(line).toMatchObject({
      file: name,
      verdict: 'human',
      cancel: [],
      keep: [],
      unmatched: [],
      error: expect.stringMatching(says),
    });
    expect(line?.because).toMatch(/^not read: /);
    expect(next?.verdict).toBe('act');
    expect(code).toBe(1);
  });

  it('because the common context is wrong gets its line too', async () => {
    const { code, lines: all } = await lines([good, good], at('nowhere.json'));
    expect(all.map((line) => line.verdict)).toEqual(['human', 'human']);
    expect(all[0]?.error).toMatch(/nowhere\.json cannot be opened/);
    expect(code).toBe(1);
  });
});

describe('the command', () => {
  it('takes thousands of files in one call, in order, without any setting, and prints nothing else', async () => {
    const files = Array.from({ length: 2_000 }, () => good);
    files[1_000] = at('none.eml');
    const { code, out, err } = await porthalt(['read', ...files], {
      cwd: folder.path,
      env: { CUTOFF: 'nonsense' },
    });
    const all = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Line);
    expect(all.map((line) => line.file)).toEqual(files);
    expect(all.filter((line) => line.verdict === 'act')).toHaveLength(1_999);
    expect(err).toBe('');
    expect(code).toBe(1);
  });

  it('takes a context for all by --context, and relative names', async () => {
    const { code, out } = await porthalt(['read', 'good.eml', '--context', 'good.context.json'], {
      cwd: folder.path,
    });
    expect(JSON.parse(out)).toMatchObject({ file: 'good.eml', verdict: 'act' });
    expect(code).toBe(0);
  });

  it('fails quietly when nobody reads on', async () => {
    const program = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
    const child = spawn(process.execPath, [program, 'read', ...Array.from({ length: 500 }, () => good)], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let err = '';
    child.stderr.on('data', (text) => {
      err += text;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    await new Promise((resolve) => child.once('close', resolve));
    expect(err).toBe('');
  });
});
