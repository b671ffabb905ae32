/** Counts a ticket's changes: who read it without a lock stores a step only while nobody else has. */
export const ticketVersion = `
alter table tickets add column version bigint not null default 0;
`;
