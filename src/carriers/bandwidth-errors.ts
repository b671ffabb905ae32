/** Bandwidth's errors: in an order as read, and in an answer to a cancellation. */
import type { CancelAnswer } from '../tickets/answer.ts';
import { BANDWIDTH_ERRORS } from './bandwidth-words.ts';
import { quote, type Reply } from './call.ts';
import { cancelled, foreign } from './outcome.ts';
import { listed } from './reading.ts';
import { all, child, type Element, isXmlDocument, parseXml, text } from './xml.ts';

/** The settings to check where a login is turned down. */
export const BANDWIDTH_CREDENTIALS =
  'CARRIER_BANDWIDTH_USERNAME and _PASSWORD, or _CLIENT_ID and _CLIENT_SECRET';

type OrderError = { readonly code: string; readonly description: string };

/** What an answer to DELETE means. `secrets`: what must not be quoted from it. */
export function afterDelete(
  outcome: Parameters<typeof cancelled>[0],
  secrets: readonly string[],
): CancelAnswer {
  if (outcome.kind === 'failure') return cancelled(outcome, 'Bandwidth', BANDWIDTH_CREDENTIALS, '');
  const errors = isXml(outcome) ? errorsOf(parseXml(outcome.body, 'LnpOrderResponse')) : [];
  const words = quote(describe(errors), secrets);
  const ok = outcome.status >= 200 && outcome.status < 300;
  if (ok && outcome.body.trim() !== '' && !(isXml(outcome) && isXmlDocument(outcome.body)))
    return foreign('Bandwidth', outcome);
  if (ok && errors.length > 0)
    return { kind: 'doubt', why: `Bandwidth took the request and named an error: ${words}` };
  const known = errors.map((error) => listed(BANDWIDTH_ERRORS, error.code)).find((row) => row !== undefined);
  if (outcome.status === 400 && known) {
    if (known.means === 'requested') return { kind: 'requested', fees: [], refused: [] };
    return known.means === 'later'
      ? { kind: 'later', why: `Bandwidth: ${known.says} – ${words}` }
      : { kind: 'refused', reason: `Bandwidth: ${known.says} – ${words}` };
  }
  return cancelled(outcome, 'Bandwidth', BANDWIDTH_CREDENTIALS, words);
}

/** The errors that an answer or an order names, in either of the two forms. */
export function errorsOf(order: Element | null): readonly OrderError[] {
  const status = child(order, 'ResponseStatus');
  const ofStatus =
    status === null ? [] : [{ code: text(status, 'ErrorCode'), description: text(status, 'Description') }];
  const listed = all(order, 'Errors').map((element) => ({
    code: text(element, 'Code'),
    description: text(element, 'Description'),
  }));
  return [...listed, ...ofStatus].filter((error) => error.code !== '');
}

/** Errors as one line for a person. */
export function describe(errors: readonly OrderError[]): string {
  return errors.map((error) => `${error.code} ${error.description}`.trim()).join('; ');
}

/** Whether it is XML by its content type. */
export function isXml(reply: Reply): boolean {
  return reply.type === '' || /^(?:application|text)\/(?:[a-z0-9.-]{1,60}\+)?xml$/.test(reply.type);
}
