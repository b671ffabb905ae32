/** The carriers with the servers that stand for theirs. */
import { bandwidthCarrier } from '../../src/carriers/bandwidth.ts';
import { basic, type Deps } from '../../src/carriers/call.ts';
import type { Carrier, CarrierOrder } from '../../src/carriers/carrier.ts';
import { flowrouteCarrier } from '../../src/carriers/flowroute.ts';
import { httpCarrier } from '../../src/carriers/http.ts';
import { sinchCarrier } from '../../src/carriers/sinch.ts';
import { telnyxCarrier } from '../../src/carriers/telnyx.ts';
import { twilioCarrier } from '../../src/carriers/twilio.ts';
import type { Bench } from './contract.ts';
import { type BandwidthExtras, bandwidthServer } from './servers/bandwidth.ts';
import { type FlowrouteExtras, flowrouteServer } from './servers/flowroute.ts';
import { type HttpExtras, httpServer } from './servers/http.ts';
import { type Carrierlike, startServer } from './servers/server.ts';
import { type SinchExtras, sinchServer } from './servers/sinch.ts';
import { type TelnyxExtras, type TelnyxOthers, telnyxServer } from './servers/telnyx.ts';
import { requestSid, type TwilioExtras, twilioServer } from './servers/twilio.ts';
import { NOW, World } from './servers/world.ts';

export const NUMBERS = ['+12125550101', '+12125550102'] as const;
export const SECRET = 'secret-of-the-desk-0123456789';
const deps = { now: () => NOW };

type Options = { readonly timeout: number; readonly numbers?: readonly string[] };

async function bench(
  world: World,
  carrierOrderId: string,
  like: Carrierlike,
  carrier: (url: string, deps: Deps) => Carrier,
): Promise<Bench> {
  const server = await startServer(like);
  const order: CarrierOrder = { id: 'P-1', carrierOrderId, numbers: world.numbers, country: 'US' };
  const through = (how: typeof fetch) => carrier(server.url, { ...deps, fetch: how });
  return { carrier: carrier(server.url, deps), through, order, world, server };
}

export const TELNYX_ID = '00000000-0000-4000-8000-000000000001';

export function telnyxBench(
  options: Options,
  others: TelnyxOthers = {},
  extras: TelnyxExtras = {},
): Promise<Bench> {
  const world = new World(options.numbers ?? NUMBERS);
  return bench(world, TELNYX_ID, telnyxServer(world, TELNYX_ID, SECRET, others, extras), (url, deps) =>
    telnyxCarrier({ apiKey: SECRET, url: `${url}/v2`, timeout: options.timeout }, deps),
  );
}

export const BANDWIDTH_ID = 'b0000000-0000-4000-8000-000000000001';

export function bandwidthBench(options: Options, extras: BandwidthExtras = {}): Promise<Bench> {
  const world = new World(options.numbers ?? NUMBERS);
  const like = bandwidthServer(world, '9900012', BANDWIDTH_ID, () => basic('desk', SECRET), extras);
  return bench(world, BANDWIDTH_ID, like, (url, deps) =>
    bandwidthCarrier(
      {
        accountId: '9900012',
        login: { username: 'desk', password: SECRET },
        url: `${url}/api/${extras.v2 ? 'v2' : 'v1'}`,
        timeout: options.timeout,
      },
      deps,
    ),
  );
}

export function twilioBench(options: Options, extras: TwilioExtras = {}): Promise<Bench> {
  const world = new World(options.numbers ?? NUMBERS);
  const like = twilioServer(world, requestSid(1), basic('AC00', SECRET), extras);
  return bench(world, requestSid(1), like, (url, deps) =>
    twilioCarrier({ accountSid: 'AC00', authToken: SECRET, url, timeout: options.timeout }, deps),
  );
}

export function sinchBench(
  options: Options,
  extras: SinchExtras = { token: 'token-0123456789-of-sinch', keyId: 'key', keySecret: SECRET, tokens: 0 },
): Promise<Bench> {
  const world = new World(options.numbers ?? NUMBERS);
  return bench(world, '12345', sinchServer(world, 'project', 12345, extras), (url, deps) =>
    sinchCarrier(
      {
        projectId: 'project',
        login: { keyId: extras.keyId, keySecret: extras.keySecret, tokenUrl: `${url}/oauth2/token` },
        url: `${url}/v1`,
        timeout: options.timeout,
      },
      deps,
    ),
  );
}

export const FLOWROUTE_ID = '41351';

export function flowrouteBench(options: Options, extras: FlowrouteExtras = {}): Promise<Bench> {
  const world = new World(options.numbers ?? NUMBERS);
  const like = flowrouteServer(world, FLOWROUTE_ID, basic('a1b2c3d4', SECRET), extras);
  return bench(world, FLOWROUTE_ID, like, (url, deps) =>
    flowrouteCarrier(
      { accessKey: 'a1b2c3d4', secretKey: SECRET, url: `${url}/v2`, timeout: options.timeout },
      deps,
    ),
  );
}

export function httpBench(
  options: Options,
  extras: HttpExtras = { cancels: 'number', keys: [] },
): Promise<Bench> {
  const world = new World(options.numbers ?? NUMBERS);
  return bench(world, 'PO 1/2', httpServer(world, 'PO 1/2', SECRET, extras), (url, deps) =>
    httpCarrier({ url: `${url}/carrier/`, token: SECRET, timeout: options.timeout }, deps),
  );
}
