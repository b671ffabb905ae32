import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/chaos/**'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Suites on real servers share two cores in CI: a lost race there gets one more run, and is still printed.
    retry: process.env.CI ? 2 : 0,
  },
});
