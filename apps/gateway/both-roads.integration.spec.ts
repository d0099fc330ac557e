import 'reflect-metadata';
import { createToken, demonstrationDepartments } from '@xintu/access';
import { licence, penalty } from '@xintu/catalogue/rules';
import { aLicenceRow, aPenaltyRow, csvOf, organisation } from '@xintu/records/testing';
import { buildGraphSchema, sampleVariables } from '@xintu/graph';
import { graphModules } from '@xintu/installed-sectors/graph';
import { Kind, OperationTypeNode, parse } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readTrustedDocuments } from './read-trusted-documents.ts';
import { handIn } from './testing/hand-in.ts';
import { serveWholeGateway, type TestGateway } from './testing/serve-test-gateway.ts';

const party = organisation(7);

/** Values for the variables of all trusted documents, by their names. */
const values: Record<string, unknown> = {
  asOf: null,
  code: party.code,
  first: 3,
  from: '2026-01-01',
  since: '2026-01-01',
  text: '试验7号',
  to: '2026-03-31',
};

const documents = Object.entries(readTrustedDocuments()).map(([id, query]) => {
  const operation = parse(query).definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error(id);
  const names = (operation.variableDefinitions ?? []).map(({ variable }) => variable.name.value);
  return { id, query, operation, name: operation.name?.value ?? id, names };
});
const changing = documents.filter(({ operation }) => operation.operation === OperationTypeNode.MUTATION);
const asking = documents.filter(({ operation }) => operation.operation === OperationTypeNode.QUERY);

let gateway: TestGateway;
let authorization: string;
beforeAll(async () => {
  gateway = await serveWholeGateway();
  const asked = { department: 'culture-433101', roles: ['reporter', 'checker'], name: 'culture' };
  authorization = `Bearer ${await createToken(gateway.database, asked)}`;
  const culture = demonstrationDepartments.find(({ key }) => key === asked.department);
  if (culture === undefined) throw new RangeError(asked.department);
  const files = { licence: aLicenceRow(licence), penalty: aPenaltyRow(penalty) };
  for (const [type, row] of Object.entries(files))
    await handIn(gateway, type, csvOf(row.by(culture).about(party)), authorization);
  const { rows } = await gateway.database.pool.query<{ id: string }>(
    'select subject_id as id from subject_key where key = $1',
    [party.code],
  );
  values['id'] = rows[0]?.id;
});
afterAll(() => gateway.close());

async function post(body: object): Promise<unknown> {
  const response = await fetch(`${gateway.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization },
    body: JSON.stringify(body),
  });
  return { status: response.status, answer: await response.json() };
}

const schema = buildGraphSchema(graphModules);

it.each(asking)('$name has one answer on both roads', async ({ id, query, operation, names }) => {
  const known = Object.fromEntries(
    names.filter((name) => name in values).map((name) => [name, values[name]]),
  );
  const variables = { ...sampleVariables(schema, operation, 'required'), ...known };
  const trusted = await post({ documentId: id, variables });
  expect(trusted).toMatchObject({ status: 200, answer: { data: expect.any(Object) } });
  expect(trusted).not.toHaveProperty('answer.errors');
  expect(await post({ query, variables })).toEqual(trusted);
});

/** Most are refused, since their samples mean nothing; what is done all the same must not be done twice. */
it.each(changing)('$name is refused, or done, alike on both roads', async ({ id, query, operation }) => {
  const variables = sampleVariables(schema, operation, 'required');
  const trusted = await post({ documentId: id, variables });
  const any = await post({ query, variables });
  expect([trusted, any]).not.toContainEqual(expect.objectContaining({ status: 500 }));
  expect(codesOf(any)).toEqual(codesOf(trusted));
});

/** Status and codes of what went wrong in an answer, in order. */
const codesOf = (answer: unknown): string[] =>
  [...JSON.stringify(answer).matchAll(/"(?:status|code)":("[A-Z_]+"|\d+)/g)].map(([, code = '']) => code);
