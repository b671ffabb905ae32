/** When the last calls to each carrier go out, ms since the epoch by the database's clock: all processes keep one pace. */
export const carrierPace = `
create table carrier_pace (
  carrier text primary key,
  turns bigint[] not null
);
`;
