import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from '@xintu/database';
import { testDatabase } from '@xintu/database/testing';
import { normaliseName } from '@xintu/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importRegistrations } from '../actions/import-registrations.ts';
import { phoneticOf } from '../rules/phonetic.ts';
import {
  inventedCode,
  inventedRegistrationNumber,
  registrationFile,
  type InventedRegistration,
} from '../testing/registrations.ts';
import { loadCommonBigrams } from './common-bigrams.ts';
import { searchSource, type SubjectSearch } from './search-source.ts';

let database: Database;
/** An instant between the first import and the renaming. */
let between: string;

const companies: InventedRegistration[] = [
  { name: '青山（演示）', code: inventedCode(1) },
  { name: '青山建设有限公司（演示）', code: inventedCode(2), address: '吉首市人民路' },
  { name: '青山建设有限公司吉首市分公司（演示）', code: inventedCode(3), address: '吉首市人民路' },
  {
    name: '湖南大青山旅游有限公司（演示）',
    code: inventedCode(4, '91', '430102'),
    region: '长沙',
    address: '雨花区',
  },
  {
    name: '凤凰县青山茶叶专业合作社（演示）',
    code: inventedCode(5, '93', '433123'),
    address: '凤凰县沱江镇',
  },
  {
    name: '长沙重庆大厦酒店有限公司（演示）',
    code: inventedCode(6),
    legalRepresentative: '演示青山',
    registeredOn: '1999-01-01',
  },
  { name: '吉首市360印务有限公司（演示）', code: inventedCode(7), address: '吉首市人民路' },
  { name: '湖南青城文化有限公司（演示）', code: inventedRegistrationNumber(8) },
];

beforeAll(async () => {
  database = await testDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'search-'));
  const importAll = async (registrations: InventedRegistration[]) => {
    const path = join(folder, 'a.csv');
    await writeFile(path, registrationFile(registrations));
    await importRegistrations(database, { files: [path], actor: 'system' });
  };
  await importAll(companies);
  const { rows } = await database.pool.query<{ now: string }>('select clock_timestamp() as now');
  between = rows[0]?.now ?? '';
  await importAll([
    {
      name: '湖南大绿水旅游有限公司（演示）',
      code: inventedCode(4, '91', '430102'),
      region: '长沙',
      address: '雨花区',
    },
  ]);
  await rm(folder, { recursive: true });
  await database.pool.query(`
    insert into industry (code, name, parent_code) values ('L', '租赁和商务服务业', null), ('72', '商务服务业', 'L') on conflict do nothing;
    update subject_version set industry_code = '72', status = 'ACTIVE' where code = '${inventedCode(2)}'`);
  await database.pool.query(
    `with one as (insert into subject_version (subject_id, recorded_from, kind, status, name, source, digest)
       values (uuidv7(), now(), 'PRACTITIONER', 'ACTIVE', '青山某', 'intake', '') returning subject_id)
     insert into subject_name (subject_id, recorded_from, name, normalised, phonetic)
     select subject_id, now(), '青山某', $1, $2 from one`,
    [normaliseName('青山某'), phoneticOf('青山某')],
  );
});
afterAll(() => database.close());

async function rowsOf(search: Partial<SubjectSearch> & { text: string }) {
  const { name, text, values } = searchSource({ first: 20, ...search });
  const { rows } = await database.pool.query<{ subject_id: string; place: number; total_count: number }>({
    name,
    text,
    values: [...values],
  });
  return rows;
}

/** Names found, without their ending, in order. */
async function found(search: Partial<SubjectSearch> & { text: string }): Promise<string[]> {
  const rows = await rowsOf(search);
  const { rows: names } = await database.pool.query<{ subject_id: string; name: string }>(
    `select subject_id, name from subject_version where recorded_to = 'infinity'`,
  );
  const byId = new Map(names.map((one) => [one.subject_id, one.name.replace('（演示）', '')]));
  return rows.map(({ subject_id: id }) => byId.get(id) ?? id);
}

const green = [
  '青山',
  '青山建设有限公司',
  '青山建设有限公司吉首市分公司',
  '凤凰县青山茶叶专业合作社',
  '湖南大绿水旅游有限公司',
];

describe('search of subjects', () => {
  it('finds by two hanzi: beginning before part, shorter before longer, former names last', async () => {
    expect(await found({ text: '青山' })).toEqual(green);
    expect((await rowsOf({ text: '青山' }))[0]?.total_count).toBe(5);
  });

  it('puts the exact name first, however brackets and spaces are written', async () => {
    expect((await found({ text: '青山建设有限公司 (演示)' }))[0]).toBe('青山建设有限公司');
    expect(await found({ text: '青山（演示）' })).toEqual(['青山']);
  });

  it.each([
    ['a single hanzi', '青', [...green.slice(0, 3), '湖南青城文化有限公司', ...green.slice(3)]],
    ['common pairs only', '有限公司吉', ['青山建设有限公司吉首市分公司']],
    ['pairs of which some are common', '建设有限公司', ['青山建设有限公司', '青山建设有限公司吉首市分公司']],
    ['pinyin', 'qingshan', green],
    [
      'pinyin with spaces and a name of several readings',
      'chang sha chongqing',
      ['长沙重庆大厦酒店有限公司'],
    ],
    ['initials', 'csc', ['长沙重庆大厦酒店有限公司']],
    ['two initials', 'QS', ['青山', '青山建设有限公司', '青山建设有限公司吉首市分公司']],
    ['common sounds', 'jiansheyouxiangongsi', ['青山建设有限公司', '青山建设有限公司吉首市分公司']],
    ['digits in a name', '360', ['吉首市360印务有限公司']],
    ['mixed text', '市360', ['吉首市360印务有限公司']],
    ['a code', inventedCode(5, '93', '433123').toLowerCase(), ['凤凰县青山茶叶专业合作社']],
    ['the beginning of a code', '93433123', ['凤凰县青山茶叶专业合作社']],
    ['a short beginning of a code', '93', ['凤凰县青山茶叶专业合作社']],
    ['a registration number', inventedRegistrationNumber(8), ['湖南青城文化有限公司']],
    ['the beginning of a registration number', '43310190', ['湖南青城文化有限公司']],
    ['nothing to be found', '不存在', []],
    ['signs only', '%_', []],
    ['a percent sign with hanzi', '青%', []],
    ['a person’s name', '演示青山', []],
  ])('finds by %s', async (_, text, names) => {
    expect(await found({ text })).toEqual(names);
  });

  it('never finds a practitioner, by no kind of text and no filter', async () => {
    expect(await found({ text: '青山某' })).toEqual([]);
    expect(await found({ text: 'qingshanmou' })).toEqual([]);
    expect(await found({ text: '', filter: { kinds: ['PRACTITIONER'] } })).toEqual([]);
    expect(await found({ text: '' })).toHaveLength(companies.length);
  });

  it.each<[string, SubjectSearch['filter'], string[]]>([
    [
      'kind',
      { kinds: ['BRANCH', 'COOPERATIVE'] },
      ['青山建设有限公司吉首市分公司', '凤凰县青山茶叶专业合作社'],
    ],
    ['status', { statuses: ['ACTIVE'] }, ['青山建设有限公司']],
    ['prefecture', { division: '430100' }, ['湖南大绿水旅游有限公司']],
    ['county', { division: '433123' }, ['凤凰县青山茶叶专业合作社']],
    ['province', { division: '430000' }, green],
    ['industry', { industry: '72' }, ['青山建设有限公司']],
    ['section of industry', { industry: 'L' }, ['青山建设有限公司']],
    ['day', { registeredFrom: '2001-05-10' }, []],
    [
      'several at once',
      { kinds: ['ENTERPRISE'], division: '433100', registeredTo: '2001-05-09' },
      ['青山', '青山建设有限公司'],
    ],
    ['none of them', { kinds: null, division: null }, green],
  ])('filters by %s', async (_, filter = null, names) => {
    expect(await found({ text: '青山', filter })).toEqual(names);
  });

  it('filters alone, and with common texts', async () => {
    expect(await found({ text: '', filter: { registeredTo: '2000-01-01' } })).toEqual([
      '长沙重庆大厦酒店有限公司',
    ]);
    expect(await found({ text: '公司', filter: { division: '430100' } })).toEqual(['湖南大绿水旅游有限公司']);
    expect(await found({ text: 'yxgs', filter: { division: '430100' } })).toEqual(['湖南大绿水旅游有限公司']);
    expect(await found({ text: '91', filter: { division: '430100' } })).toEqual(['湖南大绿水旅游有限公司']);
  });

  it('takes what is common from the statistics of the index', async () => {
    await database.pool.query('analyze subject_name');
    const common = await loadCommonBigrams(database.pool);
    expect(common.has('公司')).toBe(true);
    expect(common.has('青山')).toBe(false);
    expect(await found({ text: '青山', common: new Set(['青山']) })).toEqual(green);
  });

  it('pages by keyset without loss or repetition', async () => {
    for (const text of ['青山', 'qing', '公司', '91433101', '']) {
      const all = await rowsOf({ text, first: 100 });
      const paged: string[] = [];
      let after: SubjectSearch['after'] = null;
      for (let more = true; more;) {
        const rows = await rowsOf({ text, first: 2, after });
        const page = rows.slice(0, 2);
        paged.push(...page.map((row) => row.subject_id));
        const last = page.at(-1);
        more = rows.length > 2;
        after = last === undefined ? null : { place: last.place, subjectId: last.subject_id };
      }
      expect(paged).toEqual(all.map((row) => row.subject_id));
    }
  });

  it('searches what was known at an instant', async () => {
    const past = { text: '青山', asOf: between } as const;
    expect(await found(past)).toEqual([
      ...green.slice(0, 3),
      '湖南大绿水旅游有限公司',
      '凤凰县青山茶叶专业合作社',
    ]);
    expect(await found({ text: '大绿水', asOf: between })).toEqual([]);
    expect(await found({ text: '大绿水' })).toEqual(['湖南大绿水旅游有限公司']);
    expect(await found({ text: '青山', asOf: '2000-01-01T00:00:00Z' })).toEqual([]);
    expect(await found({ text: '青', asOf: between, filter: { division: '433123' } })).toEqual([
      '凤凰县青山茶叶专业合作社',
    ]);
  });

  it('has one statement for a shape of text, whatever its words and filters', () => {
    const textOf = (search: Partial<SubjectSearch> & { text: string }) =>
      searchSource({ first: 20, ...search }).text;
    expect(textOf({ text: '青山' })).toBe(textOf({ text: '绿水文化', after: { place: 1, subjectId: 'x' } }));
    expect(textOf({ text: '青山', filter: { division: '43' } })).toBe(
      textOf({ text: '绿水', filter: { kinds: ['BRANCH'] } }),
    );
    expect(textOf({ text: 'qingshan' })).toBe(textOf({ text: 'qs' }));
  });

  it('can be embedded behind other parameters', () => {
    const { text, values } = searchSource({ text: '青山', first: 5 }, 4);
    expect(text).toMatch(/\$4::/);
    expect(text).not.toMatch(/\$[123]::/);
    expect(text).toMatch(new RegExp(`\\$${String(3 + values.length)}::`));
  });
});
