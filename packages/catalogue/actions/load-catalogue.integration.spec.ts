import { demonstrationDepartments, loadDepartments } from '@xintu/access';
import { testDatabase } from '@xintu/database/testing';
import { inTransaction, type Database } from '@xintu/database';
import type { SectorDeclaration } from '@xintu/declarations';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { coreRecordTypes, licence, penalty } from '../rules/index.ts';
import { joinDeclarations, loadCatalogue } from './load-catalogue.ts';

let database: Database;
const lending: SectorDeclaration = {
  code: '_lending',
  name: { zh: '借阅', en: 'lending' },
  accent: '#0e6027',
  lists: [],
  schemes: [],
  caseKinds: [],
  recordTypes: [
    {
      ...licence,
      code: 'library-card',
      sector: '_lending',
      subjectKinds: ['ENTERPRISE'],
      providers: { departments: ['library'] },
      fields: [
        {
          code: 'shelf',
          name: { zh: '书架', en: 'shelf' },
          type: 'text',
          required: 'optional',
          personal: false,
        },
      ],
    },
  ],
};
const declared = joinDeclarations({ recordTypes: coreRecordTypes }, [lending]);
const load = (declarations = declared) =>
  inTransaction(database.pool, (client) => loadCatalogue(client, declarations));
const query = async (text: string) => (await database.pool.query<Record<string, unknown>>(text)).rows;

beforeAll(async () => {
  database = await testDatabase();
  await inTransaction(database.pool, async (client) => {
    await client.query(
      `insert into division (code, name, level) values ('433100', '湘西', 'PREFECTURE'), ('433101', '吉首市', 'COUNTY')`,
    );
    await loadDepartments(client);
  });
});
afterAll(() => database.close());

it('brings what is declared into the catalogue, and again changes nothing', async () => {
  expect(await load()).toBeGreaterThan(0);
  expect(await load()).toBe(0);
  expect(
    await query(`select code, kind, sector_code, subject_kinds[1] as first, adverse, effective_from
    from record_type order by code`),
  ).toEqual([
    {
      code: 'library-card',
      kind: 'licence',
      sector_code: '_lending',
      first: 'ENTERPRISE',
      adverse: false,
      effective_from: licence.legalBasis.from,
    },
    expect.objectContaining({ code: 'licence', kind: 'licence', sector_code: null }),
    expect.objectContaining({ code: 'penalty', kind: 'penalty', adverse: true }),
  ]);
  expect(await query(`select action, actor from ledger_entry`)).toEqual([
    { action: 'catalogue.load', actor: 'system' },
  ]);
});

it('keeps the columns in the order of the file, own ones marked', async () => {
  expect(
    await query(
      `select code, position, own from record_type_field where record_type_code = 'library-card' order by position desc limit 2`,
    ),
  ).toEqual([
    { code: 'shelf', position: 28, own: true },
    { code: 'BZ', position: 27, own: false },
  ]);
});

it('makes every department, or those of the kinds named, providers', async () => {
  expect(
    await query(`select record_type_code as type, count(*) from record_type_provider group by 1 order by 1`),
  ).toEqual([
    { type: 'licence', count: demonstrationDepartments.length },
    { type: 'penalty', count: demonstrationDepartments.length },
  ]);
});

it('follows a declaration that changed', async () => {
  const renamed = { ...penalty, name: { zh: '行政处罚决定', en: 'penalty' }, fields: [] };
  expect(await load(joinDeclarations({ recordTypes: [renamed] }, []))).toBe(1);
  expect(await query(`select name from record_type where code = 'penalty'`)).toEqual([
    { name: '行政处罚决定' },
  ]);
});
