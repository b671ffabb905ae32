/** The first schema. Times are timestamptz; ids of messages are "m-…", of tickets "T-…", of effects "<ticket>-<n>". */
export const start = `
create table orders (
  id text primary key,
  carrier text not null,
  carrier_order_id text,
  customer text not null,
  contacts text[] not null,
  country text not null,
  timezone text not null,
  numbers text[] not null,
  requested_date date,
  updated_at timestamptz not null default now()
);
create index orders_numbers on orders using gin (numbers);
create index orders_contacts on orders using gin (contacts);

-- One row a mailbox: where the poller stands and who polls it. The fence grows with each change of hands.
create table mailboxes (
  id text primary key,
  holder text,
  lease_until timestamptz,
  fence bigint not null default 0,
  uidvalidity bigint,
  last_uid bigint not null default 0,
  last_poll_at timestamptz,
  waiting integer,
  error text,
  error_since timestamptz
);

-- One row a mail of ours to read. Identity is Message-ID and content together.
create table messages (
  id text primary key,
  -- order of arrival, so that mails of one sender are taken in turn
  position bigint generated always as identity,
  message_id text not null,
  content_hash text not null,
  body_hash text,
  size integer not null,
  raw bytea,
  received_at timestamptz not null,
  stored_at timestamptz not null default now(),
  -- received: stored, not read yet; done: has an outcome; failed: our fault, a person has a review
  state text not null default 'received' check (state in ('received', 'done', 'failed')),
  outcome text check (outcome in ('act', 'clarify', 'human', 'ignore', 'duplicate', 'untrusted', 'failed')),
  attempts integer not null default 0,
  -- attempts that only waited for an earlier mail of the same sender
  waits integer not null default 0,
  next_at timestamptz not null default now(),
  sender text,
  subject text,
  ticket_id text,
  reading jsonb,
  error text,
  done_at timestamptz,
  purged_at timestamptz,
  unique (message_id, content_hash)
);
create index messages_waiting on messages (next_at) where state = 'received';
create index messages_sender on messages (sender, position);
create index messages_ticket on messages (ticket_id);

-- Where a stored mail lies in a mailbox. A mail can lie in several places (copies, UIDVALIDITY changed).
create table message_places (
  mailbox_id text not null references mailboxes (id),
  uidvalidity bigint not null,
  uid bigint not null,
  message_id text not null references messages (id) on delete cascade,
  seen_at timestamptz not null default now(),
  filed_at timestamptz,
  filed_to text,
  primary key (mailbox_id, uidvalidity, uid)
);
create index message_places_unfiled on message_places (mailbox_id) where filed_at is null;
create index message_places_message on message_places (message_id);

create sequence ticket_numbers start 1001;
create table tickets (
  id text primary key,
  state text not null check (state in ('open', 'closed')),
  requester text not null,
  customer text,
  ticket jsonb not null,
  due_at timestamptz,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  closed_at timestamptz,
  purged_at timestamptz
);
create index tickets_due on tickets (due_at) where due_at is not null;
create index tickets_updated on tickets (updated_at desc);
create index tickets_requester on tickets (requester);
create index tickets_requester_lower on tickets (lower(requester));

create table items (
  ticket_id text not null references tickets (id) on delete cascade,
  position integer not null,
  number text not null,
  order_id text,
  state text not null,
  open boolean not null,
  primary key (ticket_id, position)
);
-- One open item per number of an order, whatever races (promise 5).
create unique index items_one_open on items (order_id, number) where open and order_id is not null;
create index items_number on items (number);
-- Numbers are searched by their last digits.
create index items_number_end on items (reverse(number) text_pattern_ops);
create index items_order on items (order_id);
create index items_state on items (state);

-- Append-only: what happened to a ticket, in order.
create table events (
  id bigint generated always as identity primary key,
  ticket_id text not null references tickets (id) on delete cascade,
  at timestamptz not null,
  kind text not null,
  -- message, effect or person that caused it
  cause text,
  data jsonb not null
);
create index events_ticket on events (ticket_id, id);

-- What is to be done, stored in the transaction that decided it, done by jobs.
create table effects (
  id text primary key,
  ticket_id text references tickets (id) on delete cascade,
  kind text not null check (kind in ('check', 'cancel', 'notice')),
  carrier text,
  data jsonb not null,
  state text not null default 'pending' check (state in ('pending', 'started', 'done', 'failed')),
  due_at timestamptz not null,
  attempts integer not null default 0,
  holder text,
  lease_until timestamptz,
  error text,
  created_at timestamptz not null default now(),
  done_at timestamptz
);
create index effects_due on effects (due_at) where state in ('pending', 'started');
create index effects_ticket on effects (ticket_id);

-- Notices as sent. The effect id is the identity, the Message-ID is derived from it.
create table notices (
  id text primary key,
  ticket_id text references tickets (id) on delete cascade,
  message_id text not null unique,
  names text[] not null,
  recipient text not null,
  subject text not null,
  body_text text,
  body_html text,
  state text not null check (state in ('sending', 'sent', 'rejected')),
  -- more than one: the same mail may have arrived again, under the same Message-ID
  sends integer not null default 0,
  response text,
  created_at timestamptz not null default now(),
  sent_at timestamptz
);
create index notices_ticket on notices (ticket_id);
create index notices_recipient on notices (recipient, created_at);

create table reviews (
  id text primary key,
  ticket_id text references tickets (id) on delete cascade,
  message_id text references messages (id) on delete set null,
  reason text not null,
  order_id text,
  numbers text[] not null,
  what text not null,
  data jsonb not null,
  state text not null default 'open' check (state in ('open', 'closed')),
  opened_at timestamptz not null,
  closed_at timestamptz,
  closed_by text,
  decision jsonb
);
create index reviews_open on reviews (opened_at) where state = 'open';
create index reviews_ticket on reviews (ticket_id);

-- What the carriers finally charged, beside what was accepted.
create table charges (
  id bigint generated always as identity primary key,
  ticket_id text not null references tickets (id) on delete cascade,
  order_id text not null,
  numbers text[] not null,
  fees jsonb not null,
  recorded_by text not null,
  recorded_at timestamptz not null default now()
);

-- The last time each carrier answered or failed, for health and the dashboard.
create table carrier_health (
  carrier text primary key,
  ok_at timestamptz,
  failed_at timestamptz,
  failures integer not null default 0,
  error text
);
`;
