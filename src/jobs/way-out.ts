/** Whether mail goes out, remembered in the database, so that every process's health and every alarm can tell. */
import type { Logger } from 'pino';
import { storable } from '../database/json.ts';
import type { Db } from '../database/open.ts';
import type { SendResult, Smtp } from '../mail/smtp.ts';
import { pause } from '../time.ts';
import type { SendMail } from './parts.ts';

/** ms after which it is written down again that mail goes out; a change is written at once. */
const fresh = 30_000;

export type WayOut = {
  readonly send: SendMail;
  /** Asks the server every `every` ms whether it takes mail, unless a mail has told meanwhile. Ends with the signal. */
  readonly keepAsking: (every: number, signal: AbortSignal) => Promise<void>;
};

/** Watches what becomes of the mails that go out through `smtp`. `log` hears of each change with the reason. */
export function watchWayOut(smtp: Smtp, db: Db, log: Pick<Logger, 'warn' | 'info'>): WayOut {
  let known: { failing: boolean; at: number } | null = null;
  const note = async (failure: string | null): Promise<void> => {
    const failing = failure !== null;
    if (known !== null && known.failing === failing && Date.now() - known.at < (failing ? 1_000 : fresh))
      return;
    if (failing && known?.failing !== true) {
      log.warn({ server: smtp.server, reason: failure }, 'no mail goes out: the mail server fails');
    } else if (!failing && known?.failing === true) {
      log.info({ server: smtp.server }, 'mail goes out again');
    }
    known = { failing, at: Date.now() };
    await remember(db, smtp.server, failure);
  };
  return {
    send: async (mail, signal) => {
      const result = await smtp.send(mail, signal);
      // What we gave up ourselves says nothing about the server. Not to be able to note it must not undo a sent mail.
      if (!signal.aborted) await note(failureOf(result)).catch(() => {});
      return result;
    },
    keepAsking: async (every, signal) => {
      while (!signal.aborted) {
        if (known === null || Date.now() - known.at >= every) {
          const { ok, message } = await smtp.probe();
          if (!signal.aborted) await note(ok ? null : message).catch(() => {});
        }
        await pause(every, signal);
      }
    },
  };
}

/** Why the server fails, as far as it is the server: it takes mail where it refuses a single one. */
const failureOf = (result: SendResult): string | null =>
  result.kind === 'later' && result.server === true ? result.why : null;

async function remember(db: Db, server: string, failure: string | null): Promise<void> {
  const now = new Date();
  const error = failure === null ? null : storable(failure.slice(0, 500));
  await db
    .insertInto('smtp_health')
    .values(
      failure === null
        ? { server, ok_at: now, error }
        : { server, failed_at: now, failing_since: now, failures: 1, error },
    )
    .onConflict((conflict) =>
      conflict.column('server').doUpdateSet((set) =>
        failure === null
          ? { ok_at: now, failing_since: null, failures: 0, error }
          : {
              failed_at: now,
              failing_since: set.fn.coalesce('smtp_health.failing_since', set.val(now)),
              failures: set('smtp_health.failures', '+', 1),
              error,
            },
      ),
    )
    .execute();
}
