/** Whose turn it is with the embedded database: `start` and the commands given beside it, however close together. */
import { DatabaseInUse } from '../database/lock.ts';
import { pause } from '../time.ts';
import type { Console } from './console.ts';
import { deskIsServed } from './socket.ts';

/** How long another process may take to open the database or to end with it, ms. */
const patience = 20_000;
const every = 250;

/**
 * Opens the embedded database once whoever has it open lets go of it, and says meanwhile that it waits. 'served': a running
 * desk answers commands instead. @throws DatabaseInUse when neither comes about in 20 seconds
 */
export async function inTurn<T>(io: Console, dataDir: string, open: () => Promise<T>): Promise<T | 'served'> {
  const until = Date.now() + patience;
  for (let told = false; ; told = true) {
    if (await deskIsServed(dataDir)) return 'served';
    try {
      return await open();
    } catch (error) {
      if (!(error instanceof DatabaseInUse) || Date.now() >= until) throw error;
      if (!told)
        io.err('Another process has the embedded database open; waiting for it, at most 20 seconds.');
    }
    await pause(every, new AbortController().signal);
  }
}
