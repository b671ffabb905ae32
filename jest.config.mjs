/** Which tests there are: values only, real servers, a real browser. The chaos has a configuration of its own. */
import { availableParallelism } from 'node:os';

const swc = (syntax) => [
  '@swc/jest',
  {
    jsc: {
      target: 'es2023',
      parser: { syntax: 'typescript', tsx: syntax === 'tsx' },
      transform: { react: { runtime: 'automatic', importSource: 'hono/jsx' }, verbatimModuleSyntax: true },
    },
  },
];

/** What every project shares: sources are ES modules, compiled a file at a time; types are checked by `npm run types`. */
export const common = {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleFileExtensions: ['ts', 'tsx', 'mjs', 'js', 'cjs', 'json', 'node'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  transform: { '\\.ts$': swc('ts'), '\\.tsx$': swc('tsx') },
};

const folder = (...names) => `/test/(${names.join('|')})(?=[/.])`;
const services = folder(
  ...[
    'carriers',
    'commands',
    'dashboard',
    'database',
    'e2e',
    'jobs',
    'mail',
    'orders',
    'people',
    'run',
    'sandbox',
  ],
);
const browser = '/test/dashboard/browser';
const servers = {
  globalSetup: '<rootDir>/test/services/start.mjs',
  globalTeardown: '<rootDir>/test/services/stop.mjs',
};

export default {
  maxWorkers: availableParallelism(),
  testTimeout: 60_000,
  reporters: ['<rootDir>/test/slowest.mjs', 'default'],
  projects: [
    // Whatever is not named elsewhere only computes.
    {
      ...common,
      displayName: 'pure',
      testRegex: '/test/.*\\.test\\.tsx?$',
      testPathIgnorePatterns: [services, folder('chaos')],
    },
    // Speak to servers, databases and processes.
    {
      ...common,
      ...servers,
      displayName: 'services',
      testRegex: `${services}.*\\.test\\.tsx?$`,
      testPathIgnorePatterns: [browser],
    },
    { ...common, ...servers, displayName: 'browser', testRegex: `${browser}(-\\w+)?\\.test\\.ts$` },
  ],
};
