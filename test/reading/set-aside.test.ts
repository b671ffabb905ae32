import { describe, expect, it } from '@jest/globals';
import { readMail } from '../../src/mail/read-mail.ts';
import { buildMail } from './build/build.ts';
import { setAsideCases } from './set-aside/all.ts';

describe('the mails set aside', () => {
  it('are read exactly right in at least 97 of 100 cases, and never cancel what nobody asked to cancel', async () => {
    const exact: string[] = [];
    const wrongCancels: string[] = [];
    for (const one of setAsideCases) {
      const context = { orders: one.orders, thread: one.thread, awaiting: one.awaiting ?? [] };
      const read = await readMail(buildMail(one), context);
      const wanted = { cancel: [], keep: [], unmatched: [], ...one.expected };
      const same = (a: readonly string[], b: readonly string[]): boolean =>
        [...a].sort().join() === [...b].sort().join();
      if (
        read.verdict === wanted.verdict &&
        same(read.cancel, wanted.cancel) &&
        same(read.keep, wanted.keep) &&
        same(read.unmatched, wanted.unmatched)
      ) {
        exact.push(one.name);
      }
      if (read.cancel.some((number) => !wanted.cancel.includes(number))) wrongCancels.push(one.name);
    }
    expect(wrongCancels).toEqual([]);
    expect(exact.length / setAsideCases.length).toBeGreaterThanOrEqual(0.97);
  }, 120_000);
});
