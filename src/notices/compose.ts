/** Turns a notice effect into everything its templates need: facts grouped by outcome, formatted, but no sentence. Pure. */
import parsePhoneNumber from 'libphonenumber-js/max';
import type { PortState } from '../tickets/answer.ts';
import type { Effect, NoticeContent } from '../tickets/event.ts';
import type {
  Instant,
  Item,
  ItemState,
  Note,
  NoticeName,
  Placed,
  Risk,
  Terms,
  Ticket,
  TicketOrder,
} from '../tickets/ticket.ts';
import { type CostsView, costsOf, type FeeView, feesOf } from './costs.ts';
import { dayInWords, knownLanguage, momentInWords, type Place, placeOf, spanInWords } from './times.ts';

export type NoticeEffect = Extract<Effect, { kind: 'notice' }>;

export type NoticeSettings = {
  /** Who signs: "Example Telecom porting desk". */
  readonly deskName: string;
  /** IANA name, for mails about no order of ours and for orders whose zone is unknown. */
  readonly timezone: string;
  /** How often a requested cancellation is looked up, in ms. */
  readonly pendingPollEvery: number;
};

/** A number as shown: in full, and in the form its owner dials (null where it cannot be read as a number). */
export type NumberView = { readonly full: string; readonly local: string | null };

type OrderView = { readonly id: string; readonly carrierReference: string | null };

type NotedNumbers = { readonly order: OrderView | null; readonly numbers: readonly NumberView[] };

/** What a yes to the notice does, by order; `cancel` is never empty. */
export type ProposalView = {
  readonly cancel: readonly NotedNumbers[];
  readonly keep: readonly NotedNumbers[];
};

/** Numbers of one order about which exactly the same is to be said. */
export type NoticeGroup = {
  readonly order: OrderView | null;
  readonly numbers: readonly NumberView[];
  readonly count: number;
  readonly state: ItemState;
  /** Where the port stands at the carrier; null where nothing is known. */
  readonly portState: PortState | null;
  /** The confirmed port date, in words. */
  readonly portDate: string | null;
  /** The date that was asked for, in words. */
  readonly requestedDate: string | null;
  /** When the carrier said so, in words. */
  readonly asOf: string | null;
  /** When the present state was reached, in words. */
  readonly since: string;
  readonly fees: readonly FeeView[];
  readonly risks: readonly Risk[];
  /** Answer-by time, in words. */
  readonly deadline: string | null;
  /** Whether a cancellation has been asked of the carrier: then nothing may be said about its outcome. */
  readonly requested: boolean;
  /** `undetermined` only: the carrier has turned the cancellation down. */
  readonly turnedDown: boolean;
  /** The order's numbers that this mail says nothing about, at its last group; at most twenty, `moreOthers` counts the rest. */
  readonly others: readonly NumberView[];
  readonly moreOthers: number;
};

/** What is said under one notice name. */
export type NoticePart = {
  readonly name: NoticeName;
  readonly groups: readonly NoticeGroup[];
  /** Numbers that only a note speaks of (kept ones, unmatched ones of an unclear mail). */
  readonly noted: readonly NotedNumbers[];
  /** All numbers of the part, groups and notes. */
  readonly count: number;
  /** The first of them in full; null where there is none. */
  readonly first: string | null;
  /** What cancelling all of the part's numbers would cost, or has cost. */
  readonly costs: CostsView;
  /** The answer-by time that holds for every number of the part, in words; null where they differ or there is none. */
  readonly deadline: string | null;
  /** Whether a port date had been set for any of the numbers. */
  readonly scheduled: boolean;
  /** Whether a cancellation of any of them has been asked of the carrier. */
  readonly requested: boolean;
  /** `handed-over` only: a mail that could not be verified is reported to the contacts on record. */
  readonly unverified: boolean;
  /** `clarify` only: what we understood, to be confirmed by a yes; null where we could not tell. */
  readonly proposal: ProposalView | null;
};

export type NoticeView = {
  /** "T-1001"; null for a mail outside any ticket. */
  readonly ticket: string | null;
  readonly deskName: string;
  readonly language: string;
  readonly writtenAt: string;
  readonly pollEvery: string;
  /** Most important first. */
  readonly parts: readonly NoticePart[];
  /** True where every number spoken of has moved already: then the advice on the old line is another one. */
  readonly moved: boolean;
  /** The orders that the mail concerns, also those without a number in it. */
  readonly orders: readonly OrderView[];
};

const mostOthers = 20;

/** Everything the templates need for one mail. `now` is when it is written. */
export function composeNotice(
  effect: Pick<NoticeEffect, 'content'>,
  ticket: { readonly id: Ticket['id'] | null; readonly language: string },
  settings: NoticeSettings,
  now: Instant,
): NoticeView {
  const { content } = effect;
  const orders = new Map(content.orders.map((order) => [order.id, order]));
  const language = knownLanguage(ticket.language);
  const place = placeOf(language, content.orders[0] ?? null, settings.timezone);
  return {
    ticket: ticket.id,
    deskName: settings.deskName,
    language,
    writtenAt: momentInWords(now, place),
    pollEvery: spanInWords(settings.pendingPollEvery, place.locale),
    parts: content.names.map((name) => partOf(name, content, orders, settings, language)),
    orders: content.orders.slice(0, mostOthers).map(orderView),
    moved: content.items.length > 0 && content.items.every(({ item }) => item.state === 'ported'),
  };
}

function partOf(
  name: NoticeName,
  content: NoticeContent,
  orders: ReadonlyMap<string, TicketOrder>,
  settings: NoticeSettings,
  language: string,
): NoticePart {
  const items = content.items.filter((entry) => entry.name === name).map(({ item }) => item);
  const notes = content.notes.filter((note) => note.name === name);
  const spoken = new Set(content.items.map(({ item }) => item.number));
  const groups = sameFacts(items, name).map((group, at, all) => {
    // Nobody learns of others' numbers: what is not found is shown bare, whoever's it is.
    const order = name === 'not-found' ? null : (orders.get(group[0].order ?? '') ?? null);
    const last = !all.slice(at + 1).some(([item]) => item.order === group[0].order);
    const others = last ? goingOn(order, content).filter((number) => !spoken.has(number)) : [];
    return groupOf(name, group, order, others, placeOf(language, order, settings.timezone));
  });
  // What this part's items say already is not said again; nor is an unmatched number that the mail calls not found.
  const said = name === 'clarify' ? spoken : new Set(items.map(({ number }) => number));
  const noted = [...new Set(notes.flatMap((note) => note.numbers))].filter((number) => !said.has(number));
  const deadlines = new Set(groups.map((group) => group.deadline));
  return {
    name,
    groups,
    noted: byOrder(noted, content.orders),
    count: items.length + noted.length,
    first: items[0]?.number ?? noted[0] ?? null,
    costs: costsOf(
      items.map((item) => ({ order: item.order, fees: termsOf(name, item)?.fees ?? [] })),
      placeOf(language, orders.get(items[0]?.order ?? '') ?? null, settings.timezone).locale,
    ),
    deadline: deadlines.size === 1 ? ([...deadlines][0] ?? null) : null,
    scheduled: groups.some((group) => group.portDate !== null),
    requested: groups.some((group) => group.requested),
    unverified: notes.length > 0 && notes.every((note) => note.message === null),
    proposal: proposalOf(notes, content.orders),
  };
}

/** The order's numbers of which can be said that their port goes on. */
const goingOn = (order: TicketOrder | null, { ended }: NoticeContent): readonly string[] =>
  (order?.numbers ?? []).filter(
    (number) => !ended?.some((one) => one.number === number && one.order === order?.id),
  );

function proposalOf(notes: readonly Note[], orders: readonly TicketOrder[]): ProposalView | null {
  const proposal = notes.findLast((note) => note.proposal !== undefined)?.proposal;
  return proposal === undefined
    ? null
    : { cancel: placedByOrder(proposal.cancel, orders), keep: placedByOrder(proposal.keep, orders) };
}

const placedByOrder = (placed: readonly Placed[], orders: readonly TicketOrder[]): NotedNumbers[] =>
  [...new Set(placed.map(({ order }) => order))].map((id) => {
    const order = orders.find((one) => one.id === id);
    return {
      order: order === undefined ? null : orderView(order),
      numbers: placed.flatMap(({ number, order: of }) => (of === id ? [numberView(number)] : [])),
    };
  });

/** Numbers that only a note speaks of, under the orders they are on. */
function byOrder(numbers: readonly string[], orders: readonly TicketOrder[]): NotedNumbers[] {
  const bare = numbers.filter((number) => !orders.some((order) => order.numbers.includes(number)));
  return [
    ...orders.map((order) => ({
      order: orderView(order),
      numbers: numbers.filter((number) => order.numbers.includes(number)).map(numberView),
    })),
    { order: null, numbers: bare.map(numberView) },
  ].filter((group) => group.numbers.length > 0);
}

function groupOf(
  name: NoticeName,
  items: readonly [Item, ...Item[]],
  order: TicketOrder | null,
  others: readonly string[],
  place: Place,
): NoticeGroup {
  const [item] = items;
  const terms = termsOf(name, item);
  const looks = items.flatMap(({ seen }) => (seen === null ? [] : [seen.at]));
  const portDate = terms?.portDate ?? item.seen?.portDate ?? null;
  return {
    order: order === null ? null : orderView(order),
    numbers: items.map(({ number }) => numberView(number)),
    count: items.length,
    state: item.state,
    portState: item.seen?.state ?? null,
    portDate: portDate === null || order === null ? null : momentInWords(portDate, place),
    requestedDate: order?.requestedDate == null ? null : dayInWords(order.requestedDate, place),
    asOf: looks.length === 0 || order === null ? null : momentInWords(Math.min(...looks), place),
    since: momentInWords(Math.max(...items.map(({ since }) => since)), place),
    fees: feesOf(terms?.fees ?? [], items.length, place.locale),
    risks: terms?.risks ?? [],
    deadline: item.offer === null ? null : momentInWords(item.offer.deadline, place),
    requested: item.requested !== 'no',
    turnedDown: name === 'undetermined' && item.reason === 'refused',
    others: others.slice(0, mostOthers).map(numberView),
    moreOthers: Math.max(0, others.length - mostOthers),
  };
}

/**
 * The terms that a part shows. What is open for a decision shows the offer; what is or shall be cancelled shows what
 * the customer accepted, and nothing where nothing was to be accepted: no other charge can arise without his consent.
 */
function termsOf(name: NoticeName, item: Item): Terms | null {
  switch (name) {
    case 'costs':
    case 'reminder':
    case 'clarify':
    case 'expired':
      return item.offer?.terms ?? item.seen;
    case 'cancelled':
    case 'cancel-requested':
      return item.state === 'already-cancelled' ? null : (item.consent?.terms ?? null);
    case 'received':
    case 'too-late':
    case 'not-found':
    case 'undetermined':
    case 'kept':
    case 'handed-over':
      return item.seen === null ? null : { ...item.seen, fees: [], risks: [] };
    default:
      return name satisfies never;
  }
}

/** Items in groups about which exactly the same is to be said, in the order of their first numbers. */
function sameFacts(items: readonly Item[], name: NoticeName): (readonly [Item, ...Item[]])[] {
  const groups = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const terms = termsOf(name, item);
    const facts = JSON.stringify([
      name === 'not-found' ? null : item.order,
      item.state,
      terms?.portDate ?? item.seen?.portDate ?? null,
      terms?.fees ?? [],
      terms?.risks ?? [],
      item.offer?.deadline ?? null,
      item.consent !== null,
      item.requested !== 'no',
      item.reason === 'refused',
    ]);
    const group = groups.get(facts);
    if (group) group.push(item);
    else groups.set(facts, [item]);
  }
  return [...groups.values()];
}

const orderView = (order: TicketOrder): OrderView => ({
  id: order.id,
  carrierReference: order.carrierOrderId,
});

function numberView(number: string): NumberView {
  const read = number.startsWith('+') ? parsePhoneNumber(number) : undefined;
  return { full: number, local: read?.isPossible() ? read.formatNational() : null };
}
