/** The slots of a process for one kind of work: what comes from the queue waits for one, what is at hand takes a free one. */
export type Lane = {
  /** Waits for a slot, first come first served; the function gives it back. */
  readonly enter: () => Promise<() => void>;
  /** A slot that is free and that nobody waits for; null where there is none. */
  readonly free: () => (() => void) | null;
};

export function openLane(slots: number): Lane {
  let taken = 0;
  const waiting: (() => void)[] = [];
  const slot = (): (() => void) => {
    let given = false;
    return () => {
      if (given) return;
      given = true;
      const next = waiting.shift();
      // Whoever waits takes the slot over.
      if (next === undefined) taken--;
      else next();
    };
  };
  return {
    enter: async () => {
      if (taken < slots) taken++;
      else await new Promise<void>((resolve) => waiting.push(resolve));
      return slot();
    },
    free: () => {
      if (taken >= slots || waiting.length > 0) return null;
      taken++;
      return slot();
    },
  };
}
