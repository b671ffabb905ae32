/** Words around digits, for telling phone numbers from other numbers. Plain folded patterns, joined by the reader. */
export type NumberWords = {
  /** Stand before the last digits of a number: "ending in". */
  readonly ending: string;
  /** Stand behind the last digits: "0102 one". Also nouns before a number. */
  readonly noun: string;
  /** The same in the plural, for area codes: "the 415 numbers". */
  readonly nouns: string;
  /** Stand before an area code: "area code", "starting with". */
  readonly area: string;
  /** Between the ends of a range: "through". */
  readonly to: string;
  /** Between the parts of a list: "and". */
  readonly and: string;
  /** Between the ends of "between A and B". */
  readonly between: string;
  /** Labels whose number is no phone number: "account", "PIN". */
  readonly label: string;
  /** Labels of an order id: "order no." */
  readonly order: string;
  /** Behind a number that counts something else: "days", "euros". */
  readonly unit: string;
  readonly month: string;
  readonly extension: string;
};

/** The patterns of one entry of a table. */
export function parted(entry: string): string[] {
  return entry
    .split(';')
    .map((pattern) => pattern.trim().replace(/\s+/g, ' '))
    .filter((pattern) => pattern !== '');
}
