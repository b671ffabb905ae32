/** The carriers: when each last answered, how often it failed since, and what waits for it. */
import { sql } from 'kysely';
import type { Db } from '../../database/open.ts';
import { type Frame, Page } from '../layout.tsx';
import { Empty, Pill, Text, Time } from '../parts.tsx';

export type CarrierRow = {
  readonly carrier: string;
  readonly okAt: Date | null;
  readonly failedAt: Date | null;
  readonly failures: number;
  readonly error: string | null;
  readonly waiting: number;
  readonly oldest: Date | null;
  readonly reviews: number;
};

/** Every carrier that was asked, has something to do, or has port orders. */
export async function loadCarriers(db: Db): Promise<CarrierRow[]> {
  const { rows } = await sql<{
    carrier: string;
    ok_at: Date | null;
    failed_at: Date | null;
    failures: number | null;
    error: string | null;
    waiting: number | null;
    oldest: Date | null;
    reviews: number | null;
  }>`
    with work as (
      select carrier, count(*)::int as waiting, min(due_at) as oldest from effects
      where state in ('pending', 'started') and carrier is not null group by carrier),
    asked as (
      select orders.carrier, count(*)::int as reviews from reviews join orders on orders.id = reviews.order_id
      where reviews.state = 'open' group by orders.carrier),
    named as (
      select carrier from carrier_health union select carrier from work union select carrier from asked)
    select named.carrier, health.ok_at, health.failed_at, health.failures, health.error,
           work.waiting, work.oldest, asked.reviews
    from named left join carrier_health health using (carrier) left join work using (carrier)
      left join asked using (carrier)
    order by named.carrier limit 200`.execute(db);
  return rows.map((row) => ({
    carrier: row.carrier,
    okAt: row.ok_at,
    failedAt: row.failed_at,
    failures: row.failures ?? 0,
    error: row.error,
    waiting: row.waiting ?? 0,
    oldest: row.oldest,
    reviews: row.reviews ?? 0,
  }));
}

export function CarriersPage({ frame, rows }: { frame: Frame; rows: readonly CarrierRow[] }) {
  return (
    <Page frame={frame} title="Carriers" section="carriers" refresh={30}>
      <h1>Carriers</h1>
      <p class="lead">
        A carrier that fails is asked again with growing pauses; the others are not held up. What stays
        unanswered becomes a review.
      </p>
      {rows.length === 0 ? (
        <Empty title="No carrier was asked yet">
          A carrier appears here with the first look at one of its port orders.
        </Empty>
      ) : (
        <div class="card">
          <table class="cards">
            <thead>
              <tr>
                <th scope="col">Carrier</th>
                <th scope="col">State</th>
                <th scope="col">Last usable answer</th>
                <th scope="col">Last failure</th>
                <th scope="col">Steps waiting</th>
                <th scope="col">Open reviews</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr>
                  <td>
                    <b>
                      <Text max={60}>{row.carrier}</Text>
                    </b>
                  </td>
                  <td data-label="State">
                    <span>
                      <CarrierState row={row} />
                      {row.error === null || row.failures === 0 ? null : (
                        <div class="small">
                          <Text>{row.error}</Text>
                        </div>
                      )}
                    </span>
                  </td>
                  <td data-label="Last answer">
                    <Time at={row.okAt} now={frame.now} />
                  </td>
                  <td data-label="Last failure">
                    <Time at={row.failedAt} now={frame.now} />
                  </td>
                  <td data-label="Waiting">
                    <span>
                      {row.waiting}
                      {row.oldest === null ? null : (
                        <div class="small soft">
                          oldest due <Time at={row.oldest} now={frame.now} />
                        </div>
                      )}
                    </span>
                  </td>
                  <td data-label="Reviews">{row.reviews}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Page>
  );
}

function CarrierState({ row }: { row: CarrierRow }) {
  if (row.failures > 0) {
    return <Pill tone="bad">{row.failures === 1 ? '1 failure' : `${row.failures} failures in a row`}</Pill>;
  }
  return row.okAt === null ? <Pill tone="end">not asked yet</Pill> : <Pill tone="good">answers</Pill>;
}
