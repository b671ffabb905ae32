/** A server that speaks the chat-completions form and answers by script, lies included. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Script = (question: string, response: ServerResponse) => void;

export type ModelServer = {
  readonly url: string;
  /** The bodies of all questions so far. */
  readonly asked: string[];
  readonly headers: Record<string, unknown>[];
  script: Script;
  readonly close: () => Promise<void>;
};

/** Answers with a content as a model would give it. */
export const says =
  (content: unknown): Script =>
  (_question, response) => {
    const text = typeof content === 'string' ? content : JSON.stringify(content);
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ choices: [{ message: { content: text } }], usage: { total_tokens: 42 } }));
  };

export const fails =
  (status: number): Script =>
  (_question, response) => {
    response.statusCode = status;
    response.end('no');
  };

/** Takes the question and never answers. */
export const hangs: Script = () => {};

export async function modelServer(script: Script): Promise<ModelServer> {
  const asked: string[] = [];
  const headers: Record<string, unknown>[] = [];
  const state = { script };
  const server = createServer((request: IncomingMessage, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString('utf8');
    });
    request.on('end', () => {
      asked.push(body);
      headers.push({ ...request.headers, url: request.url });
      state.script(body, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    asked,
    headers,
    get script() {
      return state.script;
    },
    set script(next: Script) {
      state.script = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
