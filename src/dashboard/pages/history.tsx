/** The history of a ticket: each entry with its time and its cause. */
import type { Child } from 'hono/jsx';
import { eventKinds, labelOf, noticeNames, outcomes, type Tone } from '../labels.ts';
import type { Frame } from '../layout.tsx';
import type { MessageView, NoticeView, TicketView } from '../load-ticket.ts';
import { Empty, Numbers, PhoneNumber, Pill, State, Text, Time, Values, Words } from '../parts.tsx';
import { type Change, type Entry, timeline } from '../timeline.ts';
import { KnownEvent } from './event.tsx';

export function History({ frame, view }: { frame: Frame; view: TicketView }) {
  const entries = timeline(view);
  if (entries.length === 0 && view.newest) {
    return <Empty title="Nothing happened yet">Each mail, answer and decision will be listed here.</Empty>;
  }
  return (
    <div class="card pad">
      {view.newest ? null : (
        <p>
          <a href={`/tickets/${encodeURIComponent(view.id)}`}>Newest events</a>
        </p>
      )}
      <ol class="timeline">
        {entries.map((entry) => (
          <EntryLine entry={entry} now={frame.now} />
        ))}
      </ol>
      {view.olderEvents === null ? null : (
        <p>
          <a href={`/tickets/${encodeURIComponent(view.id)}?before=${view.olderEvents}`}>Older events</a>
        </p>
      )}
    </div>
  );
}

function EntryLine({ entry, now }: { entry: Entry; now: Date }) {
  if (entry.kind === 'message') {
    const outcome = entry.message.outcome === null ? null : outcomes[entry.message.outcome];
    return (
      <Line tone={outcome?.tone ?? 'wait'} title="Mail received" at={entry.at} now={now} cause={null}>
        <Mail message={entry.message} />
      </Line>
    );
  }
  if (entry.kind === 'notice') {
    const { state } = entry.notice;
    const tone = state === 'rejected' ? 'bad' : state === 'sent' ? 'good' : 'wait';
    const title = { rejected: 'Notice not accepted', sent: 'Notice sent', sending: 'Notice being sent' }[
      state
    ];
    return (
      <Line tone={tone} title={title} at={entry.at} now={now} cause={entry.notice.id}>
        <Notice notice={entry.notice} />
      </Line>
    );
  }
  const { event, known, changes, message, notice } = entry;
  const label = labelOf(eventKinds, event.kind) ?? { text: event.kind, tone: 'end' as const };
  return (
    <Line tone={label.tone} title={label.text} at={entry.at} now={now} cause={causeOf(entry)}>
      {known === null ? <Values of={withoutKnown(event.data)} /> : <KnownEvent event={known} />}
      {message === null ? null : <Mail message={message} />}
      {notice === null ? null : <Notice notice={notice} />}
      <Changes all={changes} />
    </Line>
  );
}

type LineProps = { tone: Tone; title: string; at: Date; now: Date; cause: string | null; children?: Child };

const Line = ({ tone, title, at, now, cause, children }: LineProps) => (
  <li class={tone}>
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

function causeOf(entry: Extract<Entry, { kind: 'event' }>): string | null {
  if (entry.message !== null) return null;
  if (entry.known?.kind === 'review-answered' || entry.known?.kind === 'charged') return entry.known.by;
  return entry.event.cause;
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
            <Text max={400}>{reading.because}</Text>
          </p>
          <Named title="To cancel" numbers={reading.cancel} />
          <Named title="To keep" numbers={reading.keep} />
          <Named title="On no order" numbers={reading.unmatched} />
        </>
      )}
      {message.raw ? (
        <p class="small">
          <a href={`/messages/${encodeURIComponent(message.id)}.eml`} download>
            Download the mail as it arrived
          </a>
        </p>
      ) : null}
    </div>
  );
}

const Named = ({ title, numbers }: { title: string; numbers: readonly string[] }) =>
  numbers.length === 0 ? null : (
    <p class="small">
      <span class="soft">{title}:</span> <Numbers all={numbers} />
    </p>
  );

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
      {notice.response === null ? null : (
        <p class="small soft">
          Mail server: <Text max={300}>{notice.response}</Text>
        </p>
      )}
      {notice.text === null ? null : (
        <details>
          <summary>The mail as sent</summary>
          <div class="mail" dir="auto">
            <Text max={20_000}>{notice.text}</Text>
          </div>
        </details>
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
    </div>
  );
}
