/** The frame around every page: head, navigation, footer. */
import { html } from 'hono/html';
import { type Child, useContext } from 'hono/jsx';
import { may, type Role } from '../people/role.ts';
import type { HealthReport } from './health.ts';
import { inZone, Zone } from './zone.ts';

/** What every page shows around its own content. */
export type Frame = {
  readonly deskName: string;
  readonly user: string;
  readonly role: Role;
  /** He came in by a session, which he can end. */
  readonly session: boolean;
  readonly now: Date;
  readonly openReviews: number;
  readonly health: HealthReport['status'];
  readonly styleHref: string;
  readonly demo: boolean;
};

export type Section =
  | 'today'
  | 'tickets'
  | 'reviews'
  | 'mailboxes'
  | 'carriers'
  | 'queues'
  | 'health'
  | 'people'
  | 'demo'
  | null;

const places: readonly (readonly [Exclude<Section, null>, string, string])[] = [
  ['today', '/', 'Today'],
  ['tickets', '/tickets', 'Tickets'],
  ['reviews', '/reviews', 'Reviews'],
  ['mailboxes', '/mailboxes', 'Mailboxes'],
  ['carriers', '/carriers', 'Carriers'],
  ['queues', '/queues', 'Queues'],
  ['health', '/health', 'Health'],
  ['people', '/people', 'People'],
  ['demo', '/demo', 'Write a mail'],
];

type Props = {
  frame: Frame;
  title: string;
  section: Section;
  /** Seconds after which the page loads itself again; only where nobody types. */
  refresh?: number;
  children?: Child;
};

export function Page({ frame, title, section, refresh, children }: Props) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        {refresh === undefined ? null : <meta http-equiv="refresh" content={String(refresh)} />}
        <title>{`${title} · Porthalt`}</title>
        <link rel="icon" type="image/svg+xml" href="/icon.svg" />
        <link rel="stylesheet" href={frame.styleHref} />
      </head>
      <body class={frame.role}>
        <a class="skip" href="#content">
          To the content
        </a>
        <header class="top">
          <div class="bar">
            <a class="brand" href="/">
              <Sign />
              <span>
                Porthalt <small>{frame.deskName}</small>
              </span>
            </a>
            <nav class="main" aria-label="Main">
              {places
                .filter(([name]) => name !== 'demo' || frame.demo)
                .filter(([name]) => name !== 'people' || may(frame.role, 'admin'))
                .map(([name, href, text]) => (
                  <a href={href} aria-current={name === section ? 'page' : undefined}>
                    {name === 'health' ? <span class={`dot ${frame.health}`} title={frame.health} /> : null}
                    {text}
                    {name === 'reviews' && frame.openReviews > 0 ? (
                      <span class="count">{frame.openReviews}</span>
                    ) : null}
                  </a>
                ))}
            </nav>
          </div>
        </header>
        <main id="content">{children}</main>
        <footer>
          Signed in as {frame.session ? <a href="/account">{frame.user}</a> : frame.user} ({frame.role}){' '}
          {frame.session ? (
            <form method="post" action="/logout" class="inline always">
              <button type="submit" class="link">
                Sign out
              </button>
            </form>
          ) : null}{' '}
          · page made {inZone(frame.now, useContext(Zone))}
        </footer>
      </body>
    </html>
  );
}

/** The document as it is sent. */
export const document = (page: unknown) => html`<!doctype html>${page}`;

const Sign = () => (
  <svg viewBox="0 0 24 24" aria-hidden="true" fill="none">
    <path
      d="M3 12h10m0 0-4-4m4 4-4 4M19 5v14"
      stroke="currentColor"
      stroke-width="2.4"
      stroke-linecap="round"
      stroke-linejoin="round"
    />
  </svg>
);
