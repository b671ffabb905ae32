/** Mail by somebody who may not decide: nothing happens to any port, a person looks, the contacts on record are told. */

import { createHash } from 'node:crypto';
import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { asJson } from '../database/json.ts';
import type { StoredEffect, Trx } from '../database/tickets.ts';
import { doubtInWords, type Sender } from '../mail/sender.ts';
import { orderCountries, ordersOfContact, ordersWithNumbers, type PortOrder } from '../orders/store.ts';
import type { Message } from '../reading/message.ts';
import type { Reading } from '../reading/reading.ts';
import type { Effect } from '../tickets/event.ts';
import { dayOf, gatherReview } from './gathered-review.ts';
import { latestLanguage } from './language.ts';
import type { Parts } from './parts.ts';

/** Opens a review where orders of ours are concerned or the sender is in doubt, and tells each contact at most once a day. */
export async function reportUntrusted(
  parts: Parts,
  trx: Trx,
  mail: { id: string; message: Message },
  sender: Exclude<Sender, { kind: 'trusted' }>,
  reading: Reading,
): Promise<StoredEffect[]> {
  const concerned = await ordersConcerned(trx, sender, reading);
  if (concerned.length === 0 && sender.kind === 'stranger' && sender.authenticated) return [];
  await gatherReview(parts, trx, {
    kind: 'sender',
    reason: 'unverified-sender',
    sender: sender.address ?? '',
    mail: mail.id,
    what:
      sender.kind === 'unverified'
        ? doubtInWords[sender.why]
        : 'The sender is no contact of the orders that the mail speaks of.',
    numbers: reading.unmatched,
    orders: concerned.map((order) => order.id),
  });
  const effects: StoredEffect[] = [];
  for (const [contact, orders] of contactsOf(concerned)) {
    const effect = await warn(parts, trx, contact, orders);
    if (effect !== null) effects.push(effect);
  }
  return effects;
}

async function ordersConcerned(trx: Trx, sender: Sender, reading: Reading): Promise<PortOrder[]> {
  const own =
    sender.kind === 'unverified' && sender.address !== null ? await ordersOfContact(trx, sender.address) : [];
  const named = await ordersWithNumbers(trx, await numbersNamed(trx, reading));
  return [...own, ...named.filter((order) => !own.some((other) => other.id === order.id))].slice(0, 20);
}

/**
 * What the mail names, as E.164. Whoever has no orders has no country either, so that a national number cannot be told
 * from an extension: what looks like one in the sender's words is read as a number of every country that orders are of.
 */
async function numbersNamed(trx: Trx, reading: Reading): Promise<string[]> {
  const named = [...reading.unmatched, ...reading.cancel, ...reading.keep];
  const whole = named.filter((number) => number.startsWith('+')).slice(0, 1_000);
  if (whole.length === named.length) return whole;
  const countries = await orderCountries(trx);
  const national = digitGroups(reading.words).flatMap((digits) =>
    countries.flatMap((country) => {
      const found = parsePhoneNumberFromString(digits, country as CountryCode);
      return found?.isPossible() === true ? [found.number as string] : [];
    }),
  );
  return [...new Set([...whole, ...national])];
}

/** Digits that stand together, however they are parted: "(415) 555-0100", and each of two numbers side by side. */
function digitGroups(words: string): string[] {
  const found = new Set<string>();
  for (const [run] of words.slice(0, 10_000).matchAll(/\d[\d ()./\u00a0-]{5,}/g)) {
    const groups = (run.match(/\d+/g) ?? []).slice(0, 40);
    for (let first = 0; first < groups.length; first++) {
      let digits = '';
      for (const group of groups.slice(first, first + 6)) {
        digits += group;
        if (digits.length > 15 || found.size >= mostNumbers) break;
        if (digits.length >= 7) found.add(digits);
      }
    }
  }
  return [...found];
}

/** Candidates beyond these are not looked up: a mail can name thousands. */
const mostNumbers = 200;

function contactsOf(orders: readonly PortOrder[]): Map<string, PortOrder[]> {
  const contacts = new Map<string, PortOrder[]>();
  for (const order of orders) {
    for (const contact of order.contacts) contacts.set(contact, [...(contacts.get(contact) ?? []), order]);
  }
  return contacts;
}

const oneDay = 86_400_000;

/** The effect's id holds contact and day, so that a second mail on the same day finds it taken, whatever races. */
async function warn(
  parts: Parts,
  trx: Trx,
  contact: string,
  orders: readonly PortOrder[],
): Promise<StoredEffect | null> {
  const idOn = (time: number): string =>
    `W-${createHash('sha256').update(contact).digest('hex').slice(0, 16)}-${dayOf(new Date(time))}`;
  const id = idOn(parts.now());
  const yesterday = await trx
    .selectFrom('effects')
    .select('due_at')
    .where('id', '=', idOn(parts.now() - oneDay))
    .executeTakeFirst();
  // A mail at midnight must not have a second one follow it.
  if (yesterday !== undefined && parts.now() - yesterday.due_at.getTime() < oneDay) return null;
  const effect: Extract<Effect, { kind: 'notice' }> = {
    kind: 'notice',
    id,
    to: contact,
    thread: { subject: '', messageId: null, references: [] },
    language:
      orders.find((order) => order.language !== undefined)?.language ??
      (await latestLanguage(trx, contact)) ??
      'en',
    content: {
      names: ['handed-over'],
      items: [],
      notes: [{ name: 'handed-over', message: null, numbers: [] }],
      orders: orders.map(
        ({ id: order, carrier, carrierOrderId, numbers, country, timezone, requestedDate }) => ({
          id: order,
          carrier,
          carrierOrderId,
          numbers,
          country,
          timezone,
          requestedDate,
        }),
      ),
    },
  };
  const added = await trx
    .insertInto('effects')
    .values({
      id,
      ticket_id: null,
      kind: 'notice',
      carrier: null,
      data: asJson(effect),
      due_at: new Date(parts.now()),
      holder: null,
      error: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return added === undefined ? null : { id, carrier: null, attempts: 0 };
}
