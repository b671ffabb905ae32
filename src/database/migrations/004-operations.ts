/** What operations are told of: whether mail goes out, what is being worked through, which alarms are raised. */
export const operations = `
-- One row a mail server that a worker sends through. A row that nobody has written for a while is of a former setting.
create table smtp_health (
  server text primary key,
  ok_at timestamptz,
  failed_at timestamptz,
  failing_since timestamptz,
  failures integer not null default 0,
  error text
);

-- One row an alarm that is raised. It is told when it begins, at most hourly while it lasts, and when it is over.
create table alarms (
  name text primary key,
  what text not null,
  since timestamptz not null,
  told_at timestamptz
);

-- Health asks when something was last finished.
create index messages_done on messages (done_at) where done_at is not null;
create index effects_done on effects (done_at) where done_at is not null;

-- Who took a review on; null: nobody yet.
alter table reviews add column owner text;
`;
