/** One review: what a person needs to know, and the decisions open to them as forms. */
import type { Child } from 'hono/jsx';
import { decidesItems } from '../../tickets/draft.ts';
import type { ReviewDecision } from '../../tickets/event.ts';
import type { ReviewReason } from '../../tickets/ticket.ts';
import {
  askedNumbers,
  decisionsOf,
  orderOf,
  otherNumbers,
  readingField,
  statusFees,
  statusPrefix,
} from '../decision.ts';
import type { Filled } from '../forms.ts';
import { decisionKinds, labelOf, portStates, reviewReasons } from '../labels.ts';
import { type Frame, Page } from '../layout.tsx';
import type { ReviewView } from '../load-review.ts';
import { Numbers, PhoneNumber, Pill, Problems, Text, Time, Values } from '../parts.tsx';
import { Decision } from './event.tsx';
import { FeeRow, Field, Radios, Select } from './fields.tsx';
import { Mail } from './history.tsx';
import { Owned, PortDate, ReviewFacts, ReviewReasonName } from './reviews.tsx';
import { Others, Owner, RemarkForm } from './talk.tsx';

type Props = {
  frame: Frame;
  review: ReviewView;
  problems: readonly string[];
  filled: Filled;
  /** The reading that was filled in is to be confirmed. */
  askSure: boolean;
  /** Who else has the page open. */
  here: readonly { readonly who: string; readonly at: Date }[];
};

export function ReviewPage({ frame, review, problems, filled, askSure, here }: Props) {
  const { order: _order, orders: _orders, mails: _mails, count: _count, ...data } = review.data;
  const kinds = decisionsOf(review);
  return (
    <Page frame={frame} title={`Review ${review.id}`} section="reviews">
      <div class="title">
        <h1>
          <ReviewReasonName of={review.reason} />
        </h1>
        <Pill tone={review.state === 'open' ? 'ask' : 'end'}>{review.state}</Pill>
      </div>
      <p class="soft opened">
        <PortDate of={review.portDate} now={frame.now} />
        opened <Time at={review.openedAt} now={frame.now} />
        {review.takenOverAt === null ? null : <Owned row={review} now={frame.now} />}
      </p>
      {review.state === 'open' ? <Work frame={frame} review={review} /> : null}
      <Others here={here} frame={frame} />
      <Problems of={problems} />
      <div class="card pad">
        <p>
          <b>
            <Text max={1000}>{review.what}</Text>
          </b>
        </p>
        <ReviewFacts row={review} />
        <Values of={data} />
      </div>
      {review.message === null ? null : (
        <>
          <h2>The mail behind it</h2>
          <div class="card pad">
            <p class="soft small">
              received <Time at={review.message.receivedAt} now={frame.now} />
            </p>
            <Mail message={review.message} />
          </div>
        </>
      )}
      {review.others.length === 0 ? null : (
        <details>
          <summary>{review.others.length} more mails</summary>
          {review.others.map((mail) => (
            <div class="card pad">
              <p class="soft small">
                received <Time at={mail.receivedAt} now={frame.now} />
              </p>
              <Mail message={mail} />
            </div>
          ))}
        </details>
      )}
      {review.state === 'closed' ? (
        <Closed frame={frame} review={review} />
      ) : (
        <>
          <h2>What to do</h2>
          <p class="lead">
            {labelOf(reviewReasons, review.reason)?.todo}{' '}
            {review.ticket === null ? null : (
              <a href={`/tickets/${encodeURIComponent(review.ticket)}#reply`}>Reply to the customer</a>
            )}
          </p>
          <div class="stack">
            {kinds.filter(isLong).map((kind, at) => (
              <LongForm
                kind={kind}
                review={review}
                filled={filled}
                askSure={askSure}
                open={openForm(kind, at, filled)}
              />
            ))}
            <div class="split">
              {kinds
                .filter((kind) => !isLong(kind))
                .map((kind) => (
                  <ShortForm kind={kind} review={review} />
                ))}
            </div>
          </div>
        </>
      )}
      <Remarks frame={frame} review={review} />
    </Page>
  );
}

const path = (review: ReviewView, what: string): string =>
  `/reviews/${encodeURIComponent(review.id)}/${what}`;

/** Who does it, and when. */
function Work({ frame, review }: { frame: Frame; review: ReviewView }) {
  const off = review.snoozedUntil !== null && review.snoozedUntil > frame.now;
  return (
    <div class="work">
      <span>
        Looks after it: <Owner action={path(review, 'owner')} owner={review.owner} user={frame.user} />
      </span>
      <form method="post" action={path(review, 'snooze')} class="inline">
        {off ? (
          <>
            Put off until <Time at={review.snoozedUntil} now={frame.now} />{' '}
            <button type="submit" class="link" name="hours" value="">
              back at once
            </button>
          </>
        ) : (
          <>
            Put off:{' '}
            {(
              [
                ['1', 'an hour'],
                ['24', 'a day'],
                ['72', 'three days'],
              ] as const
            ).map(([hours, words]) => (
              <button type="submit" class="link" name="hours" value={hours}>
                {words}
              </button>
            ))}
          </>
        )}
      </form>
    </div>
  );
}

function Remarks({ frame, review }: { frame: Frame; review: ReviewView }) {
  return (
    <>
      {review.remarks.length === 0 ? null : (
        <>
          <h2>Notes</h2>
          <div class="card pad stack">
            {review.remarks.map((remark) => (
              <div>
                <p class="soft small">
                  <b>
                    <Text max={60}>{remark.by}</Text>
                  </b>{' '}
                  <Time at={remark.at} now={frame.now} />
                </p>
                <div class="mail remark" dir="auto">
                  <Text max={4_000}>{remark.text}</Text>
                </div>
              </div>
            ))}
          </div>
        </>
      )}
      <RemarkForm action={path(review, 'remarks')} />
    </>
  );
}

type Kind = ReviewDecision['kind'];
type Long = Extract<Kind, 'status' | 'cancel' | 'reading'>;
const isLong = (kind: Kind): kind is Long => kind === 'status' || kind === 'cancel' || kind === 'reading';
const openForm = (kind: Kind, at: number, filled: Filled): boolean =>
  (filled('kind')[0] ?? (at === 0 ? kind : '')) === kind;

function Closed({ frame, review }: { frame: Frame; review: ReviewView }) {
  return (
    <>
      <h2>Closed</h2>
      <div class="card pad">
        <p>
          <Text max={60}>{review.closedBy ?? 'Somebody'}</Text>{' '}
          {review.decision === null ? 'closed it' : decisionKinds[review.decision.kind]}{' '}
          <Time at={review.closedAt} now={frame.now} />
        </p>
        {review.decision === null ? null : <Decision decision={review.decision} />}
      </div>
    </>
  );
}

const Form = ({ review, kind, children }: { review: ReviewView; kind: Kind; children?: Child }) => (
  <form method="post" action={`/reviews/${encodeURIComponent(review.id)}`}>
    <input type="hidden" name="kind" value={kind} />
    {children}
  </form>
);

const short: Readonly<
  Record<Exclude<Kind, Long>, { title: string; says: string; numbers: string; button: string }>
> = {
  retry: {
    title: 'Look again',
    says: 'The carrier is asked afresh right away.',
    numbers: 'A request that it already has is watched, not made a second time.',
    button: 'Look again',
  },
  'take-over': {
    title: 'Take it over',
    says: 'You go on by hand and speak with the customer yourself. It stays open in your name until you answer or close it.',
    numbers:
      'Numbers that are undetermined are not looked up by themselves any more. What the carrier has been asked is still watched.',
    button: 'Take it over',
  },
  close: {
    title: 'Close it',
    says: 'Nothing more is to be done.',
    numbers:
      'Numbers that are still undetermined are recorded as kept, without a mail. What was asked of the carrier is still watched.',
    button: 'Close the review',
  },
};

const closeTakenOver =
  'Numbers that are still undetermined or requested are recorded as kept, without a mail: as far as Porthalt is concerned their port goes on.';

const ShortForm = ({ kind, review }: { kind: Exclude<Kind, Long>; review: ReviewView }) => (
  <div class="card pad">
    <Form review={review} kind={kind}>
      <h3>{short[kind].title}</h3>
      <p class="small soft">
        {short[kind].says}{' '}
        {decidesItems(review.reason as ReviewReason)
          ? kind === 'close' && review.takenOverAt !== null
            ? closeTakenOver
            : short[kind].numbers
          : ''}
      </p>
      <div>
        <button type="submit" class="quiet">
          {short[kind].button}
        </button>
      </div>
    </Form>
  </div>
);

type LongProps = { review: ReviewView; filled: Filled; askSure: boolean };

const long: Readonly<Record<Long, { title: string; form: (props: LongProps) => Child }>> = {
  status: { title: 'Enter the carrier’s answer', form: (props) => <StatusForm {...props} /> },
  cancel: { title: 'Enter the result of the cancellation', form: (props) => <CancelForm {...props} /> },
  reading: { title: 'Say how the mail is to be read', form: (props) => <ReadingForm {...props} /> },
};

const LongForm = ({ kind, open, ...props }: LongProps & { kind: Long; open: boolean }) => (
  <details class="form" open={open}>
    <summary>{long[kind].title}</summary>
    {long[kind].form(props)}
  </details>
);

function CancelForm({ review, filled }: LongProps) {
  return (
    <Form review={review} kind="cancel">
      <p>
        For <Numbers all={review.numbers} max={50} />. “Cancelled” is told to the customer only once the
        carrier’s status says so.
      </p>
      <Radios
        name="outcome"
        filled={filled}
        options={[
          ['requested', 'The carrier took the request'],
          ['refused', 'The carrier refused'],
        ]}
      />
      <Field
        name="reason"
        filled={filled}
        label="The carrier’s words (needed if refused)"
        placeholder="inside the 48-hour window, ref. 55"
        max={500}
      />
      <div class="actions">
        <button type="submit">Save the result</button>
      </div>
    </Form>
  );
}

/** Asked before ports are cancelled in the name of a sender whom nobody verified. */
function Sure({ review, filled }: Pick<LongProps, 'review' | 'filled'>) {
  const numbers = review.orders.flatMap((order) =>
    order.numbers.filter((number) => filled(readingField(order.id, number))[0] === 'cancel'),
  );
  return (
    <div class="note bad" role="alert">
      <p>
        <b>
          Nobody verified that <Text max={120}>{review.sender ?? 'the sender'}</Text> wrote this mail.
        </b>{' '}
        What is free of costs is cancelled at once: <Numbers all={numbers} max={50} />.
      </p>
      <label class="sure">
        <input type="checkbox" name="sure" value="yes" required /> I have asked the contact on record another
        way than by answering this mail
      </label>
      <div class="actions">
        <button type="submit">Yes, read it like this</button>
      </div>
    </div>
  );
}

function ReadingForm({ review, filled, askSure }: LongProps) {
  const orders = review.orders;
  if (orders.length === 0) {
    return (
      <p class="soft">
        There is no port order on record that this mail could be about. Import the order first, or close the
        review.
      </p>
    );
  }
  return (
    <Form review={review} kind="reading">
      {askSure ? <Sure review={review} filled={filled} /> : null}
      <p class="soft small">
        Mark only what the words of the mail say. What is left on “says nothing” is not touched. Costs and
        risks still go to the customer for a decision.
      </p>
      {review.message === null || review.others.length === 0 ? null : (
        <fieldset>
          <legend>Which mail says so</legend>
          <Radios
            name="mail"
            filled={filled}
            value={review.message.id}
            options={[review.message, ...review.others].map((mail): [string, string] => [
              mail.id,
              `received ${mail.receivedAt.toISOString().slice(0, 19).replace('T', ' ')} UTC`,
            ])}
          />
        </fieldset>
      )}
      {orders.map((order) => (
        <fieldset>
          <legend>
            <Text max={60}>{order.id}</Text>{' '}
            <span class="soft">
              (<Text max={40}>{order.carrier}</Text>)
            </span>
          </legend>
          <table class="choice">
            <tbody>
              {order.numbers.slice(0, 500).map((number) => (
                <tr>
                  <td>
                    <PhoneNumber>{number}</PhoneNumber>
                  </td>
                  <td>
                    <Radios
                      name={readingField(order.id, number)}
                      filled={filled}
                      value=""
                      options={[
                        ['', 'says nothing'],
                        ['cancel', 'cancel'],
                        ['keep', 'keep porting'],
                      ]}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </fieldset>
      ))}
      {askSure ? null : (
        <div class="actions">
          <button type="submit">Read it like this</button>
        </div>
      )}
    </Form>
  );
}

function StatusForm({ review, filled }: LongProps) {
  const asked = askedNumbers(review);
  const others = otherNumbers(review);
  const zone = orderOf(review)?.timezone ?? 'UTC';
  return (
    <Form review={review} kind="status">
      <p>
        About <Numbers all={asked} max={50} />
      </p>
      <fieldset>
        <legend>
          {asked.length === 1 ? 'How it stands' : 'How they stand, where nothing else is said below'}
        </legend>
        <StatusFields number={null} filled={filled} zone={zone} />
      </fieldset>
      {asked.length > 1
        ? asked
            .slice(0, 100)
            .map((number) => (
              <Different number={number} filled={filled} zone={zone} says="stands differently" />
            ))
        : null}
      {others.length === 0 ? null : (
        <details>
          <summary>The other numbers of the order</summary>
          {others.slice(0, 100).map((number) => (
            <Different number={number} filled={filled} zone={zone} says="was looked up too" />
          ))}
        </details>
      )}
      <fieldset>
        <legend>What this carrier can cancel here</legend>
        <Radios
          name="cancels"
          filled={filled}
          value="number"
          options={[
            ['number', 'single numbers'],
            ['order', 'only the whole order'],
          ]}
        />
      </fieldset>
      <div class="actions">
        <button type="submit">Save the answer</button>
      </div>
    </Form>
  );
}

type StatusProps = { number: string | null; filled: Filled; zone: string };

const Different = ({ says, ...props }: StatusProps & { says: string }) => (
  <details open={(props.filled(`${statusPrefix(props.number)}state`)[0] ?? '') !== ''}>
    <summary>
      <PhoneNumber>{props.number ?? ''}</PhoneNumber> {says}
    </summary>
    <fieldset>
      <StatusFields {...props} />
    </fieldset>
  </details>
);

function StatusFields({ number, filled, zone }: StatusProps) {
  const prefix = statusPrefix(number);
  return (
    <>
      <div class="grid">
        <Select
          name={`${prefix}state`}
          filled={filled}
          label="State"
          options={[['', 'choose'], ...Object.entries(portStates)]}
        />
        <label>
          Port date ({zone})
          <input type="datetime-local" name={`${prefix}date`} value={filled(`${prefix}date`)[0] ?? ''} />
        </label>
        <Field
          name={`${prefix}said`}
          filled={filled}
          label="The carrier’s words"
          placeholder="FOC received"
        />
      </div>
      {statusFees.map((row) => (
        <FeeRow prefix={prefix + row} filled={filled} />
      ))}
      <label>
        Risks, one a line
        <textarea name={`${prefix}risks`} maxlength={2000} rows={2}>
          {filled(`${prefix}risks`)[0] ?? ''}
        </textarea>
      </label>
    </>
  );
}
