/** Who looked at which ticket or review last, so that two people do not answer one customer. */
export const presence = `
create table presence (
  place text not null,
  who text not null,
  at timestamptz not null,
  primary key (place, who)
);
`;
