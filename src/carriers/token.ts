/** OAuth 2.0 client credentials (RFC 6749 §4.4): one token, kept until shortly before it ends, asked for once at a time. */
import { z } from 'zod';
import { basic, type Caller, type Deps, type Failure, type Reply } from './call.ts';
import { parseJson } from './json.ts';

export type TokenSettings = { readonly url: string; readonly id: string; readonly secret: string };

/** A bearer token, or what came instead of one. */
type Token = { readonly kind: 'token'; readonly token: string } | Reply | Failure;

export type Tokens = {
  readonly get: (signal: AbortSignal) => Promise<Token>;
  /** Forgets a token that the carrier turned down. */
  readonly drop: (token: string) => void;
};

/** Shorter-lived tokens than this are used once. */
const EARLY = 60_000;
const TokenBody = z.object({
  access_token: z.string().min(1).max(16_384),
  expires_in: z.number().positive().optional(),
});

/** Makes the source of tokens of one carrier account. */
export function tokens(settings: TokenSettings, call: Caller, deps: Deps = {}): Tokens {
  const now = deps.now ?? (() => new Date());
  let kept: { token: string; until: number } | null = null;
  let asking: Promise<Token> | null = null;

  const ask = async (signal: AbortSignal): Promise<Token> => {
    const reply = await call(
      {
        method: 'POST',
        url: new URL(settings.url),
        headers: {
          authorization: basic(settings.id, settings.secret),
          'content-type': 'application/x-www-form-urlencoded',
          accept: 'application/json',
        },
        body: 'grant_type=client_credentials',
      },
      signal,
    );
    // Nothing was asked of the carrier's orders yet: even a lost answer here leaves them untouched.
    if (reply.kind === 'failure') return { ...reply, sent: false, why: `no token: ${reply.why}` };
    if (reply.status !== 200) return reply;
    const parsed = parseJson(reply, TokenBody);
    if (!parsed.ok) return { kind: 'failure', sent: false, why: `no token: ${parsed.what}` };
    const life = (parsed.value.expires_in ?? 300) * 1000;
    kept = { token: parsed.value.access_token, until: now().getTime() + life - EARLY };
    return { kind: 'token', token: kept.token };
  };

  return {
    get: async (signal) => {
      if (kept && now().getTime() < kept.until) return { kind: 'token', token: kept.token };
      asking ??= ask(signal).finally(() => {
        asking = null;
      });
      return asking;
    },
    drop: (token) => {
      if (kept?.token === token) kept = null;
    },
  };
}
