/** What the first page counts: cancellations and mails of ours of the last 30 days, and tickets by when they opened. */
export const today = `
create index events_cancelled on events (at, ticket_id) where data @> '{"changes": [{"to": "cancelled"}]}'::jsonb;
create index notices_sent on notices (sent_at, ticket_id) where sent_at is not null;
create index messages_done_ticket on messages (done_at, ticket_id) where done_at is not null;
drop index messages_done;
create index reviews_closed on reviews (closed_at desc, id desc) where state = 'closed';
`;
