/** What one event says, for each kind of event. */
import type { Child } from 'hono/jsx';
import { decisionKinds, labelOf, portStates, proofs } from '../labels.ts';
import { Fee, Fees, Numbers, PhoneNumber, Text } from '../parts.tsx';
import type { DecisionShape, EventShape, NumberAnswerShape } from '../shapes.ts';

export function KnownEvent({ event }: { event: EventShape }) {
  switch (event.kind) {
    case 'mail':
      return event.proof === null ? null : (
        <p class="soft small">{labelOf(proofs, event.proof) ?? <Text max={40}>{event.proof}</Text>}</p>
      );
    case 'replied':
      return (
        <div class="mail" dir="auto">
          <Text max={20_000}>{event.text}</Text>
        </div>
      );
    case 'notice-sent':
    case 'tick':
      return null;
    case 'checked':
      return <Checked answer={event.answer} />;
    case 'cancel-answered':
      return <CancelAnswered answer={event.answer} />;
    case 'notice-failed':
      return (
        <p>
          <Text max={500}>{event.why}</Text>
        </p>
      );
    case 'review-answered':
      return (
        <>
          <p>
            <Text max={60}>{event.by}</Text> {decisionKinds[event.decision.kind]} (
            <a href={`/reviews/${encodeURIComponent(event.review)}`}>review</a>).
          </p>
          <Decision decision={event.decision} />
        </>
      );
    case 'woken':
      return (
        <p>
          About <Text max={60}>{event.order}</Text>: looked at again at once.
        </p>
      );
    case 'charged':
      return (
        <>
          <p>
            On <Text max={60}>{event.order}</Text> for <Numbers all={event.numbers} />:
          </p>
          <Fees fees={event.fees} recorded />
        </>
      );
    default:
      return event satisfies never;
  }
}

type Answer = Extract<EventShape, { kind: 'checked' }>['answer'];

function Checked({ answer }: { answer: Answer }) {
  switch (answer.kind) {
    case 'answer':
      return (
        <>
          <Answers numbers={answer.numbers} />
          {answer.cancels === 'order' ? (
            <p class="small soft">This carrier cancels only the whole order.</p>
          ) : null}
        </>
      );
    case 'unknown':
      return <Said prefix="No usable answer">{answer.why}</Said>;
    case 'person':
      return <Said prefix="A person must find out">{answer.what}</Said>;
    default:
      return answer satisfies never;
  }
}

type Cancelled = Extract<EventShape, { kind: 'cancel-answered' }>['answer'];

function CancelAnswered({ answer }: { answer: Cancelled }) {
  switch (answer.kind) {
    case 'requested':
      return (
        <>
          <p>
            The carrier took the request. It counts as cancelled only when the carrier’s own status says so.
          </p>
          <ul class="lines small">
            {answer.fees.slice(0, 20).map(({ number, fee }) => (
              <li>
                <PhoneNumber>{number}</PhoneNumber> <Fee fee={fee} />
              </li>
            ))}
            {answer.refused.slice(0, 20).map(({ number, reason }) => (
              <li>
                <PhoneNumber>{number}</PhoneNumber> turned down: <Text>{reason}</Text>
              </li>
            ))}
          </ul>
        </>
      );
    case 'refused':
      return <Said prefix="Turned down, nothing was cancelled">{answer.reason}</Said>;
    case 'later':
      return <Said prefix="Not carried out, will be tried again">{answer.why}</Said>;
    case 'doubt':
      return (
        <Said prefix="May or may not have been carried out, so the status is read first">{answer.why}</Said>
      );
    case 'person':
      return <Said prefix="A person must do it">{answer.what}</Said>;
    case 'stale':
      return <p>The last look was too long ago: nothing was called, the carrier is asked afresh.</p>;
    default:
      return answer satisfies never;
  }
}

const Said = ({ prefix, children }: { prefix: string; children?: Child }) => (
  <p>
    {prefix}: <Text max={500}>{typeof children === 'string' ? children : ''}</Text>
  </p>
);

/** What a person decided. */
export function Decision({ decision }: { decision: DecisionShape }) {
  switch (decision.kind) {
    case 'status':
      return <Answers numbers={decision.numbers} />;
    case 'cancel':
      return (
        <p>
          {decision.outcome === 'refused' ? 'The carrier refused' : 'The carrier took the request'}
          {decision.reason === '' ? '' : ': '}
          <Text max={500}>{decision.reason}</Text>
        </p>
      );
    case 'reading':
      return (
        <p>
          To cancel: <Numbers all={decision.cancel.map(({ number }) => number)} />; to keep:{' '}
          <Numbers all={decision.keep} />
        </p>
      );
    case 'retry':
    case 'take-over':
    case 'close':
      return null;
    default:
      return decision satisfies never;
  }
}

function Answers({ numbers }: { numbers: readonly NumberAnswerShape[] }) {
  const shown = numbers.slice(0, 50);
  return (
    <div class="inner">
      <table class="cards">
        <thead>
          <tr>
            <th scope="col">Number</th>
            <th scope="col">State</th>
            <th scope="col">Port date</th>
            <th scope="col">Costs and risks</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((answer) => (
            <tr>
              <td>
                <PhoneNumber>{answer.number}</PhoneNumber>
              </td>
              <td data-label="State">
                <span>
                  {labelOf(portStates, answer.state) ?? <Text max={40}>{answer.state}</Text>}
                  {answer.said === '' ? null : (
                    <div class="soft small">
                      “<Text max={120}>{answer.said}</Text>”
                    </div>
                  )}
                </span>
              </td>
              <td data-label="Port date">
                {answer.portDate === null ? (
                  <span class="soft">none</span>
                ) : (
                  <Text max={40}>{answer.portDate}</Text>
                )}
              </td>
              <td data-label="Costs, risks">
                <span>
                  {answer.fees.length === 0 && answer.risks.length === 0 ? (
                    <span class="soft">none stated</span>
                  ) : null}
                  {answer.fees.length === 0 ? null : <Fees fees={answer.fees} />}
                  {answer.risks.slice(0, 5).map((risk) => (
                    <div class="small">
                      <Text>{risk}</Text>
                    </div>
                  ))}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {numbers.length > shown.length ? (
        <p class="pad soft small">and {numbers.length - shown.length} more numbers</p>
      ) : null}
    </div>
  );
}
