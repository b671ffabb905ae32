/** `docs/settings.md`, made of what the code knows of its settings. */
import { carrierNames, carrierVariables } from '../../src/carriers/settings.ts';
import { settings } from '../../src/config.ts';

/** What the ends of the carriers' variables mean; `<NAME>_…` where one carrier means something of its own. */
const ends: Readonly<Record<string, readonly [what: string, usual?: string]>> = {
  CONCURRENCY: ['calls at the same time', '4'],
  RATE: ['calls a second; no carrier publishes its limits', '10'],
  TIMEOUT: ['for a whole look-up, and for each call of a cancellation', '20s'],
  CUTOFF: ['this long before the port date nothing is cancelled any more', 'CUTOFF'],
  TELNYX_CUTOFF: ['this long before the port date nothing is cancelled any more', '48h'],
  BANDWIDTH_CUTOFF: ['this long before the port date nothing is cancelled any more', '24h'],
  URL: ['where its interface is', 'the carrier’s own'],
  HTTP_URL: ['where your service is'],
  TOKEN_URL: ['where access tokens come from', 'the carrier’s own'],
  API_KEY: ['the key of the account'],
  ACCOUNT_ID: ['the account'],
  ACCOUNT_SID: ['the account'],
  AUTH_TOKEN: ['its secret'],
  USERNAME: ['login, with `_PASSWORD`'],
  PASSWORD: ['its password'],
  CLIENT_ID: ['OAuth2 instead of user name and password, with `_CLIENT_SECRET`'],
  CLIENT_SECRET: ['its secret'],
  DESK_DAYS: ['business days before the port date in which only the carrier’s people cancel', '2'],
  ACCESS_KEY: ['the access key of the account, with `_SECRET_KEY`'],
  SECRET_KEY: ['its secret'],
  WEBHOOK_KEY: ['the account’s public key, for `/hooks/telnyx`'],
  WEBHOOK_USERNAME: ['what the subscription logs in with at `/hooks/bandwidth`, with `_WEBHOOK_PASSWORD`'],
  WEBHOOK_PASSWORD: ['its password, at least 16 characters'],
  TWILIO_WEBHOOK_SECRET: ['the end of the address it is given, `/hooks/twilio/…`, at least 16 characters'],
  SINCH_WEBHOOK_SECRET: ['the end of the address it is given, `/hooks/sinch/…`, at least 16 characters'],
  PROJECT_ID: ['the project'],
  KEY_ID: ['login, with `_KEY_SECRET`'],
  KEY_SECRET: ['its secret'],
  TOKEN: ['a fixed access token instead'],
  HTTP_TOKEN: ['sent to your service as the bearer token'],
  CONTACT: ['how people reach the carrier of an order on `manual`'],
};

type Row = { readonly name: string; readonly what: string; readonly usual: string };

/** The settings that are no carrier's. Their texts end with what holds where they are unset: `(60s)`, `on (default)`. */
export function settingRows(): Row[] {
  return Object.entries(settings).map(([name, text]) => {
    const marked = /([\w/.:-]+) \(default\)/.exec(text)?.[1];
    const last = / \(([^()]+)\)$/.exec(text)?.[1];
    const what = text.replace(/ \(default\)/, '').replace(/ \([^()]+\)$/, '');
    return { name, what, usual: marked ?? last ?? '' };
  });
}

/** @throws for a variable that nobody has described */
function carrierRows(): Row[] {
  return carrierVariables.map((name) => {
    if (name === 'CARRIER_MANUAL') return { name, what: 'names of carriers that people handle', usual: '' };
    const [, carrier = '', end = ''] = /^CARRIER_([A-Z]+)_(.+)$/.exec(name) ?? [];
    const found = ends[`${carrier}_${end}`] ?? ends[end];
    if (found === undefined) throw new Error(`${name} is described nowhere: add a line to "ends"`);
    return { name, what: found[0], usual: found[1] ?? '' };
  });
}

const capital = (name: string): string => name[0]?.toUpperCase() + name.slice(1);

/** The whole page. */
export function settingsPage(): string {
  const table = (rows: readonly Row[]): string =>
    [
      '| setting | what it is for | unless set |',
      '|---|---|---|',
      ...rows.map(
        ({ name, what, usual }) =>
          `| \`${name}\` | ${what.replaceAll('|', '\\|')} | ${usual === '' ? '' : /^[\w./:-]+$/.test(usual) ? `\`${usual}\`` : usual} |`,
      ),
    ].join('\n');
  const carriers = carrierRows();
  const own = carrierNames.map((carrier) => {
    const rows = carriers.filter((row) => row.name.startsWith(`CARRIER_${carrier.toUpperCase()}_`));
    return `### ${capital(carrier)}\n\n${table(rows)}`;
  });
  const named = carriers.filter((row) => row.name === 'CARRIER_MANUAL');
  return `# Settings

From the environment or a \`.env\` file in the working directory. Durations as \`500ms\`, \`90s\`, \`15m\`, \`48h\`, \`3d\`. Everything wrong is reported at
once, unknown names of ours with what was probably meant; no value is ever repeated. \`porthalt doctor\` tries them.

This page is made from the code by \`npm run docs\`.

${table(settingRows())}

## Carriers

What each of them is good for stands in [carriers.md](carriers.md). A carrier that \`CARRIER_MANUAL\` names has \`CARRIER_MANUAL_<NAME>_CONTACT\`
and the four limits under its own name.

${table(named)}

${own.join('\n\n')}
`;
}
