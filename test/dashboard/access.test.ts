import { expect, it } from '@jest/globals';
import { Hono } from 'hono';
import { sameSite } from '../../src/dashboard/access.ts';

const app = new Hono();
app.use(sameSite);
app.post('/', (context) => context.text('done'));

const post = async (host: string, origin: string): Promise<number> => {
  const headers = { host, origin, 'content-type': 'application/x-www-form-urlencoded' };
  return (await app.request('/', { method: 'POST', headers, body: 'a=b' })).status;
};

it.each([
  ['desk.example', 'https://desk.example'],
  ['desk.example:443', 'https://desk.example'],
  ['Desk.Example', 'https://desk.example'],
  ['DESK.example:443', 'https://desk.example'],
  ['desk.example:80', 'http://desk.example'],
  ['desk.example:8025', 'http://desk.example:8025'],
])('a form is taken where the proxy says Host: %s and the browser %s', async (host, origin) => {
  expect(await post(host, origin)).toBe(200);
});

it.each([
  ['desk.example', 'https://evil.example'],
  ['desk.example', 'https://desk.example.evil.example'],
  ['desk.example:443', 'https://desk.example:8443'],
  ['desk.example@evil.example', 'https://desk.example'],
  ['desk.example', 'null'],
])('a form is refused where Host is %s and the browser says %s', async (host, origin) => {
  expect(await post(host, origin)).toBe(403);
});
