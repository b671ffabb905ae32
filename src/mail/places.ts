/** Who comes in next where places are few: those that come first before those that come last, who never have all places. */

export type Lane = 'first' | 'last';

/** Places for so many at a time. `enter` resolves, once there is a place, to the function that gives it back. */
export function placesFor(places: number): { readonly enter: (lane: Lane) => Promise<() => void> } {
  const waiting: Record<Lane, (() => void)[]> = { first: [], last: [] };
  const inside: Record<Lane, number> = { first: 0, last: 0 };
  const most: Record<Lane, number> = { first: places, last: Math.max(1, places - 1) };

  function admit(): void {
    for (const lane of ['first', 'last'] as const) {
      while (inside.first + inside.last < places && inside[lane] < most[lane]) {
        const next = waiting[lane].shift();
        if (next === undefined) break;
        inside[lane]++;
        next();
      }
    }
  }

  return {
    enter: (lane) =>
      new Promise((resolve) => {
        waiting[lane].push(() =>
          resolve(() => {
            inside[lane]--;
            admit();
          }),
        );
        admit();
      }),
  };
}
