/** Which notices' signed addresses a mail was sent to: one that somebody else has used proves no consent to costs any more. */
export const reached = `
alter table messages add column reached text[] not null default '{}';
create index messages_reached on messages using gin (reached) where reached <> '{}';
`;
