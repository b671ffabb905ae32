/** The promises under fire: real processes killed, servers taken away. One at a time. */
import { common } from './jest.config.mjs';

export default {
  ...common,
  displayName: 'chaos',
  testMatch: ['<rootDir>/test/chaos/**/*.test.ts'],
  maxWorkers: 1,
  testTimeout: 20 * 60_000,
};
