/** The mailboxes: who polls them, when last, and what waits. */
import type { Selectable } from 'kysely';
import type { Db } from '../../database/open.ts';
import type { Schema } from '../../database/schema.ts';
import { type Frame, Page } from '../layout.tsx';
import { Empty, Pill, Text, Time } from '../parts.tsx';
import { withoutPassword } from '../text.ts';

export type MailboxRow = Selectable<Schema['mailboxes']> & {
  readonly unread: number;
  readonly unfiled: number;
  /** No longer among the configured ones: nobody polls it, and that is as it should be. */
  readonly retired: boolean;
};

/** Every mailbox on record with the stored mails that wait to be read and to be filed. */
export async function loadMailboxes(db: Db, wanted: readonly string[] | null): Promise<MailboxRow[]> {
  const rows = await db.selectFrom('mailboxes').selectAll().orderBy('id').limit(200).execute();
  const places = await db
    .selectFrom('message_places')
    .innerJoin('messages', 'messages.id', 'message_places.message_id')
    .select(['mailbox_id', 'messages.state'])
    .select((all) => all.fn.countAll<number>().as('count'))
    .where('filed_at', 'is', null)
    .groupBy(['mailbox_id', 'messages.state'])
    .execute();
  const count = (id: string, received: boolean) =>
    places
      .filter((place) => place.mailbox_id === id && (place.state === 'received') === received)
      .reduce((sum, place) => sum + Number(place.count), 0);
  return rows.map((row) => ({
    ...row,
    unread: count(row.id, true),
    unfiled: count(row.id, false),
    retired: wanted !== null && !wanted.includes(row.id),
  }));
}

export function MailboxesPage({ frame, rows }: { frame: Frame; rows: readonly MailboxRow[] }) {
  return (
    <Page frame={frame} title="Mailboxes" section="mailboxes" refresh={30}>
      <h1>Mailboxes</h1>
      <p class="lead">Each mailbox is watched all the time and looked through again at every poll.</p>
      {rows.length === 0 ? (
        <Empty title="No mailbox was polled yet">
          A mailbox appears here with its first poll. Name it with IMAP_URL and start the worker with the role
          “poller”.
        </Empty>
      ) : (
        <div class="card">
          <table class="cards">
            <thead>
              <tr>
                <th scope="col">Mailbox</th>
                <th scope="col">Last poll</th>
                <th scope="col">Waiting in INBOX</th>
                <th scope="col">To be read</th>
                <th scope="col">To be filed</th>
                <th scope="col">Polled by</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr>
                  <td>
                    <b>
                      <Text max={120}>{withoutPassword(row.id)}</Text>
                    </b>
                    {row.retired ? (
                      <>
                        {' '}
                        <Pill tone="end">no longer set</Pill>
                      </>
                    ) : null}
                    {row.error === null || row.retired ? null : (
                      <div>
                        <Pill tone="bad">failing</Pill> <Text>{row.error}</Text>{' '}
                        <span class="small soft">
                          since <Time at={row.error_since} now={frame.now} />
                        </span>
                      </div>
                    )}
                  </td>
                  <td data-label="Last poll">
                    <Time at={row.last_poll_at} now={frame.now} />
                  </td>
                  <td data-label="Waiting">{row.waiting ?? <span class="soft">not counted</span>}</td>
                  <td data-label="To be read">{row.unread}</td>
                  <td data-label="To be filed">{row.unfiled}</td>
                  <td data-label="Polled by">
                    <Text max={60}>{row.holder ?? 'nobody'}</Text>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Page>
  );
}
