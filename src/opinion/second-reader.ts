/** A second reader beside the rules: few questions at once, each with a limit of time, and none for a while to a server that fails. */
import type { May } from '../reading/opinion.ts';
import { isWorthAsking, withOpinion } from '../reading/opinion.ts';
import type { Reading, ReadingContext } from '../reading/reading.ts';
import { ask, type ModelSettings } from './ask.ts';

export type SecondReaderSettings = ModelSettings & {
  readonly may: ReadonlySet<May>;
  /** Questions at once. */
  readonly atOnce: number;
};

export type SecondReader = {
  /** The reading that holds after it was asked, with its part in `second`; the same reading where it is not asked. Never rejects. */
  readonly hear: (reading: Reading, context: ReadingContext) => Promise<Reading>;
};

/** Failures in a row after which it is not asked, and for how long, ms; after that one question tries whether it is back. */
const failuresBearable = 3;
const pause = 60_000;

/** @param now milliseconds, for the pause after failures */
export function openSecondReader(settings: SecondReaderSettings, now: () => number = Date.now): SecondReader {
  let asking = 0;
  let failures = 0;
  let closedUntil = 0;
  const isOpen = (): boolean => {
    if (asking >= settings.atOnce) return false;
    if (failures < failuresBearable) return true;
    return now() >= closedUntil && asking === 0;
  };
  return {
    hear: async (reading, context) => {
      if (!isWorthAsking(reading, context, settings.may)) return reading;
      const skipped = { outcome: 'skipped' as const, said: null, milliseconds: 0, tokens: 0 };
      if (!isOpen()) return { ...reading, second: skipped };
      asking += 1;
      const begun = now();
      const heard = await ask(settings, reading.words, context);
      asking -= 1;
      const milliseconds = Math.max(0, now() - begun);
      const { said, tokens } = heard;
      if (heard.kind === 'nothing') {
        failures += 1;
        closedUntil = now() + pause;
        return { ...reading, second: { outcome: heard.why, said, milliseconds, tokens } };
      }
      failures = 0;
      const { reading: judged, outcome } = withOpinion(reading, context, heard.opinion, settings.may);
      return { ...judged, second: { outcome, said, milliseconds, tokens } };
    },
  };
}
