import {
  checkDeclaration,
  checkMeasure,
  checkScheme,
  forbiddenCategories,
  type MeasureDeclaration,
} from '@xintu/declarations';
import { buildGraphSchema } from '@xintu/graph';
import { installedDeclarations } from '@xintu/installed-sectors';
import { graphModules } from '@xintu/installed-sectors/graph';
import { extendSchema, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { serveWholeGateway, type TestGateway } from '../testing/serve-test-gateway.ts';
import { type Named, profileFaults, type Surface } from './no-profile.ts';

let gateway: TestGateway;
let surface: Surface;

async function named(text: string): Promise<Named[]> {
  return (await gateway.database.pool.query<{ name: string; columns: string[] }>(text)).rows;
}

beforeAll(async () => {
  gateway = await serveWholeGateway();
  surface = {
    schema: buildGraphSchema(graphModules),
    tables: await named(
      `select table_name::text as name, array_agg(column_name::text) as columns from information_schema.columns
       where table_schema = 'public' group by 1`,
    ),
    indexes: await named(
      `select c.relname::text as name, array_agg(a.attname::text order by a.attnum) as columns
       from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
       join pg_attribute a on a.attrelid = i.indexrelid group by c.relname, i.indexrelid`,
    ),
    routes: gateway.app.printRoutes({ commonPrefix: false }).split('\n'),
    recordTypes: installedDeclarations.recordTypes,
    schemes: installedDeclarations.schemes,
    measures: [],
  };
});
afterAll(() => gateway.close());

const table = (name: string, ...columns: readonly string[]): Named => ({ name, columns });
const extended = (text: string) => extendSchema(surface.schema, parse(text), { assumeValid: true });

describe('no profile of a person', () => {
  it('can come to be by the graph, the tables, the routes or the declarations of this installation', () => {
    expect(profileFaults(surface)).toEqual([]);
    expect(surface.tables.length).toBeGreaterThan(30);
    expect(surface.indexes.length).toBeGreaterThan(30);
    expect(surface.routes.length).toBeGreaterThan(10);
  });

  it.each<[what: string, doctored: () => Partial<Surface>]>([
    [
      'Subject.creditScore grades',
      () => ({ schema: extended('extend type Subject { creditScore: Float }') }),
    ],
    ['Relation.rank grades', () => ({ schema: extended('extend type Relation { rank: Int }') })],
    [
      'Relation.penalties passes something on',
      () => ({ schema: extended('extend type Relation { penalties: Int }') }),
    ],
    [
      'Query.byPerson(legalRepresentative) goes by a person',
      () => ({ schema: extended('extend type Query { byPerson(legalRepresentative: String): Int }') }),
    ],
    [
      'SubjectFilter.legalRepresentative goes by a person',
      () => ({ schema: extended('extend input SubjectFilter { legalRepresentative: String }') }),
    ],
    [
      'RecordOrder.PERSON goes by a person',
      () => ({ schema: extended('extend enum RecordOrder { PERSON }') }),
    ],
    ['subject_version.credit_score grades', () => ({ tables: [table('subject_version', 'credit_score')] })],
    ['account.rank grades', () => ({ tables: [table('account', 'rank')] })],
    ['anything.rating grades', () => ({ tables: [table('anything', 'rating')] })],
    ['relation.effect passes something on', () => ({ tables: [table('relation', 'subject_id', 'effect')] })],
    ['identity_number.match is searched', () => ({ indexes: [table('identity_number', 'match')] })],
    [
      'subject_version.legal_representative is searched',
      () => ({ indexes: [table('subject_version', 'legal_representative')] }),
    ],
    [
      'practitioner_name.normalised is searched',
      () => ({ indexes: [table('practitioner_name', 'normalised')] }),
    ],
    ['/persons/:idNumber is a route', () => ({ routes: ['/persons/:idNumber'] })],
  ])('is noticed: %s', (what, doctored) => {
    expect(profileFaults({ ...surface, ...doctored() })).toContain(what);
  });

  it('is refused by the declarations: grades of persons, forbidden categories, effects along a relation', () => {
    const [type] = installedDeclarations.recordTypes.filter(({ kind }) => kind === 'evaluation');
    const [scheme] = installedDeclarations.schemes;
    if (type === undefined || scheme === undefined) throw new Error('nothing to doctor');
    const codes = (refusals: readonly { code: string }[]) => refusals.map(({ code }) => code);
    expect(
      codes(checkDeclaration({ ...type, subjectKinds: ['PRACTITIONER'], occupational: true })),
    ).toContain('PERSON_GRADED');
    expect(codes(checkScheme({ ...scheme, subjectKinds: ['INDIVIDUAL_BUSINESS'] }))).toEqual([
      'PERSON_GRADED',
    ]);
    for (const category of forbiddenCategories) {
      const field = {
        code: 'x',
        name: { zh: '某项', en: 'x' },
        type: 'text',
        required: 'optional',
        personal: true,
        category,
      } as const;
      expect(codes(checkDeclaration({ ...type, fields: [field] }))).toContain('FORBIDDEN_CATEGORY');
    }
    const measure: MeasureDeclaration = {
      ...{
        code: 'm',
        name: { zh: '措施', en: 'm' },
        legalBasis: type.legalBasis,
        matters: ['licence'],
        kind: 'INSPECTION',
        executedBy: { every: true },
        months: null,
      },
      because: { list: 'culture-serious' },
    };
    expect(codes(checkMeasure(measure))).not.toContain('EFFECT_BY_RELATION');
    const byRelation = { ...measure, because: { ...measure.because, relation: 'BRANCH_OF' } };
    expect(codes(checkMeasure(byRelation))).toContain('EFFECT_BY_RELATION');
  });

  it('is refused by the database itself', async () => {
    const { pool } = gateway.database;
    const tried = async (kind: string, column: string) => {
      const client = await pool.connect();
      try {
        await client.query('begin');
        const { rows } = await client.query<{ id: string }>(
          `insert into subject_version (subject_id, recorded_from, kind, status, name, source, digest)
           values (uuidv7(), now(), $1, 'ACTIVE', '某（演示）', 'intake', '') returning subject_id as id`,
          [kind],
        );
        await client.query(
          `insert into record_version (subject_id, record_id, recorded_from, type_code, type_version, kind, provider_code,
             authority_code, recorded_by, title, document_number, decided_on, ${column}, digest)
           values ($1, uuidv7(), now(), 'x', 1, 'evaluation', 'x', 'x', 'x', 'x', 'x', '2026-01-01', '1', '')`,
          [rows[0]?.id],
        );
        return 'taken';
      } catch (problem) {
        return problem instanceof Error ? problem.message : '';
      } finally {
        await client.query('rollback');
        client.release();
      }
    };
    const refused = 'a person is never scored or graded';
    expect(await tried('PRACTITIONER', 'grade')).toBe(refused);
    expect(await tried('PRACTITIONER', 'score')).toBe(refused);
    expect(await tried('INDIVIDUAL_BUSINESS', 'score')).toBe(refused);
    expect(await tried('INDIVIDUAL_BUSINESS', 'grade')).toBe('taken');
    expect(await tried('ENTERPRISE', 'score')).toBe('taken');
  });
});
