import { defineConfig } from '@playwright/test';

const port = process.env.E2E_PORT ?? '7107';
const baseURL = `http://localhost:${port}`;

/** The Saturday of the worked examples; the portal's clock ticks on from here. */
const NOW = '2025-03-08T11:00:00Z';

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'e2e-test-report/results',
  forbidOnly: true,
  // One portal with one database: journeys take turns.
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    viewport: { width: 1440, height: 900 },
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'journeys', testMatch: 'journeys/**/*.test.ts' },
    { name: 'screenshots', testMatch: 'screenshots/take.ts' },
  ],
  webServer: {
    command: 'node scripts/run.mjs portal',
    url: `${baseURL}/.backstage/health/v1/readiness`,
    env: {
      PORT: port,
      LOG_LEVEL: 'warn',
      SUPPORT_DESK_NOW: process.env.SUPPORT_DESK_NOW ?? NOW,
    },
    reuseExistingServer: !process.env.CI,
    stdout: 'pipe',
    timeout: 5 * 60_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
  },
});
