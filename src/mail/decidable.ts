/** Orders about which the author of a mail may decide. */
import type { PortOrder } from '../orders/store.ts';
import type { Sender } from './sender.ts';

/**
 * The only orders that a mail is ever given to. They cannot be made but from a judged sender or by a person, so that
 * what comes after cannot reach an order that the trust in the sender does not cover.
 */
export class Decidable {
  readonly #orders: readonly PortOrder[];

  private constructor(orders: readonly PortOrder[]) {
    this.#orders = orders;
  }

  get orders(): readonly PortOrder[] {
    return this.#orders;
  }

  /** Of the orders at hand those whose contact the sender is, within the scope of the trust in him. */
  static by(sender: Sender, orders: readonly PortOrder[]): Decidable {
    if (sender.kind !== 'trusted') return new Decidable([]);
    const { address, scope } = sender;
    return new Decidable(
      orders.filter(
        ({ id, contacts }) =>
          contacts.includes(address) && (scope.kind === 'own-orders' || scope.orders.includes(id)),
      ),
    );
  }

  /**
   * What a person may confirm of a mail: requests about the orders whose contact its From is. @throws an Error for the
   * person where one of the orders has other contacts: they are to be asked
   */
  static byPerson(from: string, orders: readonly PortOrder[]): Decidable {
    const other = orders.find(({ contacts }) => !contacts.includes(from));
    if (other !== undefined) {
      throw new Error(
        `The sender of this mail is no contact of order ${other.id}: ask the contacts on record. Only their answer can cancel a port.`,
      );
    }
    return new Decidable(orders);
  }
}
