/** A ticket's history as a conversation: the customer's words, ours, the carrier's, and what people did between. Oldest first. */
import type { Child } from 'hono/jsx';
import { eventKinds, labelOf, noticeNames, outcomes, type Tone } from '../labels.ts';
import type { Frame } from '../layout.tsx';
import type { MessageView, NoticeView, TicketView } from '../load-ticket.ts';
import { Empty, Numbers, PhoneNumber, Pill, State, Text, Time, Values, Words } from '../parts.tsx';
import { type Change, type Entry, type EventEntry, timeline } from '../timeline.ts';
import { KnownEvent } from './event.tsx';

export function History({ frame, view }: { frame: Frame; view: TicketView }) {
  const entries = timeline(view);
  if (entries.length === 0 && view.newest) {
    return <Empty title="Nothing happened yet">Each mail, answer and decision will be listed here.</Empty>;
  }
  return (
    <div class="card pad">
      {view.olderEvents === null ? null : (
        <p>
          <a href={`/tickets/${encodeURIComponent(view.id)}?before=${view.olderEvents}`}>Older events</a>
        </p>
      )}
      <ol class="timeline">
        {entries.map((entry) => (
          <EntryLine entry={entry} now={frame.now} />
        ))}
      </ol>
      {view.newest ? null : (
        <p>
          <a href={`/tickets/${encodeURIComponent(view.id)}`}>Newest events</a>
        </p>
      )}
    </div>
  );
}

function EntryLine({ entry, now }: { entry: Entry; now: Date }) {
  switch (entry.kind) {
    case 'message': {
      const outcome = entry.message.outcome === null ? null : outcomes[entry.message.outcome];
      return (
        <Line tone={outcome?.tone ?? 'wait'} side="customer" title="Mail received" at={entry.at} now={now}>
          <Mail message={entry.message} />
        </Line>
      );
    }
    case 'notice':
      return <NoticeLine notice={entry.notice} at={entry.at} now={now} />;
    case 'remark':
      return (
        <Line tone="end" side="people" title="Note" at={entry.at} now={now} cause={entry.remark.by}>
          <div class="mail remark" dir="auto">
            <Text max={4_000}>{entry.remark.text}</Text>
          </div>
        </Line>
      );
    case 'looks':
      return (
        <Line tone="wait" side="carrier" title="Carrier’s answers" at={entry.at} now={now}>
          <details>
            <summary>
              asked {entry.looks.length} times since <Time at={entry.looks[0]?.at} now={now} />, nothing new
            </summary>
            {entry.looks.slice(-20).map((look) => (
              <>
                <p class="small">
                  <Time at={look.at} now={now} />
                </p>
                {look.known === null ? null : <KnownEvent event={look.known} />}
              </>
            ))}
          </details>
        </Line>
      );
    case 'event':
      return <EventLine entry={entry} now={now} />;
    default:
      return entry satisfies never;
  }
}

function NoticeLine({ notice, at, now }: { notice: NoticeView; at: Date; now: Date }) {
  const tone = notice.state === 'rejected' ? 'bad' : notice.state === 'sent' ? 'good' : 'wait';
  const what = notice.reply === null ? 'Notice' : 'Reply';
  const title = { rejected: 'not accepted', sent: 'sent', sending: 'being sent' }[notice.state];
  return (
    <Line tone={tone} side="us" title={`${what} ${title}`} at={at} now={now} cause={notice.reply?.by ?? null}>
      <Notice notice={notice} />
    </Line>
  );
}

/** On whose side of the conversation something was said or done. */
const sides = {
  mail: 'customer',
  'notice-sent': 'us',
  'notice-failed': 'us',
  replied: 'us',
  checked: 'carrier',
  'cancel-answered': 'carrier',
  'review-answered': 'people',
  charged: 'people',
  woken: 'carrier',
  tick: 'carrier',
} as const;

function EventLine({ entry, now }: { entry: EventEntry; now: Date }) {
  const { event, known, changes, message, notice } = entry;
  const label = labelOf(eventKinds, event.kind) ?? { text: event.kind, tone: 'end' as const };
  const failed = known?.kind === 'replied' && notice?.state === 'rejected';
  return (
    <Line
      tone={failed ? 'bad' : label.tone}
      side={labelOf(sides, event.kind) ?? 'people'}
      title={label.text}
      at={entry.at}
      now={now}
      cause={causeOf(entry)}
    >
      {known === null ? <Values of={withoutKnown(event.data)} /> : <EventBody entry={entry} known={known} />}
      {message === null ? null : <Mail message={message} />}
      {notice === null ? null : <Notice notice={notice} />}
      <Changes all={changes} />
    </Line>
  );
}

/** What a carrier answered is long and seldom read: it is folded away where the changes say what came of it. */
function EventBody({ entry, known }: { entry: EventEntry; known: NonNullable<EventEntry['known']> }) {
  if (known.kind === 'replied' && entry.notice !== null) return null;
  if (known.kind !== 'checked' || known.answer.kind !== 'answer') return <KnownEvent event={known} />;
  return (
    <details open={entry.changes.length === 0}>
      <summary>What it said</summary>
      <KnownEvent event={known} />
    </details>
  );
}

type Side = 'customer' | 'us' | 'carrier' | 'people';
type LineProps = {
  tone: Tone;
  side: Side;
  title: string;
  at: Date;
  now: Date;
  cause?: string | null;
  children?: Child;
};

const Line = ({ tone, side, title, at, now, cause = null, children }: LineProps) => (
  <li class={`${tone} ${side}`}>
    <div class="when">
      <h3>
        <Text max={80}>{title}</Text>
      </h3>
      <Time at={at} now={now} />
      {cause === null ? null : (
        <span class="cause">
          by <Text max={120}>{cause}</Text>
        </span>
      )}
    </div>
    {children}
  </li>
);

function causeOf(entry: EventEntry): string | null {
  if (entry.message !== null) return null;
  const { known } = entry;
  if (known?.kind === 'review-answered' || known?.kind === 'charged' || known?.kind === 'replied')
    return known.by;
  // A person's name says something to whoever reads this; the number of a step of ours does not.
  const { cause, kind } = entry.event;
  return kind === 'checked' || kind === 'cancel-answered' || kind.startsWith('notice-') ? null : cause;
}

function withoutKnown(data: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { kind: _kind, changes: _changes, ...rest } = data;
  return rest;
}

const Changes = ({ all }: { all: readonly Change[] }) =>
  all.length === 0 ? null : (
    <ul class="lines small">
      {all.slice(0, 50).map(({ number, from, to }) => (
        <li>
          <PhoneNumber>{number}</PhoneNumber>
          {from === null ? null : (
            <>
              <State of={from} />
              <span>→</span>
            </>
          )}
          <State of={to} />
        </li>
      ))}
      {all.length > 50 ? <li class="soft">and {all.length - 50} more</li> : null}
    </ul>
  );

/** A customer's mail: who, what came of it, and the words that decided. */
export function Mail({ message }: { message: MessageView }) {
  const { reading } = message;
  const outcome = message.outcome === null ? null : outcomes[message.outcome];
  return (
    <div>
      <p>
        <Text max={120}>{message.sender ?? 'unknown sender'}</Text>:{' '}
        <b>{<Text max={200}>{message.subject ?? 'no subject'}</Text>}</b>{' '}
        {outcome === null ? (
          <Pill tone="wait">not read yet</Pill>
        ) : (
          <Pill tone={outcome.tone}>{outcome.text}</Pill>
        )}
      </p>
      {message.error === null ? null : (
        <p class="small">
          <Text max={500}>{message.error}</Text>
        </p>
      )}
      {reading === null ? null : (
        <>
          {reading.words === '' ? (
            <p class="soft">No words of the sender’s own.</p>
          ) : (
            <Words words={reading.words} marks={reading.marks} />
          )}
          <p class="soft small">
            <Text max={400}>{reading.because}</Text> <AsItArrived message={message} />
          </p>
          {reading.second == null ? null : (
            <p class="soft small">
              Second reader: <Text max={40}>{reading.second.outcome}</Text>{' '}
              <code>
                <Text max={400}>{reading.second.said ?? ''}</Text>
              </code>
            </p>
          )}
          <Named title="To cancel" numbers={reading.cancel} />
          <Named title="To keep" numbers={reading.keep} />
          <Named title="On no order" numbers={reading.unmatched} />
        </>
      )}
      {reading === null ? (
        <p class="small">
          <AsItArrived message={message} />
        </p>
      ) : null}
    </div>
  );
}

const AsItArrived = ({ message }: { message: MessageView }) =>
  message.raw ? (
    <a href={`/messages/${encodeURIComponent(message.id)}.eml`} download>
      Download the mail as it arrived
    </a>
  ) : null;

const Named = ({ title, numbers }: { title: string; numbers: readonly string[] }) =>
  numbers.length === 0 ? null : (
    <p class="small">
      <span class="soft">{title}:</span> <Numbers all={numbers} />
    </p>
  );

/** A mail of ours. What a person wrote is shown, what a template wrote is folded away. */
function Notice({ notice }: { notice: NoticeView }) {
  const names = notice.names.map((name) => labelOf(noticeNames, name) ?? name).join(', ');
  return (
    <div>
      <p>
        To <Text max={120}>{notice.recipient}</Text>:{' '}
        <b>
          <Text max={200}>{notice.subject}</Text>
        </b>{' '}
        <Pill tone={notice.state === 'rejected' ? 'bad' : 'end'}>{names}</Pill>
      </p>
      {notice.sends > 1 ? (
        <p class="small soft">
          Handed over {notice.sends} times under the same Message-ID, because a delivery was in doubt.
        </p>
      ) : null}
      {notice.text === null ? null : (
        <details open={notice.reply !== null}>
          <summary>The mail as sent</summary>
          <div class="mail" dir="auto">
            <Text max={20_000}>{notice.text}</Text>
          </div>
          <Delivery notice={notice} />
        </details>
      )}
      {notice.text === null ? <Delivery notice={notice} /> : null}
    </div>
  );
}

/** What the mail server said, and the formatted part. */
function Delivery({ notice }: { notice: NoticeView }) {
  return (
    <>
      {notice.response === null ? null : (
        <p class="small soft">
          Mail server: <Text max={300}>{notice.response}</Text>
        </p>
      )}
      {notice.html ? (
        <details>
          <summary>Its formatted part</summary>
          <iframe
            src={`/notices/${encodeURIComponent(notice.id)}.html`}
            sandbox=""
            loading="lazy"
            title={`Formatted part of ${notice.id}`}
          />
        </details>
      ) : null}
    </>
  );
}
