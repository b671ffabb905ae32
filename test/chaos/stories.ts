/** What customers do in the chaos, and what must have come of it in the end. */
import type { Outcome } from '../../src/database/schema.ts';
import type { ItemState, NoticeName, ReviewReason } from '../../src/tickets/ticket.ts';
import type { CarrierFee, CarrierNumber } from '../services/http-carrier.ts';
import type { SunkMail } from '../services/mail-sink.ts';
import { type CustomerMail, deskAddress, rawMail } from '../services/raw-mail.ts';
import type { Random } from './random.ts';
import type { Delivered, World } from './world.ts';

/** How often something is said to a customer about a number; about no number where it is null. */
export type Said = {
  readonly name: NoticeName;
  readonly number: string | null;
  readonly least: number;
  readonly most: number;
};

export type Story = {
  readonly kind: string;
  readonly id: number;
  /** Who may get mail because of it. */
  readonly addresses: readonly string[];
  readonly order: string;
  /** Allowed ends by number; a number that is not named has no item. */
  readonly states: Readonly<Record<string, readonly ItemState[]>>;
  /** What the carrier must have cancelled, each once. Nothing else. */
  readonly cancelled: readonly string[];
  readonly said: readonly Said[];
  /** Reviews that must be open in the end. */
  readonly reviews: readonly ReviewReason[];
  /** True where the customer's mail server takes nothing. */
  readonly unreachable: boolean;
  /** What each mail that was delivered must have come to. */
  readonly mails: { readonly mail: Delivered; readonly outcomes: readonly Outcome[] }[];
  /** How often an address may be told that it has to wait. */
  readonly waits: number;
  /** Numbers that cost something, each with when its costs were accepted last (ms since the epoch); null: not yet. */
  readonly accepted: ReadonlyMap<string, number | null>;
  begin(): void;
  /** A notice that was not seen before arrives. */
  hears(notice: SunkMail): void;
};

/** What a story is told with. */
type Cast = {
  readonly customer: string;
  readonly colleague: string;
  readonly order: string;
  readonly numbers: readonly string[];
  readonly written: (number: string) => string;
  /** The number as the carrier has it, to be changed while the story goes on. */
  readonly atCarrier: (number: string) => CarrierNumber;
  write(mail: Omit<CustomerMail, 'from'> & { from?: string }, ...outcomes: Outcome[]): Delivered;
  again(raw: string, id: string, ...outcomes: Outcome[]): Delivered;
  /** Answers a notice as a mail program does: Reply-To, In-Reply-To, the notice quoted below. */
  answer(notice: SunkMail, text: string, ...outcomes: Outcome[]): Delivered;
  /** The same, with words that accept the costs of a number. */
  accept(notice: SunkMail, number: string, text: string): void;
};

type Plot = {
  readonly at?: Readonly<Record<string, Partial<CarrierNumber>>>;
  readonly cancels?: 'number' | 'order';
  readonly states: Story['states'];
  readonly cancelled?: readonly string[];
  readonly said: readonly Said[];
  readonly reviews?: readonly ReviewReason[];
  readonly unreachable?: boolean;
  readonly others?: readonly string[];
  begin(): void;
  hears?(notice: SunkMail, nth: (name: NoticeName) => number): void;
};

type Kind = { readonly mails: number; readonly numbers: number; readonly plot: (cast: Cast) => Plot };

const fee = (amount: string): CarrierFee => ({
  amount,
  currency: 'USD',
  per: 'number',
  firm: true,
  for: 'late cancellation',
});
const costly: Partial<CarrierNumber> = { status: 'submitted', fees: [fee('25.00')] };
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();
const once = (name: NoticeName, number: string | null): Said => ({ name, number, least: 1, most: 1 });
const at = (numbers: readonly string[], position: number): string => numbers[position] ?? '';

/** A customer who asks once and gets what they asked for. */
const asks =
  (
    text: (cast: Cast) => string,
    named: (numbers: readonly string[]) => readonly string[],
    more: Partial<Plot> = {},
  ) =>
  (cast: Cast): Plot => ({
    states: Object.fromEntries(named(cast.numbers).map((number) => [number, ['cancelled']])),
    cancelled: named(cast.numbers),
    said: named(cast.numbers).map((number) => once('cancelled', number)),
    begin: () => void cast.write({ text: text(cast) }, 'act'),
    ...more,
  });

const pleaseCancel = ({ written, numbers }: Cast): string =>
  `Please cancel the port of ${written(at(numbers, 0))}.`;
const first = (numbers: readonly string[]): readonly string[] => numbers.slice(0, 1);

/** Costs are out once the customer has asked; what they do then is the rest of the story. */
const decides =
  (more: (cast: Cast) => Omit<Plot, 'begin' | 'at'>) =>
  (cast: Cast): Plot => ({
    at: { [at(cast.numbers, 0)]: costly },
    begin: () => void cast.write({ text: pleaseCancel(cast) }, 'act'),
    ...more(cast),
  });

const kinds = {
  'free cancel': { mails: 1, numbers: 2, plot: asks(pleaseCancel, first) },
  'several numbers': {
    mails: 1,
    numbers: 4,
    plot: asks(
      ({ written, numbers }) =>
        `Hello,\n\nplease cancel the ports of these numbers:\n${numbers.slice(0, 3).map(written).join('\n')}\n\nThank you`,
      (numbers) => numbers.slice(0, 3),
    ),
  },
  'all but one': {
    mails: 1,
    numbers: 4,
    plot: asks(
      ({ written, numbers, order }) =>
        `Please cancel all numbers of order ${order} except ${written(at(numbers, 3))}.`,
      (numbers) => numbers.slice(0, 3),
    ),
  },
  'pending for a while': {
    mails: 1,
    numbers: 1,
    plot: (cast) =>
      asks(pleaseCancel, first, { at: { [at(cast.numbers, 0)]: { onCancel: { pending: 3 } } } })(cast),
  },
  'whole order': {
    mails: 1,
    numbers: 2,
    plot: asks(
      ({ order }) => `Please cancel order ${order}, all of its numbers.`,
      (numbers) => numbers,
      { cancels: 'order' },
    ),
  },
  'part of a whole order': {
    mails: 1,
    numbers: 3,
    plot: (cast) => ({
      cancels: 'order',
      states: { [at(cast.numbers, 0)]: ['undetermined'] },
      said: [once('undetermined', at(cast.numbers, 0))],
      reviews: ['whole-order'],
      begin: () => void cast.write({ text: pleaseCancel(cast) }, 'act'),
    }),
  },
  'port date set': {
    mails: 1,
    numbers: 1,
    plot: (cast) => ({
      at: { [at(cast.numbers, 0)]: { status: 'port_date_set', portDate: inDays(6) } },
      states: { [at(cast.numbers, 0)]: ['too-late'] },
      said: [once('too-late', at(cast.numbers, 0))],
      begin: () => void cast.write({ text: pleaseCancel(cast) }, 'act'),
    }),
  },
  ported: {
    mails: 1,
    numbers: 1,
    plot: (cast) => ({
      at: { [at(cast.numbers, 0)]: { status: 'ported' } },
      states: { [at(cast.numbers, 0)]: ['ported'] },
      said: [once('too-late', at(cast.numbers, 0))],
      begin: () => void cast.write({ text: pleaseCancel(cast) }, 'act'),
    }),
  },
  'costs accepted': {
    mails: 2,
    numbers: 2,
    plot: decides(({ numbers, accept }) => ({
      states: { [at(numbers, 0)]: ['cancelled'] },
      cancelled: first(numbers),
      said: [once('costs', at(numbers, 0)), once('cancelled', at(numbers, 0))],
      hears: (notice) => {
        if (notice.notices.includes('costs'))
          accept(notice, at(numbers, 0), 'Yes, go ahead, we accept the fee.');
      },
    })),
  },
  'costs declined': {
    mails: 2,
    numbers: 2,
    plot: decides(({ numbers, answer }) => ({
      states: { [at(numbers, 0)]: ['kept'] },
      said: [once('costs', at(numbers, 0)), once('kept', at(numbers, 0))],
      hears: (notice) => {
        if (notice.notices.includes('costs')) answer(notice, 'KEEP PORT', 'act');
      },
    })),
  },
  'costs accepted, but worse by then': {
    mails: 3,
    numbers: 1,
    plot: decides(({ numbers, accept, atCarrier }) => ({
      states: { [at(numbers, 0)]: ['cancelled'] },
      cancelled: first(numbers),
      said: [{ name: 'costs', number: at(numbers, 0), least: 2, most: 2 }, once('cancelled', at(numbers, 0))],
      hears: (notice, nth) => {
        if (!notice.notices.includes('costs')) return;
        if (nth('costs') === 1) atCarrier(at(numbers, 0)).fees = [fee('60.00')];
        accept(notice, at(numbers, 0), 'We accept the fee. Please go ahead and cancel.');
      },
    })),
  },
  'costs accepted, but ported by then': {
    mails: 2,
    numbers: 1,
    plot: decides(({ numbers, accept, atCarrier }) => ({
      states: { [at(numbers, 0)]: ['ported'] },
      said: [once('costs', at(numbers, 0)), once('too-late', at(numbers, 0))],
      hears: (notice) => {
        if (!notice.notices.includes('costs')) return;
        atCarrier(at(numbers, 0)).status = 'ported';
        accept(notice, at(numbers, 0), 'CANCEL PORT');
      },
    })),
  },
  'change of mind while costs are out': {
    mails: 2,
    numbers: 1,
    plot: decides(({ numbers, answer }) => ({
      states: { [at(numbers, 0)]: ['kept'] },
      said: [once('costs', at(numbers, 0)), once('kept', at(numbers, 0))],
      hears: (notice) => {
        if (notice.notices.includes('costs'))
          answer(notice, 'We changed our mind, please go on with the port.', 'act');
      },
    })),
  },
  'costs for one of two, accepted': {
    mails: 2,
    numbers: 2,
    plot: ({ numbers, written, write, accept }) => ({
      at: { [at(numbers, 1)]: costly },
      states: { [at(numbers, 0)]: ['cancelled'], [at(numbers, 1)]: ['cancelled'] },
      cancelled: numbers,
      said: [
        once('costs', at(numbers, 1)),
        once('cancelled', at(numbers, 0)),
        once('cancelled', at(numbers, 1)),
      ],
      begin: () => void write({ text: `Please cancel ${numbers.map(written).join(' and ')}.` }, 'act'),
      hears: (notice) => {
        if (notice.notices.includes('costs')) accept(notice, at(numbers, 1), 'Yes, please cancel it anyway.');
      },
    }),
  },
  'unclear, then clear': {
    mails: 2,
    numbers: 3,
    plot: ({ numbers, written, write, answer }) => ({
      states: { [at(numbers, 1)]: ['cancelled'] },
      cancelled: [at(numbers, 1)],
      said: [once('clarify', null), once('cancelled', at(numbers, 1))],
      begin: () => void write({ text: 'Please cancel my port.' }, 'clarify'),
      hears: (notice) => {
        if (notice.notices.includes('clarify'))
          answer(notice, `Please cancel the port of ${written(at(numbers, 1))}.`, 'act');
      },
    }),
  },
  question: {
    mails: 1,
    numbers: 2,
    plot: ({ numbers, written, write }) => ({
      states: {},
      said: [once('handed-over', null)],
      reviews: ['question'],
      begin: () =>
        void write(
          { text: `What would it cost us to stop the port of ${written(at(numbers, 0))}?` },
          'human',
        ),
    }),
  },
  'out of office': {
    mails: 1,
    numbers: 1,
    plot: ({ numbers, written, write }) => ({
      states: {},
      said: [],
      begin: () =>
        void write(
          {
            subject: 'Automatic reply: Your port',
            text: `I am away. Please cancel ${written(at(numbers, 0))}.`,
            headers: { 'Auto-Submitted': 'auto-replied' },
          },
          'ignore',
        ),
    }),
  },
  'unverified sender': {
    mails: 1,
    numbers: 1,
    plot: (cast) => ({
      states: {},
      said: [once('handed-over', null)],
      reviews: ['unverified-sender'],
      begin: () => void cast.write({ text: pleaseCancel(cast), verified: false }, 'untrusted'),
    }),
  },
  stranger: {
    mails: 1,
    numbers: 1,
    plot: (cast) => {
      const mallory = cast.colleague.replace('@', '@not-');
      return {
        // The contact's order stays as it is; the stranger is told what one is told of a number on no order.
        states: {},
        others: [mallory],
        said: [once('handed-over', null), once('not-found', at(cast.numbers, 0)), once('clarify', null)],
        reviews: ['unverified-sender'],
        begin: () =>
          void cast.write({ from: mallory, text: `Please cancel ${at(cast.numbers, 0)}.` }, 'act', 'clarify'),
      };
    },
  },
  'number on no order': {
    mails: 1,
    numbers: 2,
    plot: ({ numbers, written, write }) => ({
      // The last number is on no order: see `tell`.
      states: {},
      said: [once('not-found', at(numbers, 1)), once('clarify', null)],
      begin: () =>
        void write({ text: `Please cancel the port of ${written(at(numbers, 1))}.` }, 'act', 'clarify'),
    }),
  },
  'delivered twice': {
    mails: 2,
    numbers: 1,
    plot: (cast) => ({
      ...asks(pleaseCancel, first)(cast),
      begin: () => {
        const id = `<twice-${cast.order}@${cast.customer.split('@')[1]}>`;
        const raw = rawMail({ from: cast.customer, text: pleaseCancel(cast) }, id);
        cast.again(raw, id, 'act');
        cast.again(raw, id, 'act');
      },
    }),
  },
  'delivered twice by two ways': {
    mails: 2,
    numbers: 1,
    plot: (cast) => ({
      ...asks(pleaseCancel, first)(cast),
      begin: () => {
        const id = `<ways-${cast.order}@${cast.customer.split('@')[1]}>`;
        const raw = rawMail({ from: cast.customer, text: pleaseCancel(cast) }, id);
        cast.again(raw, id, 'act', 'duplicate');
        cast.again(`Received: from elsewhere.example\r\n${raw}`, id, 'act', 'duplicate');
      },
    }),
  },
  're-used Message-ID': {
    mails: 2,
    numbers: 3,
    plot: (cast) => ({
      ...asks(pleaseCancel, (numbers) => numbers.slice(0, 2))(cast),
      begin: () => {
        const id = `<same-${cast.order}@${cast.customer.split('@')[1]}>`;
        cast.write({ id, text: pleaseCancel(cast) }, 'act');
        cast.write({ id, text: `And please cancel ${cast.written(at(cast.numbers, 1))}.` }, 'act');
      },
    }),
  },
  'two ask for one number': {
    mails: 2,
    numbers: 2,
    plot: (cast) => ({
      // Whoever comes second joins the ticket, or finds it done already.
      states: { [at(cast.numbers, 0)]: ['cancelled', 'already-cancelled'] },
      cancelled: first(cast.numbers),
      said: [{ name: 'cancelled', number: at(cast.numbers, 0), least: 1, most: 2 }],
      begin: () => {
        cast.write({ text: pleaseCancel(cast) }, 'act');
        cast.write(
          { from: cast.colleague, text: `Cancel ${cast.written(at(cast.numbers, 0))} please.` },
          'act',
        );
      },
    }),
  },
  'one number after the other': {
    mails: 2,
    numbers: 3,
    plot: (cast) => ({
      ...asks(pleaseCancel, (numbers) => numbers.slice(0, 2))(cast),
      begin: () => {
        cast.write({ text: pleaseCancel(cast) }, 'act');
        cast.write({ text: `Please also cancel ${cast.written(at(cast.numbers, 1))}.` }, 'act');
      },
    }),
  },
  'mail server takes nothing': {
    mails: 1,
    numbers: 1,
    plot: (cast) => ({
      ...asks(pleaseCancel, first)(cast),
      // What one contact's server refuses is said to the next contact of the order.
      said: [{ name: 'cancelled', number: at(cast.numbers, 0), least: 1, most: 2 }],
      unreachable: true,
      reviews: ['mail-failed'],
    }),
  },
} as const satisfies Record<string, Kind>;

type KindName = keyof typeof kinds;
const names = Object.keys(kinds) as KindName[];

/** Area codes of the United States; the numbers 555-0100 to -0199 of each are fictional. */
const areas =
  '201 202 203 205 206 207 208 209 210 212 213 214 215 216 217 218 219 224 225 228 229 231 234 239 240 248 251 252 253 254 256 260 262 267 269 270 276 281 301 302 303 304 305 307 308 309 310 312 313 314 315 316 317 318 319 320 321 323 325 330'.split(
    ' ',
  );

/** Makes stories of every kind in turn until they bring about `mails` mails, sets their orders up, and shuffles them. */
export async function tellStories(world: World, mails: number, random: Random): Promise<Story[]> {
  const stories: Story[] = [];
  let sum = 0;
  let numbers = 0;
  const nextNumber = (): string => {
    const area = areas[Math.floor(numbers / 100)];
    if (area === undefined) throw new Error('out of fictional numbers');
    return `+1${area}55501${String(numbers++ % 100).padStart(2, '0')}`;
  };
  while (sum < mails) {
    for (const name of random.shuffle(names)) {
      if (sum >= mails) break;
      const own = Array.from({ length: kinds[name].numbers }, nextNumber);
      stories.push(await tell(world, name, stories.length + 1, own, random));
      sum += kinds[name].mails;
    }
  }
  return random.shuffle(stories);
}

async function tell(
  world: World,
  kind: KindName,
  id: number,
  numbers: readonly string[],
  random: Random,
): Promise<Story> {
  const order = `PO-${1000 + id}`;
  const customer = `ada.${id}@firm${id}.example`;
  const colleague = `ben.${id}@firm${id}.example`;
  const mails: Story['mails'] = [];
  const heard = new Set<string>();
  const accepted = new Map<string, number | null>();
  const counts = new Map<string, number>();
  const format = random.pick(formats);
  const deliver = (mail: Delivered, outcomes: readonly Outcome[]): Delivered => {
    mails.push({ mail, outcomes });
    return mail;
  };
  const answer: Cast['answer'] = (notice, text, ...outcomes) =>
    deliver(
      world.deliver({
        from: notice.to,
        to: notice.replyTo,
        subject: `Re: ${notice.subject.replace(/^re:\s*/i, '')}`,
        text: `${text}\n\nOn the day, ${deskAddress} wrote:\n${notice.text.replace(/^/gm, '> ')}`,
        headers: { 'In-Reply-To': notice.messageId, References: notice.messageId },
      }),
      outcomes,
    );
  const cast: Cast = {
    customer,
    colleague,
    order,
    numbers,
    written: format,
    atCarrier: (number) => {
      const own = world.carrier.orders.get(`C-${order}`)?.numbers.get(number);
      if (own === undefined) throw new Error(`${number} is not at the carrier`);
      return own;
    },
    write: ({ from = customer, ...mail }, ...outcomes) => deliver(world.deliver({ from, ...mail }), outcomes),
    again: (raw, messageId, ...outcomes) => deliver(world.deliverRaw(raw, messageId), outcomes),
    answer,
    accept: (notice, number, text) => {
      accepted.set(number, Date.now());
      answer(notice, text, 'act');
    },
  };
  const plot: Plot = kinds[kind].plot(cast);
  await world.addOrder(
    {
      id: order,
      contacts: kind === 'stranger' || kind === 'unverified sender' ? [customer] : [customer, colleague],
      numbers: kind === 'number on no order' ? numbers.slice(0, -1) : numbers,
    },
    plot.at,
    plot.cancels,
  );
  for (const [number, own] of Object.entries(plot.at ?? {})) if (own.fees) accepted.set(number, null);
  return {
    kind,
    id,
    order,
    addresses: [customer, colleague, ...(plot.others ?? [])],
    states: plot.states,
    cancelled: plot.cancelled ?? [],
    said: plot.said,
    reviews: plot.reviews ?? [],
    unreachable: plot.unreachable ?? false,
    mails,
    waits: kinds[kind].mails,
    accepted,
    begin: () => plot.begin(),
    hears: (notice) => {
      if (heard.has(notice.messageId)) return;
      heard.add(notice.messageId);
      for (const name of notice.notices) counts.set(name, (counts.get(name) ?? 0) + 1);
      plot.hears?.(notice, (name) => counts.get(name) ?? 0);
    },
  };
}

const parts = (number: string): [string, string, string] => [
  number.slice(2, 5),
  number.slice(5, 8),
  number.slice(8),
];
const formats: readonly ((number: string) => string)[] = [
  (number) => number,
  (number) => parts(number).join('-'),
  (number) => parts(number).join('.'),
  (number) => `(${parts(number)[0]}) ${parts(number)[1]}-${parts(number)[2]}`,
  (number) => `+1 ${parts(number).join(' ')}`,
];
