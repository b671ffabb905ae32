/** The demo's page: write a mail as a sample customer and watch what becomes of it. */
import type { DemoCustomer } from '../actions.ts';
import type { Filled } from '../forms.ts';
import { type Frame, Page } from '../layout.tsx';
import { Empty, Numbers, Problems, Text } from '../parts.tsx';
import { Field } from './fields.tsx';

type Props = {
  frame: Frame;
  customers: readonly DemoCustomer[];
  problems: readonly string[];
  filled: Filled;
  sent: boolean;
};

export function DemoPage({ frame, customers, problems, filled, sent }: Props) {
  return (
    <Page frame={frame} title="Write a mail" section="demo">
      <h1>Write a mail as a customer</h1>
      <p class="lead">
        It is delivered to the demo’s mailbox like any other; within seconds it becomes a{' '}
        <a href="/tickets">ticket</a>.
      </p>
      <Problems of={problems} />
      {sent ? (
        <div class="note good" role="status">
          Delivered. Watch the <a href="/tickets">tickets</a>.
        </div>
      ) : null}
      {customers.length === 0 ? (
        <Empty title="No customers yet">
          The sample customers appear once the demo has loaded its port orders.
        </Empty>
      ) : (
        <form method="post" action="/demo" class="card pad stack">
          <label>
            From
            <select name="from">
              {customers.map(({ address }) => (
                <option value={address} selected={filled('from')[0] === address}>
                  {address}
                </option>
              ))}
            </select>
          </label>
          <Field name="subject" filled={filled} label="Subject" value="Please cancel a port" />
          <label>
            What the customer writes
            <textarea name="text" rows={8} maxlength={20000}>
              {filled('text')[0] ?? 'Hello,\nplease cancel the port of …\nThanks'}
            </textarea>
          </label>
          <div class="actions">
            <button type="submit">Send it</button>
          </div>
        </form>
      )}
      {customers.length === 0 ? null : <h2>Who has which numbers</h2>}
      {customers.map(({ address, orders }) => (
        <p>
          <b>
            <Text max={120}>{address}</Text>
          </b>
          {orders.map((order) => (
            <span class="soft">
              {' · '}
              <Text max={60}>{order.id}</Text>: <Numbers all={order.numbers} />
            </span>
          ))}
        </p>
      ))}
    </Page>
  );
}
