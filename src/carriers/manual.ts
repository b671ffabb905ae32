/** A carrier without an interface: every question and every cancellation is a task for a person. */
import type { Carrier, CarrierOrder } from './carrier.ts';

export type ManualSettings = {
  /** As orders name it. */
  readonly name: string;
  /** How to reach the carrier's porting desk: "portal example.com/ports, or port-desk@carrier.example". */
  readonly contact: string;
};

/** A manual carrier. Its answers tell the person the numbers, the order ids and whom to ask. */
export function manualCarrier(settings: ManualSettings): Carrier {
  const { name, contact } = settings;
  return {
    name,
    status: async (order) => ({
      kind: 'person',
      what: `Ask ${name} how the port of ${order.numbers.join(', ')} stands (${ids(order)}): state, port date, and what a cancellation would cost or risk. Contact: ${contact}`,
    }),
    cancel: async (order, numbers) => ({
      kind: 'person',
      what: `Cancel the port of ${numbers.join(', ')} with ${name} (${ids(order)}), and only these numbers. Contact: ${contact}`,
    }),
    probe: async () => {},
  };
}

/** A carrier that orders may name although its settings are missing: nothing can be asked, a person is told which are. */
export function unconfiguredCarrier(name: string, missing: string): Carrier {
  const why = `${name} is not set up here: set ${missing}`;
  return {
    name,
    status: async () => ({ kind: 'unknown', why, temporary: false }),
    cancel: async () => ({ kind: 'refused', reason: why }),
    probe: async () => {
      throw new Error(why);
    },
  };
}

function ids(order: CarrierOrder): string {
  return order.carrierOrderId === null
    ? `our order ${order.id}`
    : `our order ${order.id}, theirs ${order.carrierOrderId}`;
}
