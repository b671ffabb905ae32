/** All carriers that orders may name, built from their settings. */
import { bandwidthCarrier } from './bandwidth.ts';
import type { Deps } from './call.ts';
import type { Carrier } from './carrier.ts';
import { flowrouteCarrier } from './flowroute.ts';
import { httpCarrier } from './http.ts';
import { manualCarrier, unconfiguredCarrier } from './manual.ts';
import { sandboxCarrier } from './sandbox.ts';
import { type CarrierName, type CarrierSettings, carrierNames } from './settings.ts';
import { sinchCarrier } from './sinch.ts';
import { telnyxCarrier } from './telnyx.ts';
import { twilioCarrier } from './twilio.ts';

/**
 * Every carrier by its name, the manual ones of the settings included. A carrier without settings is there too: it answers
 * that it is not set up, so that an order of it is told apart from an order of an unknown carrier. `sandbox` replaces the
 * sandbox carrier, whose default lets everything be cancelled after one look.
 */
export function buildCarriers(
  settings: CarrierSettings,
  deps: Deps & { readonly sandbox?: Carrier; readonly paceOf?: (carrier: string) => Deps['pace'] } = {},
): Map<string, Carrier> {
  const own = (name: string): Deps => {
    const pace = deps.paceOf?.(name);
    return pace === undefined ? deps : { ...deps, pace };
  };
  const make: Record<CarrierName, () => Carrier> = {
    telnyx: () =>
      settings.telnyx
        ? telnyxCarrier(settings.telnyx, own('telnyx'))
        : unconfiguredCarrier('telnyx', 'CARRIER_TELNYX_API_KEY'),
    bandwidth: () =>
      settings.bandwidth
        ? bandwidthCarrier(settings.bandwidth, own('bandwidth'))
        : unconfiguredCarrier('bandwidth', 'CARRIER_BANDWIDTH_ACCOUNT_ID and its credentials'),
    twilio: () =>
      settings.twilio
        ? twilioCarrier(settings.twilio, own('twilio'))
        : unconfiguredCarrier('twilio', 'CARRIER_TWILIO_ACCOUNT_SID and CARRIER_TWILIO_AUTH_TOKEN'),
    sinch: () =>
      settings.sinch
        ? sinchCarrier(settings.sinch, own('sinch'))
        : unconfiguredCarrier('sinch', 'CARRIER_SINCH_PROJECT_ID and its credentials'),
    flowroute: () =>
      settings.flowroute
        ? flowrouteCarrier(settings.flowroute, own('flowroute'))
        : unconfiguredCarrier('flowroute', 'CARRIER_FLOWROUTE_ACCESS_KEY and CARRIER_FLOWROUTE_SECRET_KEY'),
    http: () =>
      settings.http
        ? httpCarrier(settings.http, own('http'))
        : unconfiguredCarrier('http', 'CARRIER_HTTP_URL and CARRIER_HTTP_TOKEN'),
    sandbox: () => deps.sandbox ?? sandboxCarrier({ otherwise: { cancel: { does: 'pend', looks: 1 } } }),
    manual: () => manualCarrier({ name: 'manual', contact: 'the carrier of this order' }),
  };
  const carriers = new Map<string, Carrier>(carrierNames.map((name) => [name, make[name]()]));
  for (const manual of settings.manual) carriers.set(manual.name, manualCarrier(manual));
  return carriers;
}

/** The carriers that are set up, for checks that would fail on the others. */
export function isConfigured(settings: CarrierSettings, name: string): boolean {
  switch (name) {
    case 'telnyx':
    case 'bandwidth':
    case 'twilio':
    case 'sinch':
    case 'flowroute':
    case 'http':
      return settings[name] !== null;
    default:
      return name === 'sandbox' || settings.manual.some((manual) => manual.name === name);
  }
}
