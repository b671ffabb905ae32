/** Every migration, in order. Names never change; a change of the schema is a new one. */
import { start } from './001-start.ts';

export const migrations: readonly { readonly name: string; readonly statements: string }[] = [
  { name: '001-start', statements: start },
];
