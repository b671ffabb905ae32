/** Settings that stand in files of their own, as secrets of containers do: `REPLY_SECRET_FILE=/run/secrets/reply`. */
import { readFileSync } from 'node:fs';
import type { Environment } from '../environment.ts';
import { isError } from '../error.ts';

/** Names that end so and are settings themselves. */
const plain = new Set(['FEES_FILE']);
const ending = '_FILE';
const ours = /^(?:REPLY_SECRET|DATABASE_URL|REDIS_URL|SMTP_URL|ALERT_WEBHOOK|DASHBOARD_|IMAP_|CARRIER_)/;

/** The settings, those from files in place, and what is wrong with the files; never what stands in them. */
export function withSecretFiles(environment: Environment): { environment: Environment; problems: string[] } {
  const read: Record<string, string | undefined> = { ...environment };
  const problems: string[] = [];
  for (const { name, file } of secretFiles(environment)) {
    delete read[`${name}${ending}`];
    if (environment[name]?.trim()) {
      problems.push(`${name}${ending}: ${name} is set too; leave one of them out.`);
      continue;
    }
    try {
      read[name] = readFileSync(file, 'utf8').replace(/\r?\n$/, '');
    } catch (error) {
      const why = isError(error) && 'code' in error ? String(error.code) : 'unknown';
      problems.push(`${name}${ending}: the file cannot be read (${why}).`);
    }
  }
  return { environment: read, problems };
}

/** The files that hold settings, with the settings' names. */
export const secretFiles = (environment: Environment): { name: string; file: string }[] =>
  Object.entries(environment).flatMap(([variable, value]) => {
    const file = value?.trim() ?? '';
    if (file === '' || plain.has(variable) || !variable.endsWith(ending) || !ours.test(variable)) return [];
    return [{ name: variable.slice(0, -ending.length), file }];
  });
