import { may, type Viewer } from '@xintu/access';
import { inTransaction, takeSerialNumbers } from '@xintu/database';
import { plainPieces, storeChunks } from '@xintu/intake';
import { appendEntry } from '@xintu/ledger';
import { accepted, type Outcome, refused } from '@xintu/runtime';
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { ClientBase, Pool } from 'pg';

import { type DepartmentFigures, readQualityFigures } from '../reads/quality-figures.ts';
import { quarterDays } from '../rules/add-figures.ts';
import { type Acting, entryBy } from './acting.ts';
import { bulletinDocument, type BulletinHead } from './bulletin-document.ts';
import { bulletinWorkbook } from './bulletin-workbook.ts';
import { refusals } from './refusals.ts';

/** Of which quarter. */
export interface BulletinInput {
  readonly year: number;
  readonly quarter: number;
}

const mediaTypes = {
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/**
 * Makes the quarterly bulletin (季度通报) of a credit office's area: its figures are those that the graph answers with
 * in the same moment, and stay with it, as do its two files. Made again, it is another bulletin with another number.
 */
export function makeBulletin(acting: Acting, input: BulletinInput): Promise<Outcome> {
  const { viewer, pool, clock } = acting;
  const today = clock.today();
  const days = quarterDays(input.year, input.quarter);
  return inTransaction(pool, async (client) => {
    const office = await officeOf(client, viewer);
    if (office === null || !may(viewer, 'bulletin.create', {}).allowed)
      return refused(viewer.language, refusals.notAllowed);
    if (days === null || days.firstDay > today) return refused(viewer.language, refusals.noSuchQuarter);
    const rows = await readQualityFigures(client, office.code, { ...days, today });
    const serial = await takeSerialNumbers(client, 'bulletin', input.year);
    const head: BulletinHead = {
      number: `信用通报〔${input.year}〕${serial}号`,
      title: `${office.division}${input.year}年第${input.quarter}季度信用信息归集报送情况通报`,
      ...{ office: office.name, division: office.division, ...days, madeOn: today },
    };
    const files = { pdf: await bulletinDocument(head, rows), xlsx: await bulletinWorkbook(head, rows) };
    const id = await keepBulletin(client, acting, { head, office, input, rows, files });
    return accepted(id);
  });
}

interface Office {
  readonly code: string;
  readonly name: string;
  readonly division: string;
  readonly divisionCode: string;
}

async function officeOf(client: ClientBase, viewer: Viewer): Promise<Office | null> {
  const { rows } = await client.query<Office>(
    `select d.code, d.name, coalesce(v.name, v.code) as division, v.code as "divisionCode"
     from department d join division v on v.code = d.division_code where d.code = $1 and d.kind = 'credit-office'`,
    [viewer.department?.code ?? ''],
  );
  return rows[0] ?? null;
}

interface Made {
  readonly head: BulletinHead;
  readonly office: Office;
  readonly input: BulletinInput;
  readonly rows: readonly DepartmentFigures[];
  readonly files: Readonly<Record<'pdf' | 'xlsx', Buffer>>;
}

async function keepBulletin(
  client: ClientBase,
  acting: Acting,
  { head, office, input, rows, files }: Made,
): Promise<string> {
  const { viewer } = acting;
  const document = await storeFile(client, `${head.title}.pdf`, mediaTypes.pdf, files.pdf);
  const workbook = await storeFile(client, `${head.title}.xlsx`, mediaTypes.xlsx, files.xlsx);
  const made = await client.query<{ id: string }>(
    `insert into bulletin (number, office_code, division_code, year, quarter, first_day, last_day, made_on, made_by,
       maker_name, figures, document_file, document_sha256, workbook_file, workbook_sha256)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) returning id`,
    [
      ...[head.number, office.code, office.divisionCode, input.year, input.quarter],
      ...[head.firstDay, head.lastDay, head.madeOn, viewer.actor, viewer.name, JSON.stringify(rows)],
      ...[document.id, document.sha256, workbook.id, workbook.sha256],
    ],
  );
  const id = made.rows[0]?.id ?? '';
  await appendEntry(client, {
    ...entryBy(acting),
    ...{ action: 'bulletin.create', objectType: 'bulletin', objectId: id, digest: document.sha256 },
    detail: { number: head.number, workbook: workbook.sha256.toString('hex') },
  });
  return id;
}

async function storeFile(client: ClientBase, name: string, mediaType: string, bytes: Buffer) {
  const sha256 = createHash('sha256').update(bytes).digest();
  const { rows } = await client.query<{ id: string }>(
    'insert into stored_file (name, media_type, size_bytes, sha256) values ($1, $2, $3, $4) returning id',
    [name, mediaType, bytes.length, sha256],
  );
  const id = rows[0]?.id ?? '';
  await storeChunks(client, id, Readable.from([bytes]), plainPieces);
  return { id, sha256 };
}

/** A file of a bulletin as it was made. */
export interface BulletinFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: Buffer;
}

/**
 * A file of a bulletin, for the officers of any department: it goes round among them. Each look is in the ledger.
 * @returns null when there is none, or the reader is no officer
 */
export function bulletinFile(
  pool: Pool,
  viewer: Viewer,
  id: string,
  form: 'pdf' | 'xlsx',
): Promise<BulletinFile | null> {
  if (!may(viewer, 'bulletin.read', {}).allowed || viewer.department === null) return Promise.resolve(null);
  return inTransaction(pool, async (client) => {
    const { rows } = await client.query<{ name: string; mediaType: string; fileId: string }>(
      `select f.name, f.media_type as "mediaType", f.id as "fileId" from bulletin b
       join stored_file f on f.id = case when $2 = 'pdf' then b.document_file else b.workbook_file end
       where b.id::text = lower($1)`,
      [id, form],
    );
    const [file] = rows;
    if (file === undefined) return null;
    const pieces = await client.query<{ bytes: Buffer }>(
      'select bytes from stored_file_chunk where file_id = $1 order by position',
      [file.fileId],
    );
    await appendEntry(client, {
      ...entryBy({ viewer }),
      ...{
        action: 'bulletin.download',
        objectType: 'bulletin',
        objectId: id.toLowerCase(),
        detail: { form },
      },
    });
    const content = Buffer.concat(pieces.rows.map(({ bytes }) => bytes));
    return { name: file.name, mediaType: file.mediaType, content };
  });
}
