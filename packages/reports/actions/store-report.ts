import { createHash, randomInt } from 'node:crypto';
import type { Viewer } from '@xintu/access';
import { appendEntry } from '@xintu/ledger';
import type { ClientBase } from 'pg';

import type { PrintedReport } from '../files/report-pages.ts';
import type { ReportRecord, ReportScope } from '../rules/content.ts';

/** Without letters and digits that are taken for one another. */
const LEGIBLE = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const CODE_LENGTH = 16;

/** What a report is known by, before it is printed. */
export interface ReportMark {
  readonly number: string;
  readonly verificationCode: string;
  /** In Asia/Shanghai, to the second. */
  readonly madeAt: string;
  readonly asOf: string;
}

/** A report that was printed, to be kept. */
export interface NewReport {
  readonly mark: ReportMark;
  readonly about:
    | { readonly kind: 'SUBJECT'; readonly subjectId: string }
    | { readonly kind: 'CHECK'; readonly checkId: string };
  readonly scope: ReportScope;
  readonly departmentCode: string | null;
  readonly purpose: { readonly matter: string; readonly reference: string } | null;
  readonly viewer: Viewer;
  readonly today: string;
  readonly records: readonly ReportRecord[];
  readonly printed: PrintedReport;
}

/** Takes the next number of a year, with a code that nobody guesses. Numbers increase, with gaps. */
export async function markReport(client: ClientBase, today: string): Promise<ReportMark> {
  const { rows } = await client.query<Omit<ReportMark, 'verificationCode'>>(
    `select '信报〔' || left($1, 4) || '〕' || lpad(nextval('credit_report_serial')::text, 6, '0') || '号' as number,
       now()::text as "asOf", to_char(now() at time zone 'Asia/Shanghai', 'HH24:MI:SS') as "madeAt"`,
    [today],
  );
  const [mark] = rows;
  if (mark === undefined) throw new Error('a sequence has a next number');
  const verificationCode = Array.from({ length: CODE_LENGTH }, () =>
    LEGIBLE.charAt(randomInt(LEGIBLE.length)),
  ).join('');
  return { ...mark, madeAt: `${today} ${mark.madeAt}`, verificationCode };
}

/** Keeps a report with its bytes and its ledger entry, in the caller's transaction. @returns its identifier */
export async function storeReport(client: ClientBase, report: NewReport): Promise<string> {
  const { mark, about, scope, departmentCode, purpose, viewer, today, records, printed } = report;
  const digest = createHash('sha256').update(printed.bytes).digest();
  const subjectId = about.kind === 'SUBJECT' ? about.subjectId : null;
  const { rows } = await client.query<{ id: string }>(
    `insert into credit_report (number, verification_code, kind, scope, subject_id, check_id, department_code, matter_code,
       reference, issued_by, issuer_name, issued_on, as_of, records, pages, sha256)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16) returning id`,
    [
      ...[mark.number, mark.verificationCode, about.kind, scope, subjectId],
      ...[about.kind === 'CHECK' ? about.checkId : null, departmentCode],
      ...[purpose?.matter ?? null, purpose?.reference ?? null, viewer.actor, viewer.name, today, mark.asOf],
      ...[records.length, printed.pages, digest],
    ],
  );
  const id = rows[0]?.id;
  if (id === undefined) throw new Error('a report has an id');
  await client.query(
    `insert into credit_report_record (report_id, subject_id, record_id, recorded_from)
     select distinct $1::uuid, * from unnest($2::uuid[], $3::uuid[], $4::timestamptz[])`,
    [
      id,
      records.map((record) => record.subjectId),
      records.map(({ recordId }) => recordId),
      records.map(({ recordedFrom }) => recordedFrom),
    ],
  );
  await client.query('insert into credit_report_file values ($1, $2)', [id, printed.bytes]);
  await appendEntry(client, {
    ...{ action: 'credit-report.create', actor: viewer.actor, departmentCode, subjectId, purpose },
    ...{ objectType: 'credit-report', objectId: id, requestId: viewer.requestId },
    detail: { number: mark.number, kind: about.kind, scope, records: records.length },
    digest,
  });
  return id;
}
