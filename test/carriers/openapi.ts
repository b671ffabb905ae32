/** Checks requests against a carrier's published OpenAPI description, where a copy of it lies beside the checkout. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Recorded } from './servers/server.ts';

type Schema = {
  type?: string;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
};
type Parameter = { $ref?: string; name?: string; in?: string; required?: boolean; schema?: Schema };
type Operation = { parameters?: Parameter[]; requestBody?: { required?: boolean } };
type Description = {
  paths: Record<string, Record<string, Operation>>;
  components?: { parameters?: Record<string, Parameter> };
};

/** Tells what is wrong with a request: path, verb, path and query parameters, body. Empty: nothing. */
export type RequestCheck = (request: Recorded) => string[];

/** The check by that description; null where the copy does not exist. `prefix`: the path of the server's address. */
export function openApiCheck(file: string, prefix: string): RequestCheck | null {
  const path = fileURLToPath(new URL(`../../../shared/carrier-apis/${file}`, import.meta.url));
  if (!existsSync(path)) {
    console.warn(
      `SKIPPED: requests are not checked against ${file}, there is no copy of it beside the checkout`,
    );
    return null;
  }
  const description = JSON.parse(readFileSync(path, 'utf8')) as Description;
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
  const parameters = (operation.parameters ?? []).map((one) => resolve(description, one));
  const problems = template.split('/').flatMap((part, index) => {
    if (!part.startsWith('{')) return [];
    const schema = parameters.find((one) => one.in === 'path' && one.name === part.slice(1, -1))?.schema;
    return valueProblems(`${what}: path ${part}`, decodeURIComponent(parts[index] ?? ''), schema);
  });
  const query = parameters.filter((one) => one.in === 'query');
  for (const one of query) {
    if (one.required && !request.query.has(one.name ?? ''))
      problems.push(`${what}: query ${one.name} is missing`);
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

function resolve(description: Description, parameter: Parameter): Parameter {
  const name = parameter.$ref?.split('/').at(-1);
  return name === undefined ? parameter : (description.components?.parameters?.[name] ?? {});
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
