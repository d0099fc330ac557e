import { globSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';

/** The portals' typed operations, generated from the committed schema: one folder of them for each package. */
const generated = {
  preset: 'client' as const,
  presetConfig: { persistedDocuments: true, fragmentMasking: false },
  config: {
    enumsAsTypes: true,
    useTypeImports: true,
    skipTypename: true,
    strictScalars: true,
    scalars: { CreditCode: 'string', Date: 'string', DateTime: 'string', Money: 'string' },
  },
};

/** The shared building blocks, and the pages of each sector that has operations of its own. */
const packages = ['packages/portal-kit', ...globSync('packages/sectors/*/web').sort()].filter(
  (folder) => globSync(`${folder}/**/*.graphql`).length > 0,
);

const config: CodegenConfig = {
  schema: 'schema.graphql',
  generates: Object.fromEntries(
    packages.map((folder) => [`${folder}/gql/`, { ...generated, documents: `${folder}/**/*.graphql` }]),
  ),
};

export default config;
