/** What an import may tell of an order beside what it must. */
export const orderLanguage = `
alter table orders add column language text, add column losing_carrier text;
`;
