/** What other systems are told: read off in the order in which transactions end, so that none is passed over, and kept until it was taken. */
export const webhooks = `
-- Null: from before anybody was told.
alter table events add column tx xid8;
alter table events alter column tx set default pg_current_xact_id();
create index events_tx on events (tx, id) where tx is not null;
alter table reviews add column tx xid8;
alter table reviews alter column tx set default pg_current_xact_id();
create index reviews_tx on reviews (tx, id) where tx is not null;

-- How far each of the two has been read off.
create table webhook_cursors (
  source text primary key,
  tx xid8 not null,
  id text not null
);

create table webhook_deliveries (
  id bigint generated always as identity primary key,
  body jsonb not null,
  due_at timestamptz not null,
  attempts integer not null default 0,
  error text,
  created_at timestamptz not null default now()
);
create index webhook_deliveries_due on webhook_deliveries (due_at);
`;
