/** A carrier names an order by its own id when it tells of a change. */
export const carrierOrder = `
create index orders_carrier_order on orders (carrier, carrier_order_id);
`;
