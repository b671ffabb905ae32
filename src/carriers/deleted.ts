/**
 * Drafts that we deleted. Some carriers remove a draft entirely, so that the next look-up finds nothing: a 404 on an order
 * whose deletion the same carrier acknowledged to us is a cancelled order, on any other it stays unknown.
 */
export type DeletedDrafts = {
  readonly add: (orderId: string) => void;
  readonly has: (orderId: string) => boolean;
};

const KEPT = 10_000;

/** Remembers as long as the process lives; after a restart a person confirms. */
export function deletedDrafts(): DeletedDrafts {
  const ids = new Set<string>();
  return {
    add: (orderId) => {
      ids.add(orderId);
      if (ids.size > KEPT) for (const oldest of [...ids].slice(0, KEPT / 10)) ids.delete(oldest);
    },
    has: (orderId) => ids.has(orderId),
  };
}
