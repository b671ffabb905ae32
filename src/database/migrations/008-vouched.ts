/** Whether anything speaks for a mail's sender: only such mails wait for one another. Those on record keep their turn. */
export const vouched = `
alter table messages add column vouched boolean not null default true;
`;
