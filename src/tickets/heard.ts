/** What a carrier says of numbers that it was not asked about: no notice may contradict it afterwards. */
import type { NumberAnswer, PortState } from './answer.ts';
import { change, type Draft, enter, openReview } from './draft.ts';
import type { Item, ItemState, Placed, Ticket, TicketOrder } from './ticket.ts';

const ending: ReadonlySet<PortState> = new Set<PortState>(['cancelled', 'cancel_pending', 'ported']);

/** Told as going on, or about to be. */
const goesOn: ReadonlySet<ItemState> = new Set<ItemState>([
  'costly',
  'awaiting',
  'kept',
  'expired',
  'too-late',
]);

/** Takes the carrier's final word on the other numbers of an order, and remembers which of them end. */
export function hearOthers(
  d: Draft,
  order: TicketOrder,
  asked: readonly Item[],
  said: readonly NumberAnswer[],
): void {
  remember(d, order, said);
  for (const item of [...d.ticket.items]) {
    if (item.order !== order.id || !goesOn.has(item.state) || isOne(item, asked)) continue;
    const answer = said.find(({ number }) => number === item.number);
    if (answer?.state !== 'cancelled' && answer?.state !== 'ported') continue;
    const { state, portDate, fees, said: words } = answer;
    const risks = answer.risks.map((text) => ({ code: 'stated' as const, text }));
    const seen = { state, portDate, fees, risks, at: d.now, said: words };
    const wanted = item.state === 'kept';
    const end = state === 'ported' ? 'ported' : 'already-cancelled';
    const ended = enter(d, change(d, item, { seen }), end, { consent: null, offer: null });
    if (wanted && end === 'already-cancelled') tellPerson(d, order, ended);
  }
}

const isOne = (item: Item, of: readonly Item[]): boolean =>
  of.some((one) => one.number === item.number && one.order === item.order);

function remember(d: Draft, order: TicketOrder, said: readonly NumberAnswer[]): void {
  const stateOf = (number: string): PortState | undefined =>
    said.find((one) => one.number === number && one.state !== 'unknown')?.state;
  const before = (d.ticket.ended ?? []).filter(
    (one) => one.order !== order.id || stateOf(one.number) === undefined,
  );
  const now = order.numbers
    .filter((number) => ending.has(stateOf(number) ?? 'unknown'))
    .map((number): Placed => ({ number, order: order.id }));
  if (before.length + now.length > 0 || d.ticket.ended !== undefined) d.ticket.ended = [...before, ...now];
}

function tellPerson(d: Draft, order: TicketOrder, item: Item): void {
  openReview(d, 'withdrawn-late', {
    order,
    numbers: [item.number],
    message: item.askedBy,
    what: `The customer wants ${item.number} to go on porting, but the carrier shows it as cancelled.`,
  });
}

/** The carrier's last word on a number, whether the ticket has it or not, is that its port ends or has ended. */
export const isEnded = (ticket: Pick<Ticket, 'ended'>, order: string, number: string): boolean =>
  ticket.ended?.some((one) => one.order === order && one.number === number) ?? false;

const notGoingOn: ReadonlySet<ItemState> = new Set<ItemState>([
  'cancelling',
  'cancel-pending',
  'cancelled',
  'already-cancelled',
  'ported',
]);

/** Numbers of which no notice may say that their port goes on: by the carrier's last answer, or by what we asked of it. */
export const endedIn = (ticket: Pick<Ticket, 'ended' | 'items'>): readonly Placed[] => [
  ...(ticket.ended ?? []),
  ...ticket.items.flatMap(({ number, order, state, requested }) =>
    order !== null && (notGoingOn.has(state) || requested !== 'no') && !isEnded(ticket, order, number)
      ? [{ number, order }]
      : [],
  ),
];
