/** The list of tickets, with its search. */
import { itemStates } from '../labels.ts';
import { type Frame, Page } from '../layout.tsx';
import { Empty, PhoneNumber, Pill, State, Text, Time } from '../parts.tsx';
import { onlys, type Search, type TicketRow } from '../search.ts';

type Props = { frame: Frame; search: Search; rows: readonly TicketRow[]; next: string | null };

export function TicketsPage({ frame, search, rows, next }: Props) {
  const filtered =
    search.text !== '' || search.itemState !== null || search.state !== null || search.only !== null;
  // Never loads itself again: somebody may be typing a search.
  return (
    <Page frame={frame} title="Tickets" section="tickets">
      <h1>Tickets</h1>
      <p class="lead">
        One ticket is one customer’s cancellation case, from the first mail to the last word.
      </p>
      <SearchForm search={search} />
      {search.only === null ? null : (
        <p class="note">
          Only where {onlys[search.only]}. <a href={link({ ...search, only: null }, null)}>Show all</a>
        </p>
      )}
      {rows.length === 0 ? <Nothing filtered={filtered} /> : <Table frame={frame} rows={rows} />}
      <nav class="pages" aria-label="Pages">
        {search.cursor === null ? null : (
          <a class="button quiet" href={link(search, null)}>
            Newest
          </a>
        )}
        {next === null ? null : (
          <a class="button quiet" href={link(search, next)}>
            Older
          </a>
        )}
        {rows.length === 0 ? null : (
          <a class="button quiet" href={link(search, null).replace('/tickets', '/tickets.csv')} download>
            As CSV
          </a>
        )}
      </nav>
    </Page>
  );
}

function SearchForm({ search }: { search: Search }) {
  return (
    <form class="search" method="get" action="/tickets">
      {search.only === null ? null : <input type="hidden" name="only" value={search.only} />}
      <label>
        Number, order, address or ticket
        <input
          type="search"
          name="q"
          value={search.text}
          placeholder="(415) 555-0100 · PO-1042 · name@example.com · T-1001"
          maxlength={200}
          autocomplete="off"
        />
      </label>
      <label>
        Number’s state
        <select name="item">
          <option value="">any</option>
          {Object.entries(itemStates).map(([name, { text }]) => (
            <option value={name} selected={name === search.itemState}>
              {text}
            </option>
          ))}
        </select>
      </label>
      <label>
        Ticket
        <select name="state">
          {['', 'open', 'closed'].map((name) => (
            <option value={name} selected={name === (search.state ?? '')}>
              {name === '' ? 'any' : name}
            </option>
          ))}
        </select>
      </label>
      <button type="submit">Search</button>
    </form>
  );
}

function Table({ frame, rows }: { frame: Frame; rows: readonly TicketRow[] }) {
  return (
    <div class="card">
      <table class="cards">
        <thead>
          <tr>
            <th scope="col">Ticket</th>
            <th scope="col">Customer</th>
            <th scope="col">Numbers</th>
            <th scope="col">Last change</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              <td>
                <a href={`/tickets/${encodeURIComponent(row.id)}`}>
                  <b>{row.id}</b>
                </a>{' '}
                {row.state === 'closed' ? <Pill tone="end">closed</Pill> : null}
                {row.openReviews > 0 ? <Pill tone="ask">review</Pill> : null}
              </td>
              <td data-label="Customer">
                <span>
                  <Text max={80}>{row.customer ?? ''}</Text>
                  <div class="soft small">
                    <Text max={120}>{row.requester}</Text>
                  </div>
                </span>
              </td>
              <td data-label="Numbers">
                <ItemLines row={row} />
              </td>
              <td data-label="Last change">
                <Time at={row.updatedAt} now={frame.now} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ItemLines({ row }: { row: TicketRow }) {
  if (row.items.length === 0) return <span class="soft">none named yet</span>;
  return (
    <ul class="lines">
      {row.items.map((item) => (
        <li>
          <PhoneNumber>{item.number}</PhoneNumber> <State of={item.state} />
          {item.order === null ? null : (
            <span class="soft small">
              <Text max={40}>{item.order}</Text>
            </span>
          )}
        </li>
      ))}
      {row.more > 0 ? <li class="soft small">and {row.more} more</li> : null}
    </ul>
  );
}

const Nothing = ({ filtered }: { filtered: boolean }) =>
  filtered ? (
    <Empty title="No ticket fits">
      A number can be typed in any writing; its last four digits are enough. An address, an order, a carrier’s
      order or a customer’s name work too. <a href="/tickets">Show all tickets</a>
    </Empty>
  ) : (
    <Empty title="No tickets yet">
      A ticket appears as soon as a customer’s mail names numbers whose port is to be cancelled. Whether mail
      arrives at all is to be seen under <a href="/mailboxes">Mailboxes</a>.
    </Empty>
  );

function link(search: Search, after: string | null): string {
  const query = new URLSearchParams();
  if (search.text !== '') query.set('q', search.text);
  if (search.itemState !== null) query.set('item', search.itemState);
  if (search.state !== null) query.set('state', search.state);
  if (search.only !== null) query.set('only', search.only);
  if (after !== null) query.set('after', after);
  const text = query.toString();
  return text === '' ? '/tickets' : `/tickets?${text}`;
}
