/** When a mail says it was written: the same one sent again under another Message-ID is known by it. */
export const dated = `
alter table messages add column dated timestamptz;
create index messages_dated on messages (body_hash, dated) where dated is not null;
`;
