import { Readable } from 'node:stream';
import { may, readingPlace, type Viewer } from '@xintu/access';
import type { Database } from '@xintu/database';
import type { RecordTypeDeclaration } from '@xintu/declarations';
import { batchReceipt, logDownload, problemReport, receiveFile, templateWorkbook } from '@xintu/intake';
import type { BusinessClock } from '@xintu/runtime';
import type { IntakeDoor } from './http/intake-door.ts';

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The intake as the routes see it. */
export function openIntake(
  database: Database,
  clock: BusinessClock,
  recordTypes: readonly RecordTypeDeclaration[],
): IntakeDoor {
  return {
    receive: ({ viewer, recordType, file, idempotencyKey }) =>
      receiveFile(database, {
        recordType,
        viewer,
        fileName: file.name,
        mediaType: file.mediaType,
        bytes: file.content,
        idempotencyKey,
        clock,
      }),
    template: async (code) => {
      const type = recordTypes.find((declared) => declared.code === code);
      if (type === undefined) return null;
      return { name: `${type.name.zh}导入模板.xlsx`, mediaType: XLSX, content: await templateWorkbook(type) };
    },
    problems: async (viewer, batch, language) => {
      if (!(await maySeeBatch(database, viewer, batch))) return null;
      await logDownload(database, viewer, batch, 'problems');
      const report = problemReport(database.pool, batch, {
        ...{ format: 'CSV', language },
        departments: readingDepartments(viewer),
        today: clock.today(),
      });
      const name = language === 'en' ? 'problems.csv' : '问题清单.csv';
      return { name, mediaType: 'text/csv; charset=utf-8', content: Readable.from(report) };
    },
    receipt: async (viewer, batch) => {
      if (!(await maySeeBatch(database, viewer, batch))) return null;
      const receipt = await batchReceipt(database.pool, batch);
      if (receipt !== null) await logDownload(database, viewer, batch, 'receipt');
      return receipt;
    },
  };
}

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
