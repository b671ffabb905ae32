/** The numbers of a ticket: state, what the carrier said, what was offered and accepted. */
import { labelOf, portStates, risks } from '../labels.ts';
import type { Frame } from '../layout.tsx';
import type { TicketView } from '../load-ticket.ts';
import { Fees, PhoneNumber, State, Text, Time } from '../parts.tsx';
import type { ItemShape, TermsShape } from '../shapes.ts';

export function ItemTable({ frame, view }: { frame: Frame; view: TicketView }) {
  if (view.items.length === 0) {
    return (
      <p class="soft">
        None yet: they appear as soon as the customer’s words say which ports are to be cancelled.
      </p>
    );
  }
  const carriers = new Map(view.ticket.orders.map((order) => [order.id, order]));
  return (
    <div class="card">
      <table class="cards">
        <thead>
          <tr>
            <th scope="col">Number</th>
            <th scope="col">State</th>
            <th scope="col">At the carrier</th>
            <th scope="col">Costs and risks</th>
          </tr>
        </thead>
        <tbody>
          {view.items.map((item) => {
            const order = item.order === null ? undefined : carriers.get(item.order);
            return (
              <tr>
                <td>
                  <PhoneNumber>{item.number}</PhoneNumber>
                  <div class="soft small">
                    {item.order === null ? 'on no order' : <Text max={60}>{item.order}</Text>}
                    {order === undefined ? null : (
                      <>
                        {' · '}
                        <Text max={40}>{order.carrier}</Text>
                        {order.carrierOrderId === null ? null : (
                          <>
                            {' '}
                            <Text max={60}>{order.carrierOrderId}</Text>
                          </>
                        )}
                      </>
                    )}
                  </div>
                </td>
                <td data-label="State">
                  <span>
                    <State of={item.state} />
                    <div class="small">
                      {item.more?.since === undefined || item.more.since === null ? null : (
                        <>
                          <span class="soft">since</span> <Time at={item.more.since} now={frame.now} />
                        </>
                      )}
                    </div>
                    {item.more?.reason ? (
                      <div class="small">
                        <Text>{item.more.reason}</Text>
                      </div>
                    ) : null}
                  </span>
                </td>
                <td data-label="At the carrier">
                  <Seen seen={item.more?.seen ?? null} now={frame.now} />
                </td>
                <td data-label="Costs, risks">
                  <OfferAndConsent item={item.more} now={frame.now} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {view.itemCount > view.items.length ? (
        <p class="pad soft">and {view.itemCount - view.items.length} more numbers</p>
      ) : null}
    </div>
  );
}

function Seen({ seen, now }: { seen: ItemShape['seen']; now: Date }) {
  if (seen === null) return <span class="soft">not looked up</span>;
  return (
    <span>
      {labelOf(portStates, seen.state) ?? <Text max={40}>{seen.state}</Text>}
      {seen.said === '' ? null : (
        <div class="soft small">
          “<Text max={120}>{seen.said}</Text>”
        </div>
      )}
      {seen.portDate === null ? null : (
        <div>
          port date <Text max={40}>{seen.portDate}</Text>
        </div>
      )}
      <div class="soft small">
        as of <Time at={seen.at} now={now} />
      </div>
    </span>
  );
}

function OfferAndConsent({ item, now }: { item: ItemShape | null; now: Date }) {
  if (item === null || (item.offer === null && item.consent === null))
    return <span class="soft">none shown</span>;
  const { offer, consent } = item;
  return (
    <span>
      {offer === null ? null : <TermsLines terms={offer.terms} />}
      {offer !== null && consent === null ? (
        <div class="small">
          <span class="soft">decision until</span> <Time at={offer.deadline} now={now} />
          {offer.reminded ? ', reminded' : ''}
        </div>
      ) : null}
      {consent === null ? null : (
        <div class="small">
          {offer === null ? <TermsLines terms={consent.terms} /> : null}
          accepted <Time at={consent.at} now={now} />
        </div>
      )}
    </span>
  );
}

/** Fees and risks, as they were shown to the customer. */
function TermsLines({ terms }: { terms: TermsShape }) {
  return (
    <>
      <Fees fees={terms.fees} />
      {terms.risks.length === 0 ? null : (
        <ul class="lines small">
          {terms.risks.slice(0, 10).map((risk) => (
            <li>
              {risk.text === null ? (
                (labelOf(risks, risk.code) ?? <Text>{risk.code}</Text>)
              ) : (
                <Text>{risk.text}</Text>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
