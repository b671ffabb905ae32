/** Access tokens for mailboxes at Microsoft 365 and Google: refresh token or client credentials (RFC 6749 §4.4, §6). */
import { boundedBody } from '../body.ts';
import { type Environment, Variables } from '../environment.ts';

export type OAuth2Settings = {
  readonly tokenUrl: string;
  readonly clientId: string;
  readonly clientSecret: string | null;
  /** null: client credentials (the application itself may read the mailbox). */
  readonly refreshToken: string | null;
  readonly scope: string | null;
};

/** `refused`: asking again with the same settings will not help. Holds neither tokens nor secrets. */
export class OAuth2Error extends Error {
  readonly refused: boolean;
  constructor(message: string, refused: boolean, cause?: unknown) {
    super(message, { cause });
    this.refused = refused;
  }
}

/**
 * Reads the `IMAP_OAUTH2_*` variables. Several refresh tokens, separated by spaces, belong to the mailboxes with
 * `?auth=oauth2` in their order; `nth` counts them from 0.
 * @throws Error that names the variable that is missing
 */
export function oauth2FromEnvironment(environment: Environment, nth: number): OAuth2Settings {
  const variables = new Variables(environment);
  const optional = (name: string): string | null => variables.text(name);
  const required = (name: string): string => {
    const value = optional(name);
    if (value === null) throw new Error(`${name} is missing: a mailbox in IMAP_URL asks for auth=oauth2`);
    return value;
  };
  required('IMAP_OAUTH2_TOKEN_URL');
  const tokenUrl = variables.url('IMAP_OAUTH2_TOKEN_URL');
  if (tokenUrl === null) throw new Error(variables.problems.join(' '));
  const refreshTokens = optional('IMAP_OAUTH2_REFRESH_TOKEN')?.split(/\s+/) ?? [];
  const refreshToken = refreshTokens[nth] ?? null;
  if (refreshTokens.length > 0 && refreshToken === null) {
    throw new Error(
      `IMAP_OAUTH2_REFRESH_TOKEN holds ${refreshTokens.length} tokens, but IMAP_URL has more mailboxes with auth=oauth2: give one for each, in the same order`,
    );
  }
  const clientSecret = optional('IMAP_OAUTH2_CLIENT_SECRET');
  if (refreshToken === null && clientSecret === null) {
    throw new Error(
      'IMAP_OAUTH2_CLIENT_SECRET (client credentials) or IMAP_OAUTH2_REFRESH_TOKEN is missing: a mailbox in IMAP_URL asks for auth=oauth2',
    );
  }
  return {
    tokenUrl,
    clientId: required('IMAP_OAUTH2_CLIENT_ID'),
    clientSecret,
    refreshToken,
    scope: optional('IMAP_OAUTH2_SCOPE'),
  };
}

/**
 * A source of fresh access tokens, one request a call. Remembers a rotated refresh token as long as it lives.
 * The function throws OAuth2Error.
 */
export function accessTokens(settings: OAuth2Settings): (signal: AbortSignal) => Promise<string> {
  let refreshToken = settings.refreshToken;
  return async (signal) => {
    const form = new URLSearchParams({ client_id: settings.clientId });
    if (settings.clientSecret !== null) form.set('client_secret', settings.clientSecret);
    if (settings.scope !== null) form.set('scope', settings.scope);
    form.set('grant_type', refreshToken === null ? 'client_credentials' : 'refresh_token');
    if (refreshToken !== null) form.set('refresh_token', refreshToken);
    const answer = await post(settings.tokenUrl, form, signal);
    if (typeof answer.refresh_token === 'string') refreshToken = answer.refresh_token;
    if (typeof answer.access_token !== 'string') {
      throw new OAuth2Error('The token server answered without an access_token', false);
    }
    return answer.access_token;
  };
}

/** JSON that a token server sent; null for anything else. */
function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return null;
  }
}

async function post(
  url: string,
  form: URLSearchParams,
  signal: AbortSignal,
): Promise<Record<string, unknown>> {
  const host = new URL(url).host;
  let response: Response;
  let body: unknown;
  try {
    response = await fetch(url, {
      method: 'POST',
      body: form,
      redirect: 'error',
      signal: AbortSignal.any([signal, AbortSignal.timeout(30_000)]),
    });
    body = parsed(await boundedBody(response, 100_000));
  } catch (error) {
    throw new OAuth2Error(`The token server ${host} cannot be reached`, false, error);
  }
  const answer = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
  if (response.ok) return answer;
  // RFC 6749 §5.2: a short code such as invalid_grant; the description may repeat what was sent.
  const code = typeof answer.error === 'string' ? answer.error.replace(/[^\w.-]/g, '').slice(0, 60) : '';
  const refused = response.status >= 400 && response.status < 500 && response.status !== 429;
  const advice = refused ? ': check the IMAP_OAUTH2_* settings and that the consent still stands' : '';
  throw new OAuth2Error(
    `The token server ${host} answered ${response.status} ${code}${advice}`.trim(),
    refused,
  );
}
