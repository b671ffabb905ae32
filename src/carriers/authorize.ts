/** The Authorization header of a carrier: a fixed one, or a token that is fetched and kept. */
import type { Caller, Failure, Reply, Request } from './call.ts';
import type { Tokens } from './token.ts';

export type Authority = { readonly header: string } | { readonly tokens: Tokens };

/** Calls with authorization. `secrets` are what must not be quoted from the answer. */
export type AuthorizedCaller = (
  request: Request,
  signal: AbortSignal,
) => Promise<{ readonly outcome: Reply | Failure; readonly secrets: readonly string[] }>;

/**
 * Makes the caller. A look-up whose token was turned down is made again once with a new one; a cancellation never is, it
 * only drops the token.
 */
export function authorized(call: Caller, authority: Authority): AuthorizedCaller {
  const once: AuthorizedCaller = async (request, signal) => {
    if ('header' in authority) return send(call, request, authority.header, signal);
    const token = await authority.tokens.get(signal);
    if (token.kind !== 'token') return { outcome: token, secrets: [] };
    const answer = await send(call, request, `Bearer ${token.token}`, signal);
    if (answer.outcome.kind === 'reply' && answer.outcome.status === 401) authority.tokens.drop(token.token);
    return answer;
  };
  return async (request, signal) => {
    const answer = await once(request, signal);
    const stale = 'tokens' in authority && answer.outcome.kind === 'reply' && answer.outcome.status === 401;
    return stale && request.method === 'GET' ? once(request, signal) : answer;
  };
}

async function send(call: Caller, request: Request, header: string, signal: AbortSignal) {
  const outcome = await call({ ...request, headers: { ...request.headers, authorization: header } }, signal);
  return { outcome, secrets: [header, header.replace(/^\w+ /, '')] };
}
