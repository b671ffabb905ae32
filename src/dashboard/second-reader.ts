/** How the second reader does, told by what it said of the mails that were read lately: whichever process asked it. */
import { sql } from 'kysely';
import type { Db } from '../database/open.ts';
import type { Second } from '../reading/reading.ts';

/** Of the outcomes lately, how many there were of each, and the tokens that they took. */
export type SecondReaderFact = {
  readonly outcomes: Readonly<Partial<Record<Second['outcome'], number>>>;
  readonly tokens: number;
};

/** What is lately, ms. */
const lately = 15 * 60_000;

export async function secondReaderFact(db: Db, now: Date): Promise<SecondReaderFact> {
  const { rows } = await sql<{ outcome: Second['outcome']; count: number; tokens: number }>`
    select reading->'second'->>'outcome' as outcome, count(*)::int as count,
      coalesce(sum((reading->'second'->>'tokens')::int8), 0)::float8 as tokens
    from messages
    where done_at > ${new Date(now.getTime() - lately)} and reading->'second' is not null
    group by 1`.execute(db);
  return {
    outcomes: Object.fromEntries(rows.map(({ outcome, count }) => [outcome, count])),
    tokens: rows.reduce((sum, row) => sum + row.tokens, 0),
  };
}

type Part = { readonly name: string; readonly status: 'ok' | 'degraded'; readonly detail: string };

const failures: readonly Second['outcome'][] = ['late', 'away', 'over-quota', 'nonsense', 'skipped'];

/** Its part of the desk's health; null where it was not asked lately. A desk goes on without it, so that it never is down. */
export function secondReaderPart({ outcomes }: SecondReaderFact): Part | null {
  const all = Object.values(outcomes).reduce((sum, count) => sum + count, 0);
  if (all === 0) return null;
  const failed = failures.filter((one) => (outcomes[one] ?? 0) > 0);
  const lost = failed.reduce((sum, one) => sum + (outcomes[one] ?? 0), 0);
  const of = `${all - lost} of ${all} questions answered in the last 15 minutes`;
  if (lost * 2 <= all) return { name: 'second reader', status: 'ok', detail: of };
  const why = failed.map((one) => `${one} ${outcomes[one]}`).join(', ');
  return { name: 'second reader', status: 'degraded', detail: `${of} (${why}); the rules alone decide` };
}
