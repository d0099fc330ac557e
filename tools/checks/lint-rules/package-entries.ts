import type { Rule } from 'eslint';
import { isTestFile, onImports } from './imports.ts';
import { pathInRepository } from './place.ts';

const sectorEntry = /^@xintu\/sector-[^/]+\/(rules|server|web)$/;
const webPlace = /^(packages\/(ui|portal-kit)\/|packages\/sectors\/[^/]+\/web\/)/;

/**
 * Packages are used through the entries that they name in their `package.json`, never by a deeper path; test
 * helpers (`@xintu/*\/testing`) only by tests; of a sector, servers use `rules` and `server`, pages `rules` and `web`.
 *
 * Options: `entries`, all entries of the workspace; `webProjects`, the folders of the apps that run in a browser.
 */
export const packageEntries: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [
      {
        type: 'object',
        properties: {
          entries: { type: 'array', items: { type: 'string' } },
          webProjects: { type: 'array', items: { type: 'string' } },
        },
        required: ['entries', 'webProjects'],
        additionalProperties: false,
      },
    ],
    messages: {
      notAnEntry:
        '"{{specifier}}" is no entry of that package: import what its package.json names in "exports".',
      testOnly: '"{{specifier}}" holds test helpers: only *.spec.ts and testing/ may import it.',
      wrongSide: '"{{specifier}}" runs on the other side: {{side}} may not import it.',
    },
  },
  create(context) {
    const { entries, webProjects }: { entries: string[]; webProjects: string[] } = context.options[0];
    const known = new Set(entries);
    const path = pathInRepository(context.filename, context.cwd);
    const isWeb = webPlace.test(path) || webProjects.some((folder) => path.startsWith(`${folder}/`));
    return onImports((specifier, node) => {
      if (!specifier.startsWith('@xintu/')) return;
      const room = sectorEntry.exec(specifier)?.[1];
      if (specifier.endsWith('/testing') && !isTestFile(path)) {
        context.report({ node, messageId: 'testOnly', data: { specifier } });
      } else if (!known.has(specifier)) {
        context.report({ node, messageId: 'notAnEntry', data: { specifier } });
      } else if (room === (isWeb ? 'server' : 'web')) {
        const side = isWeb ? 'a page' : 'a server';
        context.report({ node, messageId: 'wrongSide', data: { specifier, side } });
      }
    });
  },
};
