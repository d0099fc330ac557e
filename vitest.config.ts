import { defineConfig } from 'vitest/config';

/** TypeGraphQL loads GraphQL's CommonJS build; tests must load the same copy, or schemas come "from another realm". */
const graphql = { find: /^graphql$/, replacement: 'graphql/index.js' };

const places = ['packages', 'apps', 'tools'];
/** Files of the kind that a suffix names, in all packages. */
const everywhere = (suffix: string) => places.map((place) => `${place}/**/*.${suffix}.ts`);

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias: [graphql] },
        test: {
          name: 'unit',
          include: everywhere('spec'),
          exclude: [
            ...['integration.spec', 'browser.spec', 'full.spec'].flatMap(everywhere),
            '**/node_modules/**',
            '**/dist/**',
          ],
        },
      },
      {
        resolve: { alias: [graphql] },
        test: {
          name: 'integration',
          include: everywhere('integration.spec'),
          exclude: ['**/node_modules/**'],
          globalSetup: ['packages/database/testing/cluster.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
        },
      },
      {
        resolve: { alias: [graphql] },
        test: {
          // What takes long; only `npm run test:full` runs it.
          name: 'full',
          include: everywhere('full.spec'),
          exclude: ['**/node_modules/**'],
          globalSetup: ['packages/database/testing/cluster.ts'],
          testTimeout: 600_000,
          hookTimeout: 120_000,
          maxWorkers: 1,
        },
      },
      {
        test: {
          name: 'browser',
          include: everywhere('browser.spec'),
          exclude: ['**/node_modules/**'],
          globalSetup: ['apps/e2e/instance.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers: 1,
        },
      },
    ],
  },
});
