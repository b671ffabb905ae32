/**
 * Checks requests against what a carrier publishes as its OpenAPI description. `published/` holds what the check needs of
 * it: the addresses, their verbs and parameters.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Recorded } from './servers/server.ts';

type Schema = {
  type?: string;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
};
type Parameter = { name: string; in: string; required: boolean; schema?: Schema };
type Operation = { parameters: Parameter[]; requestBody?: { required: boolean } };
type Description = {
  paths: Record<string, Record<string, Operation>>;
};

/** Tells what is wrong with a request: path, verb, path and query parameters, body. Empty: nothing. */
export type RequestCheck = (request: Recorded) => string[];

/** The check by that description. `prefix`: the path of the server's address. */
export function openApiCheck(file: string, prefix: string): RequestCheck {
  const description: Description = JSON.parse(
    readFileSync(join(import.meta.dirname, 'published', file), 'utf8'),
  );
  return (request) => check(description, prefix, request);
}

function check(description: Description, prefix: string, request: Recorded): string[] {
  const what = `${request.method} ${request.path}`;
  if (!request.path.startsWith(prefix)) return [`${what}: outside ${prefix}`];
  const parts = request.path.slice(prefix.length).split('/');
  const template = Object.keys(description.paths)
    .filter((candidate) => fits(candidate.split('/'), parts))
    .sort((one, other) => one.split('{').length - other.split('{').length)[0];
  if (template === undefined) return [`${what}: no such path`];
  const item = description.paths[template] ?? {};
  const operation = item[request.method.toLowerCase()];
  if (!operation) return [`${what}: no such verb`];
  const parameters = operation.parameters;
  const problems = template.split('/').flatMap((part, index) => {
    if (!part.startsWith('{')) return [];
    const schema = parameters.find((one) => one.in === 'path' && one.name === part.slice(1, -1))?.schema;
    return valueProblems(`${what}: path ${part}`, decodeURIComponent(parts[index] ?? ''), schema);
  });
  const query = parameters.filter((one) => one.in === 'query');
  for (const one of query) {
    if (one.required && !request.query.has(one.name)) problems.push(`${what}: query ${one.name} is missing`);
  }
  for (const [name, value] of request.query) {
    const known = query.find((one) => one.name === name);
    if (!known) problems.push(`${what}: query ${name} is not described`);
    else problems.push(...valueProblems(`${what}: query ${name}`, value, known.schema));
  }
  if (!operation.requestBody && request.body !== '') problems.push(`${what}: a body is not described`);
  if (operation.requestBody?.required && request.body === '') problems.push(`${what}: the body is missing`);
  return problems;
}

function fits(template: readonly string[], parts: readonly string[]): boolean {
  return (
    template.length === parts.length &&
    template.every((part, index) => part === parts[index] || (part.startsWith('{') && parts[index] !== ''))
  );
}

function valueProblems(what: string, value: string, schema: Schema | undefined): string[] {
  const problems: string[] = [];
  if (schema?.type === 'integer' && !/^-?\d+$/.test(value)) problems.push(`${what}: no integer`);
  if (schema?.pattern !== undefined && !new RegExp(schema.pattern).test(value))
    problems.push(`${what}: not of the form`);
  if (schema?.minLength !== undefined && value.length < schema.minLength) problems.push(`${what}: too short`);
  if (schema?.maxLength !== undefined && value.length > schema.maxLength) problems.push(`${what}: too long`);
  if (schema?.minimum !== undefined && Number(value) < schema.minimum) problems.push(`${what}: too small`);
  if (schema?.maximum !== undefined && Number(value) > schema.maximum) problems.push(`${what}: too large`);
  return problems;
}
