/** Small pieces that the pages share: times, states, numbers, fees, mails with their marks. Everything is escaped by JSX. */
import { type Child, useContext } from 'hono/jsx';
import { itemStates, type Label, labelOf, type Tone } from './labels.ts';
import { clip, pieces, relative, utc, visible } from './text.ts';
import { inZone, Zone } from './zone.ts';

/** A moment in the desk's time zone, in UTC on hover, with how long ago it was. */
export function Time({ at, now }: { at: Date | number | null | undefined; now: Date }) {
  if (at === null || at === undefined) return <span class="soft">–</span>;
  const time = typeof at === 'number' ? new Date(at) : at;
  if (Number.isNaN(time.getTime())) return <span class="soft">unknown time</span>;
  const zone = useContext(Zone);
  return (
    <time datetime={time.toISOString()} title={zone === 'UTC' ? undefined : utc(time)}>
      <span>{inZone(time, zone)}</span> <small>{relative(time, now)}</small>
    </time>
  );
}

export const Pill = ({ tone, children }: { tone: Tone; children?: Child }) => (
  <span class={`pill ${tone}`}>{children}</span>
);

/** The state of an item; a word we do not know is shown as it is. */
export function State({ of }: { of: string }) {
  const label: Label = labelOf(itemStates, of) ?? { text: clip(visible(of), 40), tone: 'end' };
  return <Pill tone={label.tone}>{label.text}</Pill>;
}

/** Text from outside: invisible signs shown, cut at `max` characters, its direction kept to itself. */
export const Text = ({ children, max = 300 }: { children: string | null | undefined; max?: number }) => (
  <bdi>{clip(visible(children ?? ''), max)}</bdi>
);

/** A phone number; one that could not be read as a number is shown as written. */
export const PhoneNumber = ({ children }: { children: string }) => (
  <span class={children.length > 20 ? 'number wide' : 'number'}>{clip(visible(children), 60)}</span>
);

export function Numbers({ all, max = 12 }: { all: readonly string[]; max?: number }) {
  if (all.length === 0) return <span class="soft">none</span>;
  return (
    <>
      {all.slice(0, max).map((number, at) => (
        <>
          {at > 0 ? ', ' : ''}
          <PhoneNumber>{number}</PhoneNumber>
        </>
      ))}
      {all.length > max ? ` and ${all.length - max} more` : ''}
    </>
  );
}

/** What a customer wrote, the deciding words marked. */
export function Words({ words, marks }: { words: string; marks: readonly (readonly [number, number])[] }) {
  const max = 20_000;
  const shown = pieces(words.slice(0, max), marks);
  return (
    <div class="mail" dir="auto">
      {shown.map(({ text, marked }) => (marked ? <mark>{visible(text)}</mark> : visible(text)))}
      {words.length > max ? `\n… ${words.length - max} more characters` : ''}
    </div>
  );
}

export type FeeView = {
  readonly amount: string | null;
  readonly currency: string | null;
  readonly per: string;
  readonly firm: boolean;
  readonly for: string;
  readonly chargedBy: string;
};

/** "USD 25.00 per number, firm (late cancellation, charged by …)". */
export function Fee({ fee, recorded = false }: { fee: FeeView; recorded?: boolean }) {
  const amount =
    fee.amount === null
      ? 'amount not known beforehand'
      : `${clip(fee.currency ?? '', 3)} ${clip(fee.amount, 20)}`;
  const sure = recorded || fee.amount === null ? '' : fee.firm ? ', firm' : ', estimate';
  return (
    <span>
      <b>{amount}</b> per {fee.per}
      {sure}{' '}
      <span class="soft">
        <Text max={120}>{fee.for}</Text>
        {fee.chargedBy === '' ? null : (
          <>
            , charged by <Text max={60}>{fee.chargedBy}</Text>
          </>
        )}
      </span>
    </span>
  );
}

export const Fees = ({ fees, recorded = false }: { fees: readonly FeeView[]; recorded?: boolean }) =>
  fees.length === 0 ? (
    <span class="soft">no cost</span>
  ) : (
    <ul class="lines">
      {fees.slice(0, 20).map((fee) => (
        <li>
          <Fee fee={fee} recorded={recorded} />
        </li>
      ))}
    </ul>
  );

/** What will appear here once there is something. */
export const Empty = ({ title, children }: { title: string; children?: Child }) => (
  <div class="card empty">
    <b>{title}</b>
    <p>{children}</p>
  </div>
);

/** Anything at all as names and values, for shapes this version does not know. */
export function Values({ of }: { of: Readonly<Record<string, unknown>> }) {
  const entries = Object.entries(of).slice(0, 30);
  if (entries.length === 0) return null;
  return (
    <dl class="values">
      {entries.map(([name, value]) => (
        <>
          <dt>
            <Text max={60}>{name}</Text>
          </dt>
          <dd>
            <Text max={600}>{typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing')}</Text>
          </dd>
        </>
      ))}
    </dl>
  );
}

/** What went wrong with a form, in words for the person who filled it in. */
export const Problems = ({ of }: { of: readonly string[] }) =>
  of.length === 0 ? null : (
    <div class="note bad" role="alert">
      <b>Not saved.</b>
      <ul>
        {of.slice(0, 20).map((problem) => (
          <li>
            <Text max={500}>{problem}</Text>
          </li>
        ))}
      </ul>
    </div>
  );
