import { demonstrationDepartments } from '@xintu/access';
import { joinDeclarations } from '@xintu/catalogue';
import { coreRecordTypes, penalty } from '@xintu/catalogue/rules';
import { testDatabase } from '@xintu/database/testing';
import type { Database } from '@xintu/database';
import { aPenaltyRow, csvOf, xlsxOf } from '@xintu/records/testing';
import { stillClock } from '@xintu/runtime';
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { plainPieces } from '../model/piece-seal.ts';
import { storedBytes } from '../model/stored-bytes.ts';
import { bytesOf, prepareIntake, reporterOf } from '../testing/index.ts';
import { receiveFile, type HandIn } from './receive-file.ts';
import { resumeBatches } from './resume-batches.ts';

let database: Database;
const [department] = demonstrationDepartments;
if (department === undefined) throw new Error('no department');
const ofOthers = { ...penalty, code: 'library-fine', providers: { departments: ['library'] } } as const;
const declarations = joinDeclarations({ recordTypes: [...coreRecordTypes, ofOthers] }, []);
const viewer = reporterOf(department);
const file = csvOf(aPenaltyRow(penalty).by(department));

beforeAll(async () => {
  database = await testDatabase({ prepare: (fresh) => prepareIntake(fresh, declarations) });
});
afterAll(() => database.close());
beforeEach(async () => {
  await database.pool.query('truncate intake_batch, stored_file cascade');
  await database.pool.query('delete from graphile_worker._private_jobs');
});

const receive = (changes: Partial<HandIn> & { readonly content?: Uint8Array } = {}) =>
  receiveFile(database, {
    recordType: 'penalty',
    viewer,
    fileName: 'C:\\报送\\一月.csv',
    mediaType: 'text/csv; charset=utf-8',
    bytes: bytesOf(changes.content ?? file),
    clock: stillClock(new Date('2026-11-22T23:30:00+08:00')),
    ...changes,
  });
const count = async (table: string) => {
  const { rows } = await database.pool.query<{ count: number }>(
    `select count(*)::integer as count from ${table}`,
  );
  return rows[0]?.count;
};
const nothingStays = async () => {
  for (const table of ['intake_batch', 'stored_file', 'stored_file_chunk', 'graphile_worker.jobs']) {
    expect(await count(table)).toBe(0);
  }
};

describe('receiving a file', () => {
  it('keeps its bytes, the batch, the job and the ledger entry', async () => {
    const answer = await receive();
    const { rows } = await database.pool.query(
      `select b.id, b.status, b.received_on, b.record_type_version, b.submitted_by, f.name, f.media_type, f.size_bytes,
         encode(f.sha256, 'hex') as sha256, (select count(*)::integer from graphile_worker.jobs) as jobs,
         (select l.digest = f.sha256 from ledger_entry l where l.object_id = b.id::text) as in_ledger
       from intake_batch b join stored_file f on f.id = b.file_id`,
    );
    expect(rows).toEqual([
      {
        id: 'batch' in answer ? answer.batch : '',
        status: 'RECEIVED',
        received_on: '2026-11-22',
        record_type_version: 1,
        submitted_by: viewer.name,
        name: '一月.csv',
        media_type: 'text/csv',
        size_bytes: file.length,
        sha256: createHash('sha256').update(file).digest('hex'),
        jobs: 1,
        in_ledger: true,
      },
    ]);
  });

  it('gives back, piece by piece, the bytes that came', async () => {
    const bytes = Buffer.alloc(2_500_000, '名称,内容\n');
    await receive({ content: bytes });
    const { rows } = await database.pool.query<{ id: string }>('select id from stored_file');
    const stored = storedBytes(database.pool, rows[0]?.id ?? '', bytes.length, plainPieces);
    const parts: Uint8Array[] = [];
    for await (const part of stored.stream()) parts.push(part);
    expect(Buffer.concat(parts).equals(bytes)).toBe(true);
    expect(Buffer.from(await stored.read(1_048_570, 20)).equals(bytes.subarray(1_048_570, 1_048_590))).toBe(
      true,
    );
    expect(await stored.read(bytes.length - 5, 100)).toHaveLength(5);
  });

  it('tells what a file is by its content, not by its name', async () => {
    await receive({
      content: await xlsxOf(aPenaltyRow(penalty)),
      fileName: 'a.xls',
      mediaType: 'application/vnd.ms-excel',
    });
    const { rows } = await database.pool.query('select media_type from stored_file');
    expect(rows).toEqual([
      { media_type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
    ]);
  });

  it('answers the same key and file with the same batch, another file with a refusal', async () => {
    const first = await receive({ idempotencyKey: 'k1' });
    expect(await receive({ idempotencyKey: 'k1' })).toEqual(first);
    expect(await receive({ idempotencyKey: 'k1', content: Buffer.from('另一份,文件\n') })).toMatchObject({
      refusal: { status: 409, code: 'IDEMPOTENCY_KEY_REUSED' },
    });
    expect(await receive({ idempotencyKey: 'k1', recordType: 'licence' })).toMatchObject({
      refusal: { status: 409 },
    });
    expect(await receive({ idempotencyKey: 'k2' })).not.toEqual(first);
    expect([
      await count('intake_batch'),
      await count('stored_file'),
      await count('graphile_worker.jobs'),
    ]).toEqual([2, 2, 2]);
  });

  it('makes one batch of the same request sent twice at once', async () => {
    const answers = await Promise.all([receive({ idempotencyKey: 'k' }), receive({ idempotencyKey: 'k' })]);
    expect(answers[0]).toEqual(answers[1]);
    expect(await count('intake_batch')).toBe(1);
  });

  it.each<[string, Partial<HandIn> & { content?: Uint8Array }, number, string]>([
    ['an unknown record type', { recordType: 'no-such' }, 404, 'RECORD_TYPE_UNKNOWN'],
    ['a record type of another department', { recordType: 'library-fine' }, 403, 'HAND_IN_NOT_ALLOWED'],
    ['a reader without the role', { viewer: { ...viewer, roles: ['checker'] } }, 403, 'HAND_IN_NOT_ALLOWED'],
    [
      'a reader without a department',
      { viewer: { ...viewer, department: null } },
      403,
      'HAND_IN_NOT_ALLOWED',
    ],
    ['too many bytes', { limit: 100 }, 413, 'FILE_TOO_LARGE'],
    ['a picture', { mediaType: 'image/png' }, 415, 'MEDIA_TYPE_UNKNOWN'],
    ['an empty file', { content: new Uint8Array() }, 400, 'FILE_EMPTY'],
    ['a web page', { content: Buffer.from('<html><table></table></html>') }, 400, 'FILE_HTML'],
    [
      'an old .xls',
      { content: new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)]) },
      400,
      'FILE_OLD_EXCEL',
    ],
  ])('refuses %s, and nothing of it stays', async (_, changes, status, code) => {
    expect(await receive(changes)).toMatchObject({ refusal: { status, code } });
    await nothingStays();
  });

  it('keeps nothing of a file that breaks off on its way', async () => {
    async function* broken() {
      yield file;
      await Promise.reject(new Error('the sender hung up'));
    }
    await expect(receive({ bytes: broken() })).rejects.toThrow('the sender hung up');
    await nothingStays();
  });
});

it('asks again for every batch that has not ended', async () => {
  const answer = await receive();
  await database.pool.query('delete from graphile_worker._private_jobs');
  expect(await resumeBatches(database)).toEqual('batch' in answer ? [answer.batch] : []);
  expect(await count('graphile_worker.jobs')).toBe(1);
  await database.pool.query(`update intake_batch set status = 'DONE'`);
  expect(await resumeBatches(database)).toEqual([]);
});
