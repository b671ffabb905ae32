/** What requests are refused before anybody reads them: cross-site checks, sizes, and what a browser may load on each kind of page. */
import type { MiddlewareHandler } from 'hono';
import { csrf } from 'hono/csrf';
import { secureHeaders } from 'hono/secure-headers';

/**
 * Refuses what another site's page sends. Behind a proxy that ends TLS this server sees http:// where the browser says
 * https://, so hosts are compared, not schemes. A request with neither Origin nor Sec-Fetch-Site is refused as well.
 */
export const sameSite: MiddlewareHandler = csrf({
  origin: (origin, context) => {
    const host = context.req.header('host');
    if (host === undefined || !URL.canParse(origin)) return false;
    const { protocol, host: theirs } = new URL(origin);
    // A proxy may write the port that goes without saying, and capitals: https://Desk.example is desk.example:443.
    const ours = `${protocol}//${host}`;
    return URL.canParse(ours) && new URL(ours).host === theirs;
  },
});

/** Forms are small: a reading of several hundred numbers fits. */
const maxBody = 256 * 1024;

/** Refuses bodies that are too large, or that do not say how large they are (a browser's form always does). */
export const smallBodies: MiddlewareHandler = async (context, next) => {
  // The API counts for itself.
  if (context.req.path.startsWith('/api/')) return next();
  const said = context.req.header('content-length');
  const endless = context.req.header('transfer-encoding') !== undefined;
  if (!endless && Number(said ?? 0) <= maxBody) return next();
  // The rest of the body is not read, so this connection is of no more use.
  context.header('connection', 'close');
  return endless
    ? context.text('The form does not say how long it is.', 411)
    : context.text('The form is too large.', 413);
};

const never = {
  strictTransportSecurity: false,
  xXssProtection: false,
  xPermittedCrossDomainPolicies: 'none',
  referrerPolicy: 'no-referrer',
} as const;

/** Our pages: no script at all, styles and pictures only from here. */
const pageHeaders = secureHeaders({
  ...never,
  xFrameOptions: 'DENY',
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'"],
    frameSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
});

/** A notice's HTML, which mail clients want with inline styles: sandboxed, in a frame of ours only. */
const noticeHeaders = secureHeaders({
  ...never,
  xFrameOptions: 'SAMEORIGIN',
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    styleSrc: ["'unsafe-inline'"],
    imgSrc: ['data:'],
    frameAncestors: ["'self'"],
    sandbox: [],
  },
});

/** The queue dashboard is a script of its own that talks to its own routes; what it adds as inline styles is allowed by `style`. */
const boardHeaders = secureHeaders({
  ...never,
  xFrameOptions: 'DENY',
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    formAction: ["'none'"],
    baseUri: ["'self'"],
    frameAncestors: ["'none'"],
  },
});

/** Sets the headers that fit the kind of page, and keeps every page out of caches. */
export const headers: MiddlewareHandler = async (context, next) => {
  const { path } = context.req;
  const fitting = path.startsWith('/notices/')
    ? noticeHeaders
    : path === '/queues' || path.startsWith('/queues/')
      ? boardHeaders
      : pageHeaders;
  await fitting(context, next);
  if (!context.res.headers.has('cache-control')) context.res.headers.set('cache-control', 'no-store');
};
