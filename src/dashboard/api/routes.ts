/** `/api/v1`: the operations over HTTP, for programs with a token and for whoever is signed in. */
import { type Context, Hono } from 'hono';
import type { z } from 'zod';
import { boundedBody } from '../../body.ts';
import { may } from '../../people/role.ts';
import { reasonOf } from '../forms.ts';
import type { Env } from '../sign-in.ts';
import { description } from './description.ts';
import { type ApiDesk, type Operation, operations, Refused } from './operations.ts';

export const apiPath = '/api/v1';

/** An order of ten thousand numbers fits. */
const maxBody = 512 * 1024;

export function apiRoutes(desk: ApiDesk): Hono<Env> {
  const routes = new Hono<Env>();
  routes.get('/', (context) => context.redirect(`${apiPath}/openapi.json`));
  routes.get('/openapi.json', (context) => context.json(description()));
  for (const operation of operations)
    routes.on(operation.method, operation.path.replace('{id}', ':id'), (context) =>
      carryOut(desk, operation, context),
    );
  routes.all('*', (context) => refuse(context, 404, 'There is no such operation.'));
  return routes;
}

async function carryOut(desk: ApiDesk, of: Operation, context: Context<Env>): Promise<Response> {
  if (!may(context.get('role'), of.role))
    return refuse(context, 403, `The role is ${context.get('role')}; this needs ${of.role}.`);
  const query = of.query === null ? null : of.query.safeParse(context.req.query());
  if (query?.success === false)
    return refuse(context, 422, 'The query cannot be read.', problemsOf(query.error));
  const body = of.body === null ? null : await readBody(of.body, context);
  if (body instanceof Response) return body;
  try {
    const answer = await of.run({
      desk,
      user: context.get('user'),
      id: context.req.param('id') ?? '',
      query: query?.data ?? null,
      body: body?.value ?? null,
    });
    return context.json(of.answer.parse(answer) as Record<string, unknown>);
  } catch (error) {
    if (error instanceof Refused) return refuse(context, error.status, error.message, error.problems);
    // What cannot be done is said by the desk in words for the person, as on its pages.
    if (of.method !== 'get') return refuse(context, 422, reasonOf(error));
    throw error;
  }
}

async function readBody(schema: z.ZodType, context: Context): Promise<{ value: unknown } | Response> {
  if (!/^application\/json\b/i.test(context.req.header('content-type') ?? ''))
    return refuse(context, 422, 'Send JSON (Content-Type: application/json).');
  const text = await boundedBody(context.req.raw as unknown as globalThis.Response, maxBody);
  if (text === null) return refuse(context, 422, `A body has at most ${maxBody} bytes.`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse(context, 422, 'The body is not JSON.');
  }
  const read = schema.safeParse(value);
  return read.success
    ? { value: read.data }
    : refuse(context, 422, 'The body cannot be taken.', problemsOf(read.error));
}

const problemsOf = (error: z.ZodError): string[] =>
  error.issues.slice(0, 20).map(({ path, message }) => `${path.join('.') || 'all'}: ${message}`);

const refuse = (
  context: Context,
  status: 401 | 403 | 404 | 409 | 422,
  error: string,
  problems: readonly string[] = [],
): Response => context.json({ error, problems: [...problems] }, status);
