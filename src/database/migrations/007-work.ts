/** Who works on what: a review that somebody took over stays open, may be put off, and people leave remarks for each other. */
export const work = `
-- Not null: its owner goes on by hand, and it stays open until a person answers it.
alter table reviews add column taken_over_at timestamptz;
-- Until then it is left out of the list of what waits.
alter table reviews add column snoozed_until timestamptz;
create index reviews_order on reviews (order_id) where state = 'open';
create index reviews_message on reviews (message_id);

-- Who looks after a ticket; null: nobody in particular.
alter table tickets add column owner text;

-- What people write for each other about a ticket or, outside any ticket, about a review. No customer sees it.
create table remarks (
  id bigint generated always as identity primary key,
  ticket_id text references tickets (id) on delete cascade,
  review_id text references reviews (id) on delete cascade,
  by text not null,
  at timestamptz not null default now(),
  text text not null,
  check (ticket_id is not null or review_id is not null)
);
create index remarks_ticket on remarks (ticket_id, id) where ticket_id is not null;
create index remarks_review on remarks (review_id, id) where review_id is not null;
`;
