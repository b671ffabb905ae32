/** One ticket: where each number stands, what waits, what it costs, and its whole history. */

import type { Filled } from '../forms.ts';
import { effectKinds } from '../labels.ts';
import { type Frame, Page } from '../layout.tsx';
import type { TicketView } from '../load-ticket.ts';
import { Numbers, Pill, Problems, Text, Time } from '../parts.tsx';
import { ChargeForm, Costs } from './charge.tsx';
import { History } from './history.tsx';
import { ItemTable } from './items.tsx';
import { Owned, ReviewReasonName } from './reviews.tsx';
import { type Draft, Others, Owner, RemarkForm, ReplyForm } from './talk.tsx';

type Props = {
  frame: Frame;
  view: TicketView;
  problems: readonly string[];
  filled: Filled;
  draft: Draft;
  /** Who else has the page open. */
  here: readonly { readonly who: string; readonly at: Date }[];
};

export function TicketPage({ frame, view, problems, filled, draft, here }: Props) {
  return (
    <Page frame={frame} title={view.id} section="tickets">
      <div class="title">
        <h1>{view.id}</h1>
        <Pill tone={view.state === 'open' ? 'wait' : 'end'}>{view.state}</Pill>
      </div>
      <dl class="facts">
        {view.customer === null ? null : (
          <div>
            <dt>Customer</dt>
            <dd>
              <Text>{view.customer}</Text>
            </dd>
          </div>
        )}
        <div>
          <dt>Asked by</dt>
          <dd>
            <a href={`/tickets?q=${encodeURIComponent(view.requester)}`}>
              <Text>{view.requester}</Text>
            </a>
          </dd>
        </div>
        <div>
          <dt>Looks after it</dt>
          <dd>
            <Owner
              action={`/tickets/${encodeURIComponent(view.id)}/owner`}
              owner={view.owner}
              user={frame.user}
            />
          </dd>
        </div>
        <div>
          <dt>Opened</dt>
          <dd>
            <Time at={view.createdAt} now={frame.now} />
          </dd>
        </div>
        <div>
          <dt>{view.state === 'closed' ? 'Closed' : 'Last change'}</dt>
          <dd>
            <Time at={view.closedAt ?? view.updatedAt} now={frame.now} />
          </dd>
        </div>
      </dl>
      <Others here={here} frame={frame} />
      <Problems of={problems} />
      {view.purgedAt === null ? null : (
        <div class="note">
          Mails and addresses of this ticket were erased <Time at={view.purgedAt} now={frame.now} />. What was
          decided stays on record.
        </div>
      )}
      <OpenReviews frame={frame} view={view} />
      <h2>Numbers</h2>
      <ItemTable frame={frame} view={view} />
      <Pending frame={frame} view={view} />
      <Costs frame={frame} view={view} />
      <h2>Conversation</h2>
      <History frame={frame} view={view} />
      <ReplyForm view={view} draft={draft} />
      <RemarkForm action={`/tickets/${encodeURIComponent(view.id)}/remarks`} />
      <ChargeForm view={view} filled={filled} open={problems.length > 0} />
    </Page>
  );
}

function OpenReviews({ frame, view }: { frame: Frame; view: TicketView }) {
  const open = view.reviews.filter((review) => review.state === 'open');
  return (
    <>
      {open.map((review) => (
        <div class="note ask">
          <b>
            <ReviewReasonName of={review.reason} />
          </b>{' '}
          <span class="small">
            waits for a person since <Time at={review.openedAt} now={frame.now} />
            <Owned row={review} now={frame.now} />
          </span>
          <p>
            <Text max={500}>{review.what}</Text>{' '}
            {review.numbers.length === 0 ? null : (
              <>
                <Numbers all={review.numbers} />
                {' · '}
              </>
            )}
            <a href={`/reviews/${encodeURIComponent(review.id)}`}>Answer it</a>
          </p>
        </div>
      ))}
    </>
  );
}

function Pending({ frame, view }: { frame: Frame; view: TicketView }) {
  if (view.effects.length === 0) return null;
  return (
    <>
      <h2>To be done</h2>
      <div class="card">
        <table class="cards">
          <thead>
            <tr>
              <th scope="col">Step</th>
              <th scope="col">Due</th>
              <th scope="col">Attempts</th>
              <th scope="col">Last error</th>
            </tr>
          </thead>
          <tbody>
            {view.effects.map((effect) => (
              <tr>
                <td>
                  {effectKinds[effect.kind]}{' '}
                  {effect.carrier === null ? null : (
                    <span class="soft">
                      (<Text max={40}>{effect.carrier}</Text>)
                    </span>
                  )}{' '}
                  {effect.state === 'failed' ? <Pill tone="bad">given up</Pill> : null}
                  {effect.state === 'started' ? <Pill tone="wait">running</Pill> : null}
                  <div class="soft small code">{effect.id}</div>
                </td>
                <td data-label="Due">
                  <Time at={effect.dueAt} now={frame.now} />
                </td>
                <td data-label="Attempts">{effect.attempts}</td>
                <td data-label="Last error">
                  {effect.error === null ? <span class="soft">none</span> : <Text>{effect.error}</Text>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
