/** Single environment variables, read strictly. The one place that knows how a variable is read. */
import { parseDuration } from './duration.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads single variables and gathers what is wrong with them. An empty variable is one that is not set. */
export class Variables {
  readonly problems: string[] = [];
  readonly #environment: Environment;

  constructor(environment: Environment) {
    this.#environment = environment;
  }

  problem(variable: string, what: string): string {
    this.problems.push(`${variable}: ${what}`);
    return '';
  }

  text(variable: string): string | null {
    const value = this.#environment[variable]?.trim();
    return value ? value : null;
  }

  /** Whether any of these is set. */
  any(prefix: string, ends: readonly string[]): boolean {
    return ends.some((end) => this.text(`${prefix}${end}`) !== null);
  }

  /** A value that travels in a header or an address. */
  secret(variable: string): string | null {
    const value = this.text(variable);
    if (value !== null && !/^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/.test(value)) {
      this.problem(variable, 'only printable ASCII characters can be sent; copy it again');
    }
    return value;
  }

  /** Variables that belong together: null if none is set, a problem for each that is missing if some are. */
  together(
    prefix: string,
    needed: readonly string[],
    optional: readonly string[],
  ): Record<string, string> | null {
    const values: Record<string, string> = {};
    for (const end of needed) {
      const value = this.secret(`${prefix}${end}`);
      if (value !== null) values[end] = value;
    }
    const missing = needed.filter((end) => values[end] === undefined);
    if (missing.length === 0) return values;
    const some = missing.length < needed.length || this.any(prefix, optional);
    if (some) {
      const set = [...needed, ...optional].filter((end) => this.text(`${prefix}${end}`) !== null);
      for (const end of missing)
        this.problem(`${prefix}${end}`, `set it too, or remove ${prefix}${set.join(', _')}`);
    }
    return null;
  }

  /** An https address; http only to this machine, or with ALLOW_PLAINTEXT=1. */
  url(variable: string): string | null {
    const value = this.text(variable);
    if (value === null) return null;
    const url = URL.canParse(value) ? new URL(value) : null;
    if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
      this.problem(variable, 'write an address that begins with https://');
    } else if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
      this.problem(
        variable,
        'write the address without login, query and fragment; credentials have their own settings',
      );
    } else if (
      url.protocol === 'http:' &&
      this.text('ALLOW_PLAINTEXT') !== '1' &&
      !/^(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])$/.test(url.hostname)
    ) {
      this.problem(
        variable,
        'http:// would send credentials in the clear; use https://, or set ALLOW_PLAINTEXT=1',
      );
    } else return value;
    return null;
  }

  whole(variable: string, least: number, most: number): number | null {
    const value = this.text(variable);
    if (value === null) return null;
    const number = /^\d{1,6}$/.test(value) ? Number(value) : Number.NaN;
    if (number >= least && number <= most) return number;
    this.problem(variable, `write a whole number from ${least} to ${most}`);
    return null;
  }

  duration(variable: string, least: number, most: number): number | null {
    const value = this.text(variable);
    if (value === null) return null;
    try {
      const duration = parseDuration(value);
      if (duration >= least && duration <= most) return duration;
      this.problem(variable, `write a duration from ${least / 1000}s to ${most / 1000}s`);
    } catch {
      this.problem(variable, 'write a duration such as 90s, 15m, 48h or 3d');
    }
    return null;
  }
}
