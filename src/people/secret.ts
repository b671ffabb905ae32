/** Passwords and tokens as they are kept: slow to guess, or too random to guess at all. */
import { createHash, randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/** RFC 7914; 32 MB and some 80 ms a try. */
const cost = { log2N: 15, r: 8, p: 1 };
const length = 32;
/** Tries in hand at once hold memory and threads that mails are parsed in. */
const atOnce = 2;

/** Characters of a password. */
export const shortestPassword = 12;
const longestPassword = 256;

/** @throws Error for the person where a password cannot be taken */
export function checkPassword(password: string): void {
  if (password.length < shortestPassword)
    throw new Error(`A password needs at least ${shortestPassword} characters.`);
  if (password.length > longestPassword)
    throw new Error(`A password has at most ${longestPassword} characters.`);
}

/** A password as it is kept: `scrypt$15$8$1$<salt>$<key>`. */
export async function keepPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(password, salt, cost);
  const { log2N, r, p } = cost;
  return ['scrypt', log2N, r, p, salt.toString('base64url'), key.toString('base64url')].join('$');
}

/** Stands in for the password of a name that nobody has, so that the time taken tells nothing. */
const nobodys = `scrypt$${cost.log2N}$${cost.r}$${cost.p}$${'A'.repeat(22)}$${'A'.repeat(43)}`;

/** Whether a password is the kept one; false, after the same time, where there is none. */
export async function isPassword(password: string, kept: string | null): Promise<boolean> {
  const match = /^scrypt\$(\d{1,2})\$(\d{1,2})\$(\d{1,2})\$([\w-]{22})\$([\w-]{43})$/.exec(kept ?? nobodys);
  if (match === null) return false;
  const [, log2N, r, p, salt = '', key = ''] = match;
  const given = await derive(password.slice(0, longestPassword), Buffer.from(salt, 'base64url'), {
    log2N: Math.min(Number(log2N), 18),
    r: Number(r),
    p: Number(p),
  });
  return timingSafeEqual(given, Buffer.from(key, 'base64url')) && kept !== null;
}

let inHand = 0;
const waiting: (() => void)[] = [];

async function derive(password: string, salt: Buffer, { log2N, r, p }: typeof cost): Promise<Buffer> {
  if (inHand >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
  else inHand++;
  try {
    return await new Promise((resolve, reject) =>
      scrypt(
        password.normalize('NFKC'),
        salt,
        length,
        { N: 2 ** log2N, r, p, maxmem: 256 * 2 ** log2N * r },
        (error, key) => (error === null ? resolve(key) : reject(error)),
      ),
    );
  } finally {
    const next = waiting.shift();
    if (next === undefined) inHand--;
    else next();
  }
}

/** Something that cannot be guessed: 256 bits. */
export const randomSecret = (): string => randomBytes(32).toString('base64url');

/** A password for somebody to be told once: 80 bits in groups that can be read out. */
export const readablePassword = (): string =>
  [...randomBytes(16)]
    .map((byte) => 'abcdefghjkmnpqrstuvwxyz23456789AB'.charAt(byte % 32))
    .join('')
    .replace(/(.{4})(?=.)/g, '$1-');

/** What is kept of a secret that cannot be guessed. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** Compares in constant time, whatever the lengths. */
export const isSame = (one: string, other: string): boolean =>
  timingSafeEqual(Buffer.from(hashOf(one), 'hex'), Buffer.from(hashOf(other), 'hex'));
