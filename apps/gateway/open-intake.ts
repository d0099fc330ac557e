import { Readable } from 'node:stream';
import { may, readingPlace, type Viewer } from '@xintu/access';
import { declarationOf } from '@xintu/catalogue';
import type { Database } from '@xintu/database';
import {
  batchReceipt,
  errorWorkbook,
  logDownload,
  outOfScopeWorkbook,
  problemReport,
  receiptDocument,
  receiveFile,
  type ReturnedWorkbook,
  templateWorkbook,
} from '@xintu/intake';
import type { BusinessClock, KeyRing } from '@xintu/runtime';
import type { IntakeDoor, LeavingFile } from './http/intake-door.ts';

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The intake as the routes see it. */
export function openIntake(database: Database, clock: BusinessClock, keys: KeyRing | null): IntakeDoor {
  const keeper = { pool: database.pool, keys };
  const readerOf = (viewer: Viewer) => ({
    departments: readingDepartments(viewer),
    today: clock.today(),
  });
  return {
    receive: ({ viewer, recordType, file, idempotencyKey, rows, options }) =>
      receiveFile(database, {
        recordType,
        viewer,
        fileName: file.name,
        mediaType: file.mediaType,
        bytes: file.content,
        idempotencyKey,
        clock,
        keys,
        origin: rows ? 'API' : 'FILE',
        ...options,
      }),
    template: async (code) => {
      const type = await declarationOf(database.pool, code);
      if (type === null) return null;
      return { name: `${type.name.zh}导入模板.xlsx`, mediaType: XLSX, content: await templateWorkbook(type) };
    },
    problems: async (viewer, batch, language) => {
      if (!(await maySeeBatch(database, viewer, batch))) return null;
      await logDownload(database, viewer, batch, 'problems');
      const report = problemReport(database.pool, batch, {
        ...{ format: 'CSV', language },
        ...readerOf(viewer),
      });
      const name = language === 'en' ? 'problems.csv' : '问题清单.csv';
      return { name, mediaType: 'text/csv; charset=utf-8', content: Readable.from(report) };
    },
    errors: async (viewer, batch) => {
      if (!(await maySeeBatch(database, viewer, batch))) return null;
      const file = workbook(await errorWorkbook(keeper, batch, readerOf(viewer)));
      if (file !== null) await logDownload(database, viewer, batch, 'errors');
      return file;
    },
    outOfScope: async (viewer, batch) => {
      if (!(await maySeeBatch(database, viewer, batch))) return null;
      const file = workbook(await outOfScopeWorkbook(keeper, batch));
      if (file !== null) await logDownload(database, viewer, batch, 'out-of-scope');
      return file;
    },
    receipt: async (viewer, batch) => {
      if (!(await maySeeBatch(database, viewer, batch))) return null;
      const receipt = await batchReceipt(database.pool, batch);
      if (receipt !== null) await logDownload(database, viewer, batch, 'receipt');
      return receipt;
    },
    receiptDocument: async (viewer, batch) => {
      if (!(await maySeeBatch(database, viewer, batch))) return null;
      const content = await receiptDocument(database.pool, batch);
      if (content === null) return null;
      await logDownload(database, viewer, batch, 'receipt');
      return { name: `报送回执-${batch}.pdf`, mediaType: 'application/pdf', content };
    },
  };
}

const workbook = (file: ReturnedWorkbook | null): LeavingFile | null =>
  file === null ? null : { name: file.name, mediaType: XLSX, content: Readable.from(file.content) };

function readingDepartments(viewer: Viewer): readonly string[] {
  const { department, predecessors } = readingPlace(viewer);
  return department === null ? [] : [department, ...predecessors];
}

async function maySeeBatch(database: Database, viewer: Viewer, batch: string): Promise<boolean> {
  const found = UUID.test(batch) ? await ownerOf(database, batch) : null;
  return found !== null && may(viewer, 'batch.read', found).allowed;
}

async function ownerOf({ pool }: Database, batch: string) {
  const { rows } = await pool.query<{ providerCode: string; recordType: string }>(
    `select provider_code as "providerCode", record_type_code as "recordType" from intake_batch where id = $1`,
    [batch],
  );
  return rows[0] ?? null;
}
