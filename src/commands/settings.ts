/** The settings a command runs with: environment and the files it names, everything wrong in one message. */
import { type Config, ConfigError, readConfig } from '../config.ts';
import type { Environment } from '../environment.ts';
import { readFees } from '../policy.ts';
import { withSecretFiles } from './secret-files.ts';

/** Reads all settings. `roles`: what a start in these roles cannot do without is checked too. @throws ConfigError */
export function readSettings(given: Environment, roles: ReadonlySet<string> = new Set()): Config {
  const { environment: env, problems } = withSecretFiles(given);
  const gather = <T>(read: () => T): T | null => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      problems.push(...error.problems);
      return null;
    }
  };
  const config = gather(() => readConfig(env, roles));
  const fees = gather(() => readFees({ feesFile: env.FEES_FILE?.trim() || null })) ?? [];
  const known = config === null ? null : Object.keys(config.carriers.limits);
  for (const { carrier } of fees) {
    if (known !== null && carrier !== '*' && !known.includes(carrier)) {
      problems.push(`FEES_FILE: "${carrier}" is no carrier we know; known are ${known.join(', ')}.`);
    }
  }
  if (config === null || problems.length > 0) throw new ConfigError([...new Set(problems)]);
  return config;
}
