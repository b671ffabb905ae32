/** The OpenAPI description of the API, made of the schemas that it reads and answers by. */
import { z } from 'zod';
import { type Operation, operations } from './operations.ts';
import { failure } from './schemas.ts';

const schemaOf = (schema: z.ZodType, io: 'input' | 'output'): Record<string, unknown> => {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io });
  return rest;
};

const json = (schema: z.ZodType, io: 'input' | 'output') => ({
  'application/json': { schema: schemaOf(schema, io) },
});

/** OpenAPI 3.1, whose schemas are JSON Schema as it is. */
export function description(): Record<string, unknown> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const one of operations) paths[one.path] = { ...paths[one.path], [one.method]: described(one) };
  return {
    openapi: '3.1.0',
    info: {
      title: 'Porthalt',
      version: '1',
      description: 'The port orders, tickets and reviews of a porting desk.',
    },
    servers: [{ url: '/api/v1' }],
    security: [{ token: [] }],
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer', description: 'porthalt tokens add NAME' } },
    },
    paths,
  };
}

function described(of: Operation): Record<string, unknown> {
  const refusals = {
    '401': 'No token, or one that opens nothing.',
    '403': `The token’s role is less than ${of.role}.`,
    ...(of.path.includes('{') ? { '404': 'There is no such thing.' } : {}),
    ...(of.path.endsWith('/answer') ? { '409': 'The review is closed already.' } : {}),
    '422': 'What was sent cannot be taken; `problems` say why.',
  };
  return {
    operationId: of.name,
    summary: of.summary,
    parameters: [
      ...(of.path.includes('{id}')
        ? [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }]
        : []),
      ...Object.entries(of.query?.shape ?? {}).map(([name, schema]) => ({
        name,
        in: 'query',
        required: false,
        schema: schemaOf(schema as z.ZodType, 'input'),
      })),
    ],
    ...(of.body === null ? {} : { requestBody: { required: true, content: json(of.body, 'input') } }),
    responses: {
      '200': { description: of.summary, content: json(of.answer, 'output') },
      ...Object.fromEntries(
        Object.entries(refusals).map(([status, what]) => [
          status,
          { description: what, content: json(failure, 'output') },
        ]),
      ),
    },
  };
}
