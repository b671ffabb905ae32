import { describe, expect, it } from '@jest/globals';
import { buildCarriers, isConfigured } from '../../src/carriers/carriers.ts';
import {
  carrierNames,
  carrierVariables,
  isCarrierVariable,
  parseCarrierSettings,
} from '../../src/carriers/settings.ts';

const SECRET = 'very-secret-0123456789';
const signal = new AbortController().signal;

describe('the settings of the carriers', () => {
  it('are empty and right without any variable', () => {
    const { settings, problems } = parseCarrierSettings({});
    expect(problems).toEqual([]);
    expect(carrierNames.filter((name) => isConfigured(settings, name))).toEqual(['sandbox', 'manual']);
    expect(settings.limits.telnyx).toEqual({
      concurrency: 4,
      rate: 10,
      timeout: 20_000,
      cutoff: 172_800_000,
      deskDays: null,
    });
    expect(settings.limits.bandwidth).toMatchObject({ cutoff: 86_400_000, deskDays: 2 });
    expect(settings.limits.http?.cutoff).toBeNull();
  });

  it('are read into every adapter', () => {
    const { settings, problems } = parseCarrierSettings({
      CARRIER_TELNYX_API_KEY: SECRET,
      CARRIER_TELNYX_TIMEOUT: '5s',
      CARRIER_BANDWIDTH_ACCOUNT_ID: '9900012',
      CARRIER_BANDWIDTH_CLIENT_ID: 'client',
      CARRIER_BANDWIDTH_CLIENT_SECRET: SECRET,
      CARRIER_TWILIO_ACCOUNT_SID: 'AC00',
      CARRIER_TWILIO_AUTH_TOKEN: SECRET,
      CARRIER_SINCH_PROJECT_ID: 'project',
      CARRIER_SINCH_TOKEN: SECRET,
      CARRIER_FLOWROUTE_ACCESS_KEY: 'a1b2c3d4',
      CARRIER_FLOWROUTE_SECRET_KEY: SECRET,
      CARRIER_HTTP_URL: 'https://carrier.example/x',
      CARRIER_HTTP_TOKEN: SECRET,
      CARRIER_MANUAL: 'acme old-telco',
      CARRIER_MANUAL_ACME_CONTACT: 'ports@carrier.example',
      CARRIER_MANUAL_OLD_TELCO_CONTACT: 'the portal',
      CARRIER_OLD_TELCO_RATE: '1',
    });
    expect(problems).toEqual([]);
    expect(carrierNames.every((name) => isConfigured(settings, name))).toBe(true);
    expect(settings.telnyx).toEqual({ apiKey: SECRET, timeout: 5_000 });
    expect(settings.bandwidth?.login).toEqual({ clientId: 'client', clientSecret: SECRET });
    expect(settings.limits['old-telco']?.rate).toBe(1);
    expect([...buildCarriers(settings).keys()]).toEqual([...carrierNames, 'acme', 'old-telco']);
  });

  it('report everything that is wrong, each with its variable, and no value', () => {
    const { problems } = parseCarrierSettings({
      CARRIER_TELNYX_URL: 'https://api.example/v2',
      CARRIER_BANDWIDTH_USERNAME: SECRET,
      CARRIER_TWILIO_AUTH_TOKEN: `${SECRET}\n${SECRET}`,
      CARRIER_HTTP_URL: `http://user:${SECRET}@carrier.example/`,
      CARRIER_HTTP_TOKEN: SECRET,
      CARRIER_SINCH_RATE: 'fast',
      CARRIER_SINCH_TIMEOUT: '20',
      CARRIER_TELNYX_CONCURRENCY: '0',
      CARRIER_MANUAL: 'Acme telnyx nobody',
    });
    const text = problems.join('\n');
    expect(text).not.toContain(SECRET);
    for (const variable of [
      'CARRIER_TELNYX_API_KEY',
      'CARRIER_BANDWIDTH_PASSWORD',
      'CARRIER_BANDWIDTH_ACCOUNT_ID',
      'CARRIER_TWILIO_ACCOUNT_SID',
      'CARRIER_TWILIO_AUTH_TOKEN',
      'CARRIER_HTTP_URL',
      'CARRIER_SINCH_RATE',
      'CARRIER_SINCH_TIMEOUT',
      'CARRIER_TELNYX_CONCURRENCY',
      'CARRIER_MANUAL',
      'CARRIER_MANUAL_NOBODY_CONTACT',
    ]) {
      expect(text).toContain(`${variable}: `);
    }
  });

  it.each([
    ['http://127.0.0.1:8080/x', undefined, 0],
    ['http://localhost/x', undefined, 0],
    ['http://carrier.example/x', undefined, 1],
    ['http://carrier.example/x', '1', 0],
    ['ftp://carrier.example/x', '1', 1],
    ['carrier.example', '1', 1],
    ['https://carrier.example/?token=1', '1', 1],
  ])('take the address %s with ALLOW_PLAINTEXT=%s with %i problems', (url, plain, count) => {
    const environment = { CARRIER_HTTP_URL: url, CARRIER_HTTP_TOKEN: SECRET, ALLOW_PLAINTEXT: plain };
    expect(parseCarrierSettings(environment).problems).toHaveLength(count);
  });

  it('know their variables', () => {
    expect(carrierVariables).toContain('CARRIER_BANDWIDTH_DESK_DAYS');
    expect(isCarrierVariable('CARRIER_MANUAL_ACME_CONTACT', { CARRIER_MANUAL: 'acme' })).toBe(true);
    expect(isCarrierVariable('CARRIER_MANUAL_ACME_CONTACT', {})).toBe(false);
    expect(isCarrierVariable('CARRIER_TELNYX_APIKEY', {})).toBe(false);
  });

  it('leave a carrier without settings in place, saying which it wants', async () => {
    const carriers = buildCarriers(parseCarrierSettings({}).settings);
    const order = { id: 'P-1', carrierOrderId: 'X', numbers: ['+12125550101'], country: 'US' };
    for (const name of ['telnyx', 'bandwidth', 'twilio', 'sinch', 'flowroute', 'http']) {
      const answer = await carriers.get(name)?.status(order, signal);
      expect(answer).toMatchObject({ kind: 'unknown', temporary: false });
      expect(JSON.stringify(answer)).toContain(`CARRIER_${name.toUpperCase()}_`);
      expect(await carriers.get(name)?.cancel(order, order.numbers, 'k', signal)).toMatchObject({
        kind: 'refused',
      });
      await expect(carriers.get(name)?.probe(signal)).rejects.toThrow('CARRIER_');
    }
  });
});
