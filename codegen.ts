import { globSync } from 'node:fs';
import { dirname } from 'node:path';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { type ASTNode, type DocumentNode, Kind, type SelectionSetNode, visit } from 'graphql';

function isOperation(node: ASTNode | readonly ASTNode[] | undefined): boolean {
  return node !== undefined && 'kind' in node && node.kind === Kind.OPERATION_DEFINITION;
}

/**
 * Asks for the type of each object, but not of the root: the client's cache needs it to match fragments. The client
 * would add it by itself, but it is the text here that the gateway knows and answers.
 */
function withTypeNames(document: DocumentNode): DocumentNode {
  return visit(document, {
    SelectionSet: (node, _key, parent): SelectionSetNode | undefined => {
      const isAsked = node.selections.some(
        (one) => one.kind === Kind.FIELD && one.name.value === '__typename',
      );
      if (isAsked || isOperation(parent)) return undefined;
      const typeName = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const;
      return { ...node, selections: [typeName, ...node.selections] };
    },
  });
}

/** The portals' typed operations, generated from the committed schema: one folder of them for each package. */
const generated = {
  preset: 'client' as const,
  documentTransforms: [
    {
      transform: ({ documents }: { documents: readonly { document?: DocumentNode }[] }) =>
        documents.map((one) =>
          one.document === undefined ? one : { ...one, document: withTypeNames(one.document) },
        ),
    },
  ],
  presetConfig: { persistedDocuments: true, fragmentMasking: false },
  config: {
    enumsAsTypes: true,
    useTypeImports: true,
    skipTypename: true,
    strictScalars: true,
    scalars: { CreditCode: 'string', Date: 'string', DateTime: 'string', Money: 'string' },
  },
};

/** The shared building blocks, and the pages of each sector and portal that has operations of its own. */
const portals = globSync('apps/*/main.tsx').map((path) => dirname(path));
const packages = [
  'packages/portal-kit',
  ...[...globSync('packages/sectors/*/web'), ...portals].toSorted(),
].filter((folder) => globSync(`${folder}/**/*.graphql`).length > 0);

const config: CodegenConfig = {
  schema: 'schema.graphql',
  generates: Object.fromEntries(
    packages.map((folder) => [`${folder}/gql/`, { ...generated, documents: `${folder}/**/*.graphql` }]),
  ),
};

export default config;
