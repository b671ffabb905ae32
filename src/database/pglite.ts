/** PostgreSQL in this process: PGlite behind the shape of a `pg.Pool`, so that the same code runs on both. */
import { EventEmitter } from 'node:events';
import { PGlite, types } from '@electric-sql/pglite';

type Result = { rows: Record<string, unknown>[]; rowCount: number; command: string };

/**
 * Opens (or creates) an embedded database under `directory`; in memory without one. All clients share one session:
 * whoever has begun a transaction keeps the others waiting until it ends.
 */
export async function openPglite(directory: string | null): Promise<PglitePool> {
  // As the server's driver is set up (open.ts): int8 as a number, dates as YYYY-MM-DD.
  const parsers = { [types.INT8]: Number, [types.DATE]: (text: string) => text };
  const db = directory === null ? new PGlite({ parsers }) : new PGlite(directory, { parsers });
  await db.waitReady;
  return new PglitePool(db);
}

export class PglitePool extends EventEmitter {
  readonly options = { keepAlive: true };
  readonly #db: PGlite;
  #tail: Promise<void> = Promise.resolve();
  #ended = false;
  /** When others last had their turn, ms. */
  #breathed = 0;

  constructor(db: PGlite) {
    super();
    this.setMaxListeners(0);
    this.#db = db;
  }

  async query(
    text: string | { text: string; values?: unknown[] },
    params?: readonly unknown[],
  ): Promise<Result> {
    const client = await this.connect();
    try {
      return await client.query(text, params);
    } finally {
      client.release();
    }
  }

  async connect(): Promise<PgliteClient> {
    if (this.#ended) throw new Error('The embedded database is closed.');
    return new PgliteClient(this.#db, () => this.#acquire());
  }

  async end(): Promise<void> {
    if (this.#ended) return;
    this.#ended = true;
    await this.#tail;
    await this.#db.close();
  }

  /**
   * Lets timers, sockets and signals have their turn: the database computes in this thread, and statement after
   * statement would come before them for as long as there is always another.
   */
  async #breathe(): Promise<void> {
    if (performance.now() - this.#breathed < 8) return;
    await new Promise((resolve) => setImmediate(resolve));
    this.#breathed = performance.now();
  }

  /** Waits for its turn; resolves to the function that ends it. */
  async #acquire(): Promise<() => void> {
    const before = this.#tail;
    let free: () => void = () => {};
    this.#tail = new Promise<void>((resolve) => {
      free = resolve;
    });
    await before;
    await this.#breathe();
    return free;
  }
}

const opens = /^\s*(begin|start\s+transaction)\b/i;
const closes = /^\s*(commit|rollback(?!\s+to)|end)\b/i;
const listens = /^\s*(un)?listen\s+("?)([\w*:.-]+)\2/i;

class PgliteClient extends EventEmitter {
  readonly #db: PGlite;
  readonly #acquire: () => Promise<() => void>;
  readonly #listening = new Map<string, () => Promise<void>>();
  #free: (() => void) | null = null;

  constructor(db: PGlite, acquire: () => Promise<() => void>) {
    super();
    this.setMaxListeners(0);
    this.#db = db;
    this.#acquire = acquire;
  }

  async query(
    statement: string | { text: string; values?: unknown[] },
    params?: readonly unknown[],
  ): Promise<Result> {
    const text = typeof statement === 'string' ? statement : statement.text;
    const values = typeof statement === 'string' ? params : (params ?? statement.values);
    const listen = listens.exec(withoutLeadingComments(text));
    if (listen) return this.#listen(listen[1] !== undefined, listen[3] ?? '');
    const held = this.#free;
    const free = held ?? (await this.#acquire());
    if (opens.test(text)) this.#free = free;
    try {
      return await this.#run(text, values);
    } catch (error) {
      if (opens.test(text)) this.#free = null;
      throw error;
    } finally {
      if (closes.test(text)) this.#free = null;
      if (this.#free === null) free();
    }
  }

  /** Gives the client back; an unfinished transaction is rolled back. */
  release(destroy?: boolean): void {
    const free = this.#free;
    if (free) {
      this.#free = null;
      void this.#db
        .exec('rollback')
        .catch(() => {})
        .then(free);
    }
    if (destroy) for (const channel of [...this.#listening.keys()]) void this.#listen(true, channel);
  }

  async #run(text: string, values: readonly unknown[] | undefined): Promise<Result> {
    if (values === undefined || values.length === 0) {
      const results = await this.#db.exec(text);
      const last = results.at(-1);
      const rows = (last?.rows ?? []) as Record<string, unknown>[];
      return { rows, rowCount: rows.length || (last?.affectedRows ?? 0), command: command(text) };
    }
    const result = await this.#db.query<Record<string, unknown>>(text, [...values]);
    return {
      rows: result.rows,
      rowCount: result.rows.length || (result.affectedRows ?? 0),
      command: command(text),
    };
  }

  async #listen(stop: boolean, channel: string): Promise<Result> {
    if (stop) {
      const channels = channel === '*' ? [...this.#listening.keys()] : [channel];
      for (const name of channels) {
        const unlisten = this.#listening.get(name);
        this.#listening.delete(name);
        await unlisten?.();
      }
    } else if (!this.#listening.has(channel)) {
      // The channel name is quoted by db.listen; it comes from BullMQ, never from a mail.
      this.#listening.set(channel, async () => {});
      const unlisten = await this.#db.listen(channel, (payload) => {
        this.emit('notification', { channel, payload, processId: 0 });
      });
      this.#listening.set(channel, unlisten);
    }
    return { rows: [], rowCount: 0, command: stop ? 'UNLISTEN' : 'LISTEN' };
  }
}

/** BullMQ's statements begin with comments. */
const withoutLeadingComments = (text: string): string => text.replace(/^(?:\s|--[^\n]*(?:\n|$))+/, '');

const command = (text: string): string => (/^\s*(\w+)/.exec(text)?.[1] ?? '').toUpperCase();
