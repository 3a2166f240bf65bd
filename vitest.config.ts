import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** The folder decides what a test gets: nothing, a database, a rendered screen, or the whole product. */
const databaseFloors = '{storage,actions,api,cli,database,http,auth,audit,files,server,loading}';
const journeys = 'tests/journeys/**/*.test.ts';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'logic',
          include: [
            'src/**/{logic,shared,exports}/**/*.test.ts',
            'src/shared/*.test.ts',
            'tests/architecture/*.test.ts',
          ],
        },
      },
      {
        test: {
          name: 'database',
          include: [`src/**/${databaseFloors}/**/*.test.ts`],
          globalSetup: ['src/platform/testing/database-server.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        plugins: [react()],
        test: { name: 'web', include: ['src/**/web/**/*.test.{ts,tsx}'], environment: 'jsdom' },
      },
      {
        test: {
          name: 'journeys',
          include: [journeys],
          globalSetup: ['tests/journeys/demo-template.ts'],
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
