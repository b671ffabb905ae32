/** The reviews as a work queue: search and filters, the nearest port date first, and what is done to several at once. */
import type { ReviewFilter, ReviewRow } from '../find-reviews.ts';
import { labelOf, reviewReasons } from '../labels.ts';
import { type Frame, Page } from '../layout.tsx';
import { Empty, Numbers, Pill, Text, Time } from '../parts.tsx';
import { clip } from '../text.ts';

/** What came of an action on several reviews. */
export type Outcome = { readonly done: number; readonly what: string; readonly failed: readonly string[] };

type Props = {
  frame: Frame;
  filter: ReviewFilter;
  rows: readonly ReviewRow[];
  count: number;
  more: boolean;
  carriers: readonly string[];
  outcome: Outcome | null;
};

export function ReviewsPage({ frame, filter, rows, count, more, carriers, outcome }: Props) {
  const open = filter.state !== 'closed';
  return (
    <Page frame={frame} title="Reviews" section="reviews">
      <h1>Reviews</h1>
      <p class="lead">
        What a person has to decide or find out. Until then the ports concerned go on untouched.
      </p>
      <nav class="tabs" aria-label="Which reviews">
        <Tab filter={filter} to="open">
          Open {frame.openReviews > 0 ? `(${frame.openReviews})` : ''}
        </Tab>
        <Tab filter={filter} to="snoozed">
          Put off
        </Tab>
        <Tab filter={filter} to="closed">
          Closed
        </Tab>
      </nav>
      <Filters filter={filter} carriers={carriers} />
      <Result outcome={outcome} />
      {rows.length === 0 ? <Nothing filter={filter} /> : null}
      {rows.length > 0 && open ? (
        <form method="post" action={`/reviews${link(filter, { page: filter.page })}`}>
          <div class="card">
            {rows.map((row) => (
              <Line row={row} now={frame.now} pick />
            ))}
          </div>
          <Several count={count} />
        </form>
      ) : (
        <div class={rows.length === 0 ? '' : 'card'}>
          {rows.map((row) => (
            <Line row={row} now={frame.now} />
          ))}
        </div>
      )}
      <nav class="pages" aria-label="Pages">
        {filter.page === 0 ? null : (
          <a class="button quiet" href={`/reviews${link(filter, { page: filter.page - 1 })}`}>
            Back
          </a>
        )}
        {more ? (
          <a class="button quiet" href={`/reviews${link(filter, { page: filter.page + 1 })}`}>
            More
          </a>
        ) : null}
        {rows.length === 0 ? null : (
          <a class="button quiet" href={`/reviews.csv${link(filter, { page: 0 })}`} download>
            As CSV
          </a>
        )}
      </nav>
    </Page>
  );
}

const Tab = ({
  filter,
  to,
  children,
}: {
  filter: ReviewFilter;
  to: ReviewFilter['state'];
  children?: unknown;
}) => (
  <a
    href={`/reviews${link(filter, { state: to, page: 0 })}`}
    aria-current={filter.state === to ? 'page' : undefined}
  >
    {children}
  </a>
);

/** The query of the list as it is filtered, with some of it changed. */
function link(filter: ReviewFilter, change: Partial<ReviewFilter>): string {
  const { state, text, reason, carrier, whose, sort, each, page } = { ...filter, ...change };
  const query = new URLSearchParams();
  if (state !== 'open') query.set('state', state);
  if (text !== '') query.set('q', text);
  if (reason !== null) query.set('reason', reason);
  if (carrier !== null) query.set('carrier', carrier);
  if (whose !== 'all') query.set('whose', whose);
  if (sort !== 'date') query.set('sort', sort);
  if (each) query.set('each', '1');
  if (page > 0) query.set('page', String(page));
  const shown = query.toString();
  return shown === '' ? '' : `?${shown}`;
}

function Filters({ filter, carriers }: { filter: ReviewFilter; carriers: readonly string[] }) {
  const option = (value: string, text: string, chosen: string) => (
    <option value={value} selected={value === chosen}>
      {text}
    </option>
  );
  return (
    <form class="search many" method="get" action="/reviews">
      {filter.state === 'open' ? null : <input type="hidden" name="state" value={filter.state} />}
      {filter.each ? <input type="hidden" name="each" value="1" /> : null}
      <label>
        Ticket, order, number, customer, address
        <input type="search" name="q" value={filter.text} maxlength={200} autocomplete="off" />
      </label>
      <label>
        What is asked
        <select name="reason">
          {option('', 'anything', filter.reason ?? '')}
          {Object.entries(reviewReasons).map(([name, { text }]) => option(name, text, filter.reason ?? ''))}
        </select>
      </label>
      <label>
        Carrier
        <select name="carrier">
          {option('', 'any', filter.carrier ?? '')}
          {carriers.map((name) => option(name, clip(name, 40), filter.carrier ?? ''))}
        </select>
      </label>
      <label>
        Whose
        <select name="whose">
          {option('all', 'everybody’s', filter.whose)}
          {option('nobody', 'nobody’s yet', filter.whose)}
          {option('mine', 'mine', filter.whose)}
        </select>
      </label>
      <label>
        First
        <select name="sort">
          {option('date', 'the nearest port date', filter.sort)}
          {option('age', 'the longest waiting', filter.sort)}
        </select>
      </label>
      <button type="submit">Show</button>
    </form>
  );
}

const Result = ({ outcome }: { outcome: Outcome | null }) =>
  outcome === null ? null : (
    <div class={outcome.failed.length === 0 ? 'note good' : 'note ask'} role="status">
      <b>
        {outcome.done} {outcome.what}
      </b>
      {outcome.failed.length === 0 ? null : (
        <>
          , {outcome.failed.length} not:
          <ul>
            {outcome.failed.slice(0, 10).map((why) => (
              <li>
                <Text max={300}>{why}</Text>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );

/** What can be done to all that are ticked. */
const Several = ({ count }: { count: number }) => (
  <div class="several actions">
    <span class="soft small">
      {count} {count === 1 ? 'waits' : 'wait'} here. The ticked ones:
    </span>
    <button class="quiet" type="submit" name="do" value="mine">
      I take them
    </button>
    <button class="quiet" type="submit" name="do" value="retry">
      Look again
    </button>
    <button class="quiet" type="submit" name="do" value="snooze">
      Put off for a day
    </button>
    <button class="quiet" type="submit" name="do" value="close">
      Close
    </button>
  </div>
);

function Nothing({ filter }: { filter: ReviewFilter }) {
  const narrowed =
    filter.text !== '' || filter.reason !== null || filter.carrier !== null || filter.whose !== 'all';
  if (narrowed)
    return (
      <Empty title="No review fits">
        <a href={`/reviews${filter.state === 'open' ? '' : `?state=${filter.state}`}`}>Show all</a>
      </Empty>
    );
  switch (filter.state) {
    case 'open':
      return (
        <Empty title="Nothing waits for you">
          A review opens when a mail asks something, a carrier must be called, or an answer stays out. The
          nearest port date comes first.
        </Empty>
      );
    case 'snoozed':
      return (
        <Empty title="Nothing is put off">What is put off comes back by itself when its time is up.</Empty>
      );
    case 'closed':
      return (
        <Empty title="No review was closed yet">Answered reviews are kept here, with who decided what.</Empty>
      );
    default:
      return filter.state satisfies never;
  }
}

export const ReviewReasonName = ({ of }: { of: string }) => (
  <>{labelOf(reviewReasons, of)?.text ?? <Text max={60}>{of}</Text>}</>
);

/** The day a port may go through, marked where it is near. */
export function PortDate({ of, now }: { of: string | null; now: Date }) {
  if (of === null) return null;
  const days = Math.round((Date.parse(`${of}T00:00:00Z`) - now.getTime()) / 86_400_000);
  const near = Number.isFinite(days) && days <= 3;
  return (
    <span class={near ? 'near' : undefined}>
      ports <Text max={10}>{of}</Text>,{' '}
    </span>
  );
}

/** Who works on a review, and whether he goes on by hand. */
export function Owned({ row, now }: { row: Pick<ReviewRow, 'owner' | 'takenOverAt'>; now: Date }) {
  if (row.owner === null) return null;
  return (
    <>
      {' · '}
      {row.takenOverAt === null ? 'in the hands of ' : 'taken over by '}
      <b>
        <Text max={60}>{row.owner}</Text>
      </b>
      {row.takenOverAt === null ? null : (
        <>
          {' '}
          <Time at={row.takenOverAt} now={now} />
        </>
      )}
    </>
  );
}

function Line({ row, now, pick = false }: { row: ReviewRow; now: Date; pick?: boolean }) {
  const outage = row.alike > 1;
  return (
    <section class={pick ? 'review pickable' : 'review'}>
      {pick ? (
        <input
          type="checkbox"
          name="review"
          value={outage ? outageOf(row) : row.id}
          aria-label={outage ? `all ${row.alike} of this outage` : `review ${row.id}`}
        />
      ) : null}
      <div>
        <div class="title">
          <h3>
            {outage ? (
              <a href={outageLink(row)}>
                <ReviewReasonName of={row.reason} />: {row.alike} at once
              </a>
            ) : (
              <a href={`/reviews/${encodeURIComponent(row.id)}`}>
                <ReviewReasonName of={row.reason} />
              </a>
            )}
          </h3>
          {row.state === 'closed' ? <Pill tone="end">closed</Pill> : null}
          <span class="soft small">
            {row.state === 'open' ? (
              <>
                <PortDate of={row.portDate} now={now} />
                since <Time at={row.openedAt} now={now} />
                {outage ? null : <Owned row={row} now={now} />}
                {row.snoozedUntil !== null && row.snoozedUntil > now ? (
                  <>
                    {' · put off until '}
                    <Time at={row.snoozedUntil} now={now} />
                  </>
                ) : null}
              </>
            ) : (
              <>
                <Time at={row.closedAt} now={now} /> by <Text max={60}>{row.closedBy}</Text>
              </>
            )}
          </span>
        </div>
        <p>
          <Text max={500}>{row.what}</Text>
        </p>
        {outage ? (
          <p class="soft small">
            <Text max={60}>{row.carrier ?? ''}</Text> · this is the most urgent of {row.alike}
          </p>
        ) : (
          <ReviewFacts row={row} />
        )}
        {row.words && !outage ? (
          <p class="soft small">
            “<Text max={240}>{clip(row.words.replace(/\s+/g, ' ').trim(), 240)}</Text>”
          </p>
        ) : null}
      </div>
    </section>
  );
}

/** Every review of an outage. */
export const outageLink = (row: ReviewRow): string =>
  `/reviews?each=1&reason=${row.reason}&carrier=${encodeURIComponent(row.carrier ?? '')}`;

/** What the tick of an outage stands for. */
const outageOf = (row: ReviewRow): string => `outage:${row.reason}:${row.carrier ?? ''}`;

/** Ticket, customer, numbers, order and carrier of a review. */
export function ReviewFacts({ row }: { row: ReviewRow }) {
  return (
    <dl class="facts">
      {row.ticket === null ? null : (
        <div>
          <dt>Ticket</dt>
          <dd>
            <a href={`/tickets/${encodeURIComponent(row.ticket)}`}>{row.ticket}</a>
          </dd>
        </div>
      )}
      {row.customer === null ? null : (
        <div>
          <dt>Customer</dt>
          <dd>
            <Text max={80}>{row.customer}</Text>
          </dd>
        </div>
      )}
      {row.numbers.length === 0 ? null : (
        <div>
          <dt>{row.numbers.length === 1 ? 'Number' : 'Numbers'}</dt>
          <dd>
            <Numbers all={row.numbers} />
          </dd>
        </div>
      )}
      {row.order === null ? null : (
        <div>
          <dt>Order</dt>
          <dd>
            <Text max={60}>{row.order}</Text>
          </dd>
        </div>
      )}
      {row.carrier === null ? null : (
        <div>
          <dt>Carrier</dt>
          <dd>
            <Text max={60}>{row.carrier}</Text>
            {row.carrierOrderId === null ? null : (
              <>
                {' '}
                <span class="code">
                  <Text max={60}>{row.carrierOrderId}</Text>
                </span>
              </>
            )}
          </dd>
        </div>
      )}
      {row.sender === null ? null : (
        <div>
          <dt>Mail from</dt>
          <dd>
            <Text max={100}>{row.sender}</Text>
          </dd>
        </div>
      )}
    </dl>
  );
}
