/** The carriers' settings out of the environment: everything that is wrong, at once, and no value ever repeated. */

import { type Environment, Variables } from '../environment.ts';
import type { BandwidthSettings } from './bandwidth.ts';
import type { FlowrouteSettings } from './flowroute.ts';
import type { HttpSettings } from './http.ts';
import type { ManualSettings } from './manual.ts';
import type { SinchSettings } from './sinch.ts';
import type { TelnyxSettings } from './telnyx.ts';
import type { TwilioSettings } from './twilio.ts';
import { isTelnyxKey, type WebhookSettings } from './webhooks.ts';

/** The carriers with an adapter of their own. */
export const carrierNames = [
  'telnyx',
  'bandwidth',
  'twilio',
  'sinch',
  'flowroute',
  'http',
  'sandbox',
  'manual',
] as const;
export type CarrierName = (typeof carrierNames)[number];

/** How hard a carrier may be worked and how late it cancels. Durations in ms. */
export type CarrierLimits = {
  readonly concurrency: number;
  /** Calls a second. */
  readonly rate: number;
  readonly timeout: number;
  /** Before the port date; null: the desk's own. */
  readonly cutoff: number | null;
  /** Business days before the port date within which only people at the carrier cancel; null: none. */
  readonly deskDays: number | null;
};

/** Null: not set up. */
export type CarrierSettings = {
  readonly telnyx: TelnyxSettings | null;
  readonly bandwidth: BandwidthSettings | null;
  readonly twilio: TwilioSettings | null;
  readonly sinch: SinchSettings | null;
  readonly flowroute: FlowrouteSettings | null;
  readonly http: HttpSettings | null;
  readonly manual: readonly ManualSettings[];
  readonly webhooks: WebhookSettings;
  /** By carrier name, one for every carrier that orders may name. */
  readonly limits: Readonly<Record<string, CarrierLimits>>;
};

const LIMIT_NAMES = ['CONCURRENCY', 'RATE', 'TIMEOUT', 'CUTOFF'];
const CREDENTIAL_NAMES: Readonly<Record<CarrierName, readonly string[]>> = {
  telnyx: ['API_KEY', 'URL', 'WEBHOOK_KEY'],
  bandwidth: [
    'ACCOUNT_ID',
    'USERNAME',
    'PASSWORD',
    'CLIENT_ID',
    'CLIENT_SECRET',
    'TOKEN_URL',
    'URL',
    'DESK_DAYS',
    'WEBHOOK_USERNAME',
    'WEBHOOK_PASSWORD',
  ],
  twilio: ['ACCOUNT_SID', 'AUTH_TOKEN', 'URL', 'WEBHOOK_SECRET'],
  sinch: ['PROJECT_ID', 'KEY_ID', 'KEY_SECRET', 'TOKEN', 'TOKEN_URL', 'URL', 'WEBHOOK_SECRET'],
  flowroute: ['ACCESS_KEY', 'SECRET_KEY', 'URL'],
  http: ['URL', 'TOKEN'],
  sandbox: [],
  manual: ['CONTACT'],
};
const CUTOFFS: Readonly<Record<string, number>> = { telnyx: 48 * 3_600_000, bandwidth: 24 * 3_600_000 };

/** Every variable of ours that is not made of a manual carrier's name. */
export const carrierVariables: readonly string[] = [
  'CARRIER_MANUAL',
  ...carrierNames.flatMap((name) =>
    [...CREDENTIAL_NAMES[name], ...LIMIT_NAMES].map((end) => `CARRIER_${name.toUpperCase()}_${end}`),
  ),
];

/** Whether a variable is one of ours, those of the manual carriers listed in `environment` included. */
export function isCarrierVariable(variable: string, environment: Environment): boolean {
  if (carrierVariables.includes(variable)) return true;
  return manualNames(environment).some((name) =>
    [
      `CARRIER_MANUAL_${upper(name)}_CONTACT`,
      ...LIMIT_NAMES.map((end) => `CARRIER_${upper(name)}_${end}`),
    ].includes(variable),
  );
}

/** Reads the carriers' settings. `problems`: sentences that name the variable and what to do, without any value. */
export function parseCarrierSettings(environment: Environment): {
  readonly settings: CarrierSettings;
  readonly problems: readonly string[];
} {
  const reader = new Variables(environment);
  const names = manualNames(environment).filter((name) => isManualName(name, reader));
  const limits: Record<string, CarrierLimits> = {};
  for (const name of [...carrierNames, ...names]) limits[name] = limitsOf(reader, name);
  const timeout = (name: CarrierName) => ({ timeout: limits[name]?.timeout ?? 20_000 });
  const url = (name: CarrierName, end = 'URL') => {
    const value = reader.url(`CARRIER_${name.toUpperCase()}_${end}`);
    return value === null ? {} : { url: value };
  };

  const telnyx = reader.together('CARRIER_TELNYX_', ['API_KEY'], ['URL']);
  const twilio = reader.together('CARRIER_TWILIO_', ['ACCOUNT_SID', 'AUTH_TOKEN'], ['URL']);
  const flowroute = reader.together('CARRIER_FLOWROUTE_', ['ACCESS_KEY', 'SECRET_KEY'], ['URL']);
  const http = reader.together('CARRIER_HTTP_', ['URL', 'TOKEN'], []);
  const httpUrl = url('http');
  return {
    settings: {
      telnyx: telnyx && { apiKey: telnyx.API_KEY ?? '', ...url('telnyx'), ...timeout('telnyx') },
      bandwidth: bandwidthOf(reader, url('bandwidth'), timeout('bandwidth')),
      twilio: twilio && {
        accountSid: twilio.ACCOUNT_SID ?? '',
        authToken: twilio.AUTH_TOKEN ?? '',
        ...url('twilio'),
        ...timeout('twilio'),
      },
      sinch: sinchOf(reader, url('sinch'), timeout('sinch')),
      flowroute: flowroute && {
        accessKey: flowroute.ACCESS_KEY ?? '',
        secretKey: flowroute.SECRET_KEY ?? '',
        ...url('flowroute'),
        ...timeout('flowroute'),
      },
      http: http && httpUrl.url ? { url: httpUrl.url, token: http.TOKEN ?? '', ...timeout('http') } : null,
      manual: [
        {
          name: 'manual',
          contact:
            reader.text('CARRIER_MANUAL_CONTACT') ??
            'the carrier of this order (CARRIER_MANUAL_CONTACT is not set)',
        },
        ...names.map((name) => ({
          name,
          contact:
            reader.text(`CARRIER_MANUAL_${upper(name)}_CONTACT`) ??
            reader.problem(
              `CARRIER_MANUAL_${upper(name)}_CONTACT`,
              'say how to reach the porting desk of this carrier',
            ),
        })),
      ],
      webhooks: webhooksOf(reader),
      limits,
    },
    problems: reader.problems,
  };
}

function bandwidthOf(
  reader: Variables,
  url: { url?: string },
  timeout: { timeout: number },
): BandwidthSettings | null {
  const prefix = 'CARRIER_BANDWIDTH_';
  const account = reader.secret(`${prefix}ACCOUNT_ID`);
  const basic = reader.together(prefix, ['USERNAME', 'PASSWORD'], []);
  const oauth = reader.together(prefix, ['CLIENT_ID', 'CLIENT_SECRET'], ['TOKEN_URL']);
  const tokenUrl = reader.url(`${prefix}TOKEN_URL`);
  if (basic && oauth)
    reader.problem(`${prefix}CLIENT_ID`, 'set either username and password or client id and secret');
  if (account === null && reader.any(prefix, ['USERNAME', 'PASSWORD', 'CLIENT_ID', 'CLIENT_SECRET', 'URL']))
    reader.problem(`${prefix}ACCOUNT_ID`, 'set the account number');
  if (account === null) return null;
  if (!basic && !oauth) {
    reader.problem(`${prefix}USERNAME`, 'set it with _PASSWORD, or _CLIENT_ID with _CLIENT_SECRET');
    return null;
  }
  const login = basic
    ? { username: basic.USERNAME ?? '', password: basic.PASSWORD ?? '' }
    : {
        clientId: oauth?.CLIENT_ID ?? '',
        clientSecret: oauth?.CLIENT_SECRET ?? '',
        ...(tokenUrl === null ? {} : { tokenUrl }),
      };
  return { accountId: account, login, ...url, ...timeout };
}

/** A secret that the network can try: no shorter than this, and fit for an address. */
const WEBHOOK_SECRET = /^[\w~.-]{16,200}$/;

function webhooksOf(reader: Variables): WebhookSettings {
  const key = reader.secret('CARRIER_TELNYX_WEBHOOK_KEY');
  const login = reader.together('CARRIER_BANDWIDTH_', ['WEBHOOK_USERNAME', 'WEBHOOK_PASSWORD'], []);
  const bandwidth = login && {
    username: login.WEBHOOK_USERNAME ?? '',
    password: login.WEBHOOK_PASSWORD ?? '',
  };
  if (key !== null && !isTelnyxKey(key))
    reader.problem('CARRIER_TELNYX_WEBHOOK_KEY', 'copy the public key of the account, 44 characters');
  if (bandwidth && bandwidth.password.length < 16)
    reader.problem('CARRIER_BANDWIDTH_WEBHOOK_PASSWORD', 'write at least 16 characters');
  const inPath = (variable: string): string | null => {
    const secret = reader.secret(variable);
    if (secret === null || WEBHOOK_SECRET.test(secret)) return secret;
    reader.problem(variable, 'write 16 to 200 letters, digits, - and _');
    return null;
  };
  return {
    telnyx: key !== null && isTelnyxKey(key) ? key : null,
    bandwidth,
    twilio: inPath('CARRIER_TWILIO_WEBHOOK_SECRET'),
    sinch: inPath('CARRIER_SINCH_WEBHOOK_SECRET'),
  };
}

function sinchOf(
  reader: Variables,
  url: { url?: string },
  timeout: { timeout: number },
): SinchSettings | null {
  const prefix = 'CARRIER_SINCH_';
  const projectId = reader.secret(`${prefix}PROJECT_ID`);
  const token = reader.secret(`${prefix}TOKEN`);
  const key = reader.together(prefix, ['KEY_ID', 'KEY_SECRET'], ['TOKEN_URL']);
  const tokenUrl = reader.url(`${prefix}TOKEN_URL`);
  if (token !== null && key) reader.problem(`${prefix}TOKEN`, 'set either a token or key id and secret');
  if (projectId === null && reader.any(prefix, ['TOKEN', 'KEY_ID', 'KEY_SECRET', 'URL']))
    reader.problem(`${prefix}PROJECT_ID`, 'set the project id');
  if (projectId === null) return null;
  if (token !== null) return { projectId, login: { token }, ...url, ...timeout };
  if (!key) {
    reader.problem(`${prefix}KEY_ID`, 'set it with _KEY_SECRET, or a _TOKEN');
    return null;
  }
  const login = {
    keyId: key.KEY_ID ?? '',
    keySecret: key.KEY_SECRET ?? '',
    ...(tokenUrl === null ? {} : { tokenUrl }),
  };
  return { projectId, login, ...url, ...timeout };
}

function limitsOf(reader: Variables, name: string): CarrierLimits {
  const prefix = `CARRIER_${upper(name)}_`;
  return {
    concurrency: reader.whole(`${prefix}CONCURRENCY`, 1, 100) ?? 4,
    rate: reader.whole(`${prefix}RATE`, 1, 1000) ?? 10,
    timeout: reader.duration(`${prefix}TIMEOUT`, 1000, 300_000) ?? 20_000,
    cutoff: reader.duration(`${prefix}CUTOFF`, 0, 90 * 86_400_000) ?? CUTOFFS[name] ?? null,
    deskDays: name === 'bandwidth' ? (reader.whole(`${prefix}DESK_DAYS`, 0, 30) ?? 2) : null,
  };
}

function isManualName(name: string, reader: Variables): boolean {
  if (!/^[a-z][a-z0-9-]{0,39}$/.test(name)) {
    reader.problem(
      'CARRIER_MANUAL',
      'name carriers in lower case letters, digits and hyphens, separated by spaces',
    );
    return false;
  }
  const taken = (carrierNames as readonly string[]).includes(name);
  if (taken) reader.problem('CARRIER_MANUAL', `"${name}" is a carrier already; take another name`);
  return !taken;
}

function manualNames(environment: Environment): readonly string[] {
  return [...new Set((environment.CARRIER_MANUAL ?? '').split(/\s+/).filter((name) => name !== ''))];
}

function upper(name: string): string {
  return name.toUpperCase().replace(/[^A-Z0-9]/g, '_');
}
