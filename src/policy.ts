/** What the settings say of fees, deadlines and carriers, as the ticket core takes it. */

import { readFileSync } from 'node:fs';
import { parseFees } from './carriers/fees.ts';
import { type Config, ConfigError } from './config.ts';
import { reason } from './error.ts';
import type { Policy } from './tickets/policy.ts';

/** Reads FEES_FILE. @throws ConfigError with every problem of the file */
export function readFees(config: Pick<Config, 'feesFile'>): Policy['fees'] {
  if (config.feesFile === null) return [];
  let text: string;
  try {
    text = readFileSync(config.feesFile, 'utf8');
  } catch (error) {
    throw new ConfigError([`FEES_FILE: ${config.feesFile} cannot be read (${reason(error)}).`]);
  }
  const table = parseFees(text);
  if (!table.ok) throw new ConfigError(table.problems.map((problem) => `FEES_FILE: ${problem}`));
  return table.rules;
}

/** The policy that the settings describe. */
export function policyOf(config: Config): Policy {
  return {
    afterPortDate: config.afterPortDate,
    cutoff: config.cutoff,
    riskWindow: config.riskWindow,
    decisionWithin: config.decisionWithin,
    ackAfter: config.ackAfter,
    pendingPollEvery: config.pendingPollEvery,
    retryFirst: config.retryFirst,
    undeterminedAfter: config.undeterminedAfter,
    freshFor: 60_000,
    fees: readFees(config),
    carriers: Object.fromEntries(
      Object.entries(config.carriers.limits).map(([name, limits]) => [
        name,
        {
          ...(limits.cutoff === null ? {} : { cutoff: limits.cutoff }),
          ...(limits.deskDays === null ? {} : { deskDays: limits.deskDays }),
          // At Telnyx an order in exception has not reached the losing carrier's books; at Flowroute no fees are incurred from Rejected.
          ...(name === 'telnyx' || name === 'flowroute' ? { freeStates: ['exception' as const] } : {}),
        },
      ]),
    ),
  };
}
