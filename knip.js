/** What counts as an entry, so that everything else is dead code. A `!` marks what is there in production. */
export default {
  entry: [
    'src/main.ts!',
    'src/mail/read-worker.ts!',
    'test/**/*.test.{ts,tsx}',
    'test/reading/score.ts',
    'test/bench/*.ts',
    'test/notices/preview.ts',
    'test/docs/write.ts',
    'test/mail/poller-process.ts',
    'test/services/*.mjs',
    'test/services/shared.ts',
    'test/chaos/*.ts',
    'jest.chaos.config.mjs',
    'test/reading/export-cases.ts',
  ],
  project: ['src/**/*.{ts,tsx}!', 'test/**/*.{ts,tsx,mjs}'],
  ignoreBinaries: ['apt-get'],
  rules: {
    types: 'off',
  },
  // In production an export for a test's sake may stay, if its own file uses it.
  ignoreExportsUsedInFile: process.argv.includes('--production'),
};
