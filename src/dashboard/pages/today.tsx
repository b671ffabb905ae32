/** The first page: what a person has to look at now, and how the desk does. Every count leads to the list behind it. */
import type { Child } from 'hono/jsx';
import type { ReviewRow } from '../find-reviews.ts';
import type { HealthReport } from '../health.ts';
import { type Frame, Page } from '../layout.tsx';
import type { Counts, Done, Today } from '../load-today.ts';
import { Pill, Text, Time } from '../parts.tsx';
import type { Only } from '../search.ts';
import { Chart } from './chart.tsx';
import { Owned, outageLink, PortDate, ReviewReasonName } from './reviews.tsx';

type Props = {
  frame: Frame;
  today: Today;
  health: HealthReport;
  waiting: { readonly rows: readonly ReviewRow[]; readonly count: number };
};

export function TodayPage({ frame, today, health, waiting }: Props) {
  return (
    <Page frame={frame} title="Today" section="today" refresh={60}>
      <h1>Today</h1>
      <div class="today">
        <Waiting frame={frame} waiting={waiting} />
        <Ending frame={frame} of={today.ending} />
        <Near of={today.near} />
        <Parts health={health} />
      </div>
      <h2>Done</h2>
      <div class="figures">
        <Figure what="mails" title="Mails taken in" counts={today.done.mails} />
        <Figure what="answers" title="Mails of ours sent" counts={today.done.answers} />
        <Figure what="cancelled" title="Ports cancelled" counts={today.done.cancelled} />
      </div>
      <p class="soft small">
        {today.oldestMail === null ? (
          'Every stored mail has its outcome.'
        ) : (
          <>
            {today.unread} {today.unread === 1 ? 'mail waits' : 'mails wait'} to be read, the oldest since{' '}
            <Time at={today.oldestMail} now={frame.now} />.
          </>
        )}
      </p>
    </Page>
  );
}

const Block = ({
  title,
  href,
  count,
  children,
}: {
  title: string;
  href: string;
  count: number;
  children?: Child;
}) => (
  <section class="card pad">
    <div class="title">
      <h2>
        <a href={href}>{title}</a>
      </h2>
      <span class={count === 0 ? 'total none' : 'total'}>{count}</span>
    </div>
    {children}
  </section>
);

const More = ({ count, shown, href }: { count: number; shown: number; href: string }) =>
  count <= shown ? null : (
    <p>
      <a href={href}>All {count}</a>
    </p>
  );

function Waiting({ frame, waiting }: Pick<Props, 'frame' | 'waiting'>) {
  const { rows, count } = waiting;
  return (
    <Block title="Waiting for a person" href="/reviews" count={count}>
      {rows.length === 0 ? <p class="soft">Nothing waits for you.</p> : null}
      <ul class="todo">
        {rows.map((row) => (
          <li>
            <a href={row.alike > 1 ? outageLink(row) : `/reviews/${encodeURIComponent(row.id)}`}>
              <ReviewReasonName of={row.reason} />
              {row.alike > 1 ? `: ${row.alike} at once` : ''}
            </a>{' '}
            <span class="soft small">
              {row.customer === null || row.alike > 1 ? null : (
                <>
                  <Text max={60}>{row.customer}</Text>
                  {' · '}
                </>
              )}
              <PortDate of={row.portDate} now={frame.now} /> since <Time at={row.openedAt} now={frame.now} />
              <Owned row={row} now={frame.now} />
            </span>
          </li>
        ))}
      </ul>
      <More count={count} shown={rows.length} href="/reviews" />
    </Block>
  );
}

const list = (only: Only): string => `/tickets?only=${only}`;

function Ending({ frame, of }: { frame: Frame; of: Today['ending'] }) {
  return (
    <Block title="Decisions that end within a day" href={list('ending')} count={of.count}>
      {of.count === 0 ? <p class="soft">No customer’s time runs out.</p> : null}
      <ul class="todo">
        {of.first.map((one) => (
          <li>
            <a href={`/tickets/${encodeURIComponent(one.ticket)}`}>{one.ticket}</a>{' '}
            <span class="soft small">
              <Text max={60}>{one.customer ?? ''}</Text> <Time at={one.at} now={frame.now} />
            </span>
          </li>
        ))}
      </ul>
      <More count={of.count} shown={of.first.length} href={list('ending')} />
    </Block>
  );
}

function Near({ of }: { of: Today['near'] }) {
  return (
    <Block title="Port dates near the cut-off" href={list('near')} count={of.count}>
      {of.count === 0 ? <p class="soft">No open number ports in the next days.</p> : null}
      <ul class="todo">
        {of.first.map((one) => (
          <li>
            <a href={`/tickets/${encodeURIComponent(one.ticket)}`}>{one.ticket}</a>{' '}
            <span class="soft small">
              <Text max={60}>{one.customer ?? ''}</Text> ports {one.date}, {one.numbers}{' '}
              {one.numbers === 1 ? 'number' : 'numbers'} open
            </span>
          </li>
        ))}
      </ul>
      <More count={of.count} shown={of.first.length} href={list('near')} />
    </Block>
  );
}

/** What fails, in words; the rest by name only. */
function Parts({ health }: { health: HealthReport }) {
  const failing = health.parts.filter((part) => part.status !== 'ok');
  const fine = health.parts.filter((part) => part.status === 'ok');
  return (
    <Block title="Failing parts" href="/health" count={failing.length}>
      {failing.length === 0 ? <p class="soft">Everything works.</p> : null}
      <ul class="todo">
        {failing.map((part) => (
          <li>
            <Pill tone={part.status === 'down' ? 'bad' : part.status === 'busy' ? 'wait' : 'ask'}>
              {part.status}
            </Pill>{' '}
            <b>
              <Text max={80}>{part.name.replace(':', ' ')}</Text>
            </b>{' '}
            <span class="soft small">
              <Text max={200}>{part.detail}</Text>
            </span>
          </li>
        ))}
      </ul>
      {fine.length === 0 ? null : (
        <p class="soft small parts">
          {fine.slice(0, 60).map((part) => (
            <span>
              <span class="dot" /> <Text max={60}>{part.name.replace(':', ' ')}</Text>
            </span>
          ))}
        </p>
      )}
    </Block>
  );
}

function Figure({ what, title, counts }: { what: Done; title: string; counts: Counts }) {
  const sum = (all: readonly number[]): number => all.reduce((one, other) => one + other, 0);
  return (
    <section class="card pad">
      <h3>{title}</h3>
      <p>
        <a class="total" href={list(`${what}-1d`)}>
          {sum(counts.hours)}
        </a>{' '}
        <span class="soft small">in 24 hours</span>
      </p>
      <Chart counts={counts.hours} unit="hour" what={title.toLowerCase()} />
      <p>
        <a class="total" href={list(`${what}-30d`)}>
          {sum(counts.days)}
        </a>{' '}
        <span class="soft small">in 30 days</span>
      </p>
      <Chart counts={counts.days} unit="day" what={title.toLowerCase()} />
    </section>
  );
}
