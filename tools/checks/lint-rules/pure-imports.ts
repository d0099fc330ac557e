import type { Rule } from 'eslint';
import { isTestFile, onImports } from './imports.ts';
import { pathInRepository } from './place.ts';

const ours = /^(\.{1,2}\/|@xintu\/(kernel|declarations)(\/|$))/;
const forTests = /^(node:|vitest$|fast-check$|@xintu\/)/;

/**
 * Pure code imports only itself, the kernel, the declarations, and the few third-party packages that are tables or
 * arithmetic. Its tests may also read files and use the test runner.
 *
 * Options: `packages`, the third-party packages that are pure.
 */
export const pureImports: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [
      {
        type: 'object',
        properties: { packages: { type: 'array', items: { type: 'string' } } },
        required: ['packages'],
        additionalProperties: false,
      },
    ],
    messages: { impure: 'Pure code may not import "{{specifier}}": no I/O, no framework, no clock.' },
  },
  create(context) {
    const { packages }: { packages: string[] } = context.options[0];
    const isTest = isTestFile(pathInRepository(context.filename, context.cwd));
    return onImports((specifier, node) => {
      const isListed = packages.some((name) => specifier === name || specifier.startsWith(`${name}/`));
      if (ours.test(specifier) || isListed || (isTest && forTests.test(specifier))) return;
      context.report({ node, messageId: 'impure', data: { specifier } });
    });
  },
};
