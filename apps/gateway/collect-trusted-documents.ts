import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { trustedDocumentId } from '@xintu/graph';
import {
  buildSchema,
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  parse,
  stripIgnoredCharacters,
} from 'graphql';

// Collects the operations of the portals and of the contract into trusted-documents.gen.json: part of `npm run codegen`.

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string): string => readFileSync(`${root}${path}`, 'utf8');

/** The portals' operations, as they were generated beside their types. */
function ofPortals(): [id: string, text: string][] {
  return globSync('{packages/{portal-kit,sectors/*/web},apps/*}/gql/persisted-documents.json', {
    cwd: root,
  }).flatMap((path) => {
    const documents: Record<string, string> = JSON.parse(read(path));
    return Object.entries(documents);
  });
}

/** Whether the schema has every root field of the document. What it has not yet, it serves later. */
function isServed(schema: GraphQLSchema, document: DocumentNode): boolean {
  return document.definitions.every(
    (definition) =>
      definition.kind !== Kind.OPERATION_DEFINITION ||
      definition.selectionSet.selections.every(
        (selection) =>
          selection.kind === Kind.FIELD &&
          schema.getRootType(definition.operation)?.getFields()[selection.name.value] !== undefined,
      ),
  );
}

/** The contract's operations that the schema serves, without comments and spaces. */
function ofContract(schema: GraphQLSchema): [id: string, text: string][] {
  const paths = globSync('apps/gateway/contract/*.graphql', { cwd: root, exclude: ['**/types.graphql'] });
  return paths.map(read).flatMap((text): [string, string][] => {
    const short = stripIgnoredCharacters(text);
    return isServed(schema, parse(text)) ? [[trustedDocumentId(short), short]] : [];
  });
}

const schema = buildSchema(read('schema.graphql'));
const sorted = [...ofPortals(), ...ofContract(schema)].toSorted(([one], [other]) => (one < other ? -1 : 1));
const target = new URL('./trusted-documents.gen.json', import.meta.url);
writeFileSync(target, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
