import { defineConfig } from '@playwright/test';

/** Both browsers one after the other: two cores are enough for one browser, and tests share one start a file. */
export default defineConfig({
  testDir: 'tests/e2e',
  workers: 1,
  fullyParallel: false,
  // A busy machine can be slow to start a browser: a second try is told apart as flaky in the report.
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 8_000 },
  outputDir: 'test-results',
  reporter: 'list',
});
