/** What cancelling was accepted to cost, what the carrier charged, and the form that records a charge. */
import type { Fee } from '../../tickets/answer.ts';
import { type Filled, nothingFilled, readFee } from '../forms.ts';
import type { Frame } from '../layout.tsx';
import type { TicketView } from '../load-ticket.ts';
import { Fees, Numbers, PhoneNumber, Text, Time } from '../parts.tsx';
import { plain } from '../text.ts';
import { FeeRow } from './fields.tsx';

export function Costs({ frame, view }: { frame: Frame; view: TicketView }) {
  const accepted = view.items.filter((item) => item.more?.consent);
  if (view.charges.length === 0 && accepted.length === 0) return null;
  return (
    <>
      <h2 id="costs">Accepted and charged</h2>
      <div class="card split pad">
        <div>
          <h3>Accepted by the customer</h3>
          {accepted.length === 0 ? <p class="soft">Nothing: no cost was ever accepted.</p> : null}
          <ul class="lines">
            {accepted.map((item) => (
              <li>
                <PhoneNumber>{item.number}</PhoneNumber>
                <Fees fees={item.more?.consent?.terms.fees ?? []} />
              </li>
            ))}
          </ul>
        </div>
        <div>
          <h3>Charged by the carrier</h3>
          {view.charges.length === 0 ? <p class="soft">No charge has been recorded yet.</p> : null}
          <ul class="lines">
            {view.charges.map((charge) => (
              <li>
                <span>
                  <Numbers all={charge.numbers} />
                  <Fees fees={charge.fees} recorded />
                  <div class="soft small">
                    recorded <Time at={charge.at} now={frame.now} /> by <Text max={60}>{charge.by}</Text>
                  </div>
                </span>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </>
  );
}

const rows = ['fee0.', 'fee1.'] as const;

export function ChargeForm({ view, filled, open }: { view: TicketView; filled: Filled; open: boolean }) {
  const orders = view.ticket.orders.filter((order) => view.items.some((item) => item.order === order.id));
  if (orders.length === 0) return null;
  return (
    <>
      <h2 id="charge">What did the carrier charge?</h2>
      <p class="lead">
        Record what was finally charged. Only what was accepted is passed on; if it is more, a review is
        opened.
      </p>
      {orders.map((order) => {
        const numbers = view.items.filter((item) => item.order === order.id).map((item) => item.number);
        const mine = filled('order')[0] === plain(order.id) ? filled : null;
        return (
          <details class="form" open={open && mine !== null}>
            <summary>
              Record a charge on <Text max={60}>{order.id}</Text>
            </summary>
            <form method="post" action={`/tickets/${encodeURIComponent(view.id)}/charges`}>
              <input type="hidden" name="order" value={plain(order.id)} />
              <fieldset>
                <legend>For which numbers</legend>
                <div class="pick">
                  {numbers.map((number) => (
                    <label>
                      <input
                        type="checkbox"
                        name="numbers"
                        value={plain(number)}
                        checked={
                          mine === null ? numbers.length === 1 : mine('numbers').includes(plain(number))
                        }
                      />
                      <PhoneNumber>{number}</PhoneNumber>
                    </label>
                  ))}
                </div>
              </fieldset>
              <fieldset>
                <legend>What was charged</legend>
                {rows.map((row) => (
                  <FeeRow prefix={row} filled={mine ?? nothingFilled} recorded />
                ))}
              </fieldset>
              <div class="actions">
                <button type="submit">Record the charge</button>
              </div>
            </form>
          </details>
        );
      })}
    </>
  );
}

export type Charge = {
  readonly order: string;
  readonly numbers: readonly string[];
  readonly fees: readonly Fee[];
};

/** Reads the form of a charge against its ticket. Either a charge or the problems, in words for the person. */
export function readCharge(
  view: TicketView,
  filled: Filled,
):
  | { readonly charge: Charge; readonly problems: null }
  | { readonly charge: null; readonly problems: string[] } {
  const problems: string[] = [];
  const order = view.ticket.orders.find((one) => plain(one.id) === filled('order')[0]);
  if (order === undefined) problems.push('This ticket has no such order.');
  const known = view.items.filter((item) => item.order === order?.id).map((item) => item.number);
  const numbers = known.filter((number) => filled('numbers').includes(plain(number)));
  if (numbers.length === 0) problems.push('Say for which numbers it was charged.');
  const fees = rows
    .map((row) => readFee(row, filled, order?.carrier ?? 'the carrier', problems))
    .filter((fee) => fee !== null);
  if (fees.length === 0 && problems.length === 0) problems.push('Give an amount (0 if nothing was charged).');
  if (problems.length > 0 || order === undefined) return { charge: null, problems };
  return { charge: { order: order.id, numbers, fees }, problems: null };
}
