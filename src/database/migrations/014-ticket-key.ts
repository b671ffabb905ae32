/** What ids of tickets are made with, so that they do not count the desk's cases. Those that were given keep theirs. */
export const ticketKey = `
create table ticket_key (
  one boolean primary key default true check (one),
  key text not null
);
insert into ticket_key (key) values (gen_random_uuid()::text || gen_random_uuid()::text);
`;
