import { defineConfig } from '@playwright/test';

/** Both browsers one after the other: two cores are enough for one browser, and tests share one start a file. */
export default defineConfig({
  testDir: 'tests/e2e',
  workers: 1,
  fullyParallel: false,
  retries: 0,
  timeout: 30_000,
  expect: { timeout: 8_000 },
  outputDir: 'test-results',
  reporter: 'list',
});
