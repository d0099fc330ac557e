import {
  byThemselves,
  demonstrationDepartments,
  loadDepartments,
  type DepartmentRow,
  type Viewer,
} from '@xintu/access';
import { joinDeclarations, loadCatalogue, type Declarations } from '@xintu/catalogue';
import { coreRecordTypes } from '@xintu/catalogue/rules';
import { inTransaction, type Database } from '@xintu/database';
import type { SectorDeclaration } from '@xintu/declarations';
import { stillClock } from '@xintu/runtime';

import { receiveFile, type HandInAnswer } from '../actions/receive-file.ts';
import { runBatch } from '../actions/run-batch.ts';

/** What the core declares, with the sectors that a test wants. */
export function testDeclarations(...sectors: readonly SectorDeclaration[]): Declarations {
  return joinDeclarations({ recordTypes: coreRecordTypes }, sectors);
}

/** Puts divisions, departments and the catalogue into a fresh database. */
export async function prepareIntake(
  { pool }: Pick<Database, 'pool'>,
  declarations: Declarations = testDeclarations(),
  departments: readonly DepartmentRow[] = demonstrationDepartments,
): Promise<void> {
  await inTransaction(pool, async (client) => {
    await client.query(
      `insert into division (code, name, level) values ('433100', '湘西土家族苗族自治州', 'PREFECTURE'), ('433101', '吉首市', 'COUNTY')
       on conflict do nothing`,
    );
    await loadDepartments(client, departments);
    await loadCatalogue(client, declarations);
  });
}

/** A reporter (经办人) of a department. */
export function reporterOf(department: Pick<DepartmentRow, 'code' | 'name' | 'sector'>): Viewer {
  return {
    actor: 'account:019b0000-0000-7000-8000-000000000001',
    name: '演示经办人',
    department: { code: department.code, name: department.name, sector: department.sector },
    roles: ['reporter'],
    organisationCode: null,
    ...byThemselves,
    language: 'zh-CN',
    purpose: null,
    requestId: 'test',
    developmentSignIn: false,
  };
}

/** Bytes as they arrive over a network, in small pieces. */
export async function* bytesOf(bytes: Uint8Array, piece = 65_536): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += piece) {
    await Promise.resolve();
    yield bytes.subarray(from, from + piece);
  }
}

/** A file handed in by a test. */
export interface HandedIn {
  readonly viewer: Viewer;
  readonly recordType: string;
  readonly bytes: Uint8Array;
  readonly declarations: Declarations;
  readonly fileName?: string;
  readonly idempotencyKey?: string;
  /** The business clock (2026-11-22 10:00 in Shanghai). */
  readonly now?: Date;
}

/** Hands a file in and reads it at once. @returns the answer of receiving */
export async function handIn(database: Pick<Database, 'pool'>, file: HandedIn): Promise<HandInAnswer> {
  const answer = await receiveFile(database, {
    recordType: file.recordType,
    viewer: file.viewer,
    fileName: file.fileName ?? '报送.csv',
    mediaType: 'text/csv',
    bytes: bytesOf(file.bytes),
    idempotencyKey: file.idempotencyKey ?? null,
    clock: stillClock(file.now ?? new Date('2026-11-22T10:00:00+08:00')),
  });
  if ('batch' in answer) await runBatch(database, answer.batch, { declarations: file.declarations });
  return answer;
}
