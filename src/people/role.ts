/** What somebody may do. Each role may do what the one before it may. */

/** `viewer` looks; `operator` answers, writes and imports; `admin` also says who may. */
export type Role = 'viewer' | 'operator' | 'admin';

export const roles: readonly Role[] = ['viewer', 'operator', 'admin'];

export const isRole = (word: unknown): word is Role => roles.some((role) => role === word);

/** Whether a role may do what needs another. */
export const may = (role: Role, needed: Role): boolean => roles.indexOf(role) >= roles.indexOf(needed);

/** Somebody who is signed in, or a program with a token. */
export type Person = { readonly name: string; readonly role: Role };
