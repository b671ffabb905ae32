/** The list of what waits for a person. */
import { labelOf, reviewReasons } from '../labels.ts';
import { type Frame, Page } from '../layout.tsx';
import type { ReviewRow } from '../load-review.ts';
import { Empty, Numbers, Pill, Text, Time } from '../parts.tsx';
import { clip } from '../text.ts';

type Props = {
  frame: Frame;
  state: 'open' | 'closed';
  rows: readonly ReviewRow[];
  next: string | null;
  first: boolean;
};

export function ReviewsPage({ frame, state, rows, next, first }: Props) {
  return (
    <Page
      frame={frame}
      title="Reviews"
      section="reviews"
      {...(state === 'open' && first ? { refresh: 60 } : {})}
    >
      <h1>Reviews</h1>
      <p class="lead">
        What a person has to decide or find out. Until then the ports concerned go on untouched.
      </p>
      <nav class="tabs" aria-label="Which reviews">
        <a href="/reviews" aria-current={state === 'open' ? 'page' : undefined}>
          Open {frame.openReviews > 0 ? `(${frame.openReviews})` : ''}
        </a>
        <a href="/reviews?state=closed" aria-current={state === 'closed' ? 'page' : undefined}>
          Closed
        </a>
      </nav>
      {rows.length === 0 ? (
        state === 'open' ? (
          <Empty title="Nothing waits for you">
            A review opens when a mail asks something, a carrier must be called, or an answer stays out. The
            longest waiting comes first.
          </Empty>
        ) : (
          <Empty title="No review was closed yet">
            Answered reviews are kept here, with who decided what.
          </Empty>
        )
      ) : (
        <div class="card">
          {rows.map((row) => (
            <Line row={row} now={frame.now} />
          ))}
        </div>
      )}
      <nav class="pages" aria-label="Pages">
        {next === null ? null : (
          <a class="button quiet" href={`/reviews?state=${state}&after=${encodeURIComponent(next)}`}>
            More
          </a>
        )}
      </nav>
    </Page>
  );
}

export const ReviewReasonName = ({ of }: { of: string }) => (
  <>{labelOf(reviewReasons, of)?.text ?? <Text max={60}>{of}</Text>}</>
);

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

function Line({ row, now }: { row: ReviewRow; now: Date }) {
  return (
    <section class="review">
      <div class="title">
        <h3>
          <a href={`/reviews/${encodeURIComponent(row.id)}`}>
            <ReviewReasonName of={row.reason} />
          </a>
        </h3>
        {row.state === 'closed' ? <Pill tone="end">closed</Pill> : null}
        <span class="soft small">
          {row.state === 'open' ? (
            <>
              since <Time at={row.openedAt} now={now} />
              <Owned row={row} now={now} />
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
      <ReviewFacts row={row} />
      {row.words ? (
        <p class="soft small">
          “<Text max={240}>{clip(row.words.replace(/\s+/g, ' ').trim(), 240)}</Text>”
        </p>
      ) : null}
    </section>
  );
}

/** Ticket, numbers, order and carrier of a review. */
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
