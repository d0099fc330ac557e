import { may, type Viewer } from '@xintu/access';
import { inTransaction } from '@xintu/database';
import { csvLine, penaltyCategories } from '@xintu/kernel';
import { appendEntry } from '@xintu/ledger';
import { writeXlsxStream } from 'hucre/xlsx';
import type { Pool } from 'pg';

import { beginDelivery, endDelivery, keepDelivered } from './upward-delivery.ts';
import { type ExportedRecord, exportFields, type ExportKind, exportRow } from '../rules/export-row.ts';

/** Rows read together; the file is never whole in memory. */
const TOGETHER = 2_000;

/** Which records go into a file. */
export interface DoublePublicityExport {
  readonly kind: ExportKind;
  /** Legal persons, other organisations and individual businesses, or natural persons: never in one file. */
  readonly subjects: 'legal' | 'natural';
  readonly format: 'csv' | 'xlsx';
  /** Credit code of the department that handed in; null: every department. */
  readonly provider: string | null;
  /** First and last day of decision; null: no bound. */
  readonly from: string | null;
  readonly to: string | null;
  readonly today: string;
}

export type ExportAnswer =
  | { readonly allowed: true; readonly name: string; readonly content: AsyncGenerator<Uint8Array> }
  | { readonly allowed: false };

const names = { licence: '行政许可', penalty: '行政处罚' } as const;
const subjectNames = { legal: '法人和非法人组织', natural: '自然人' } as const;

/**
 * The file of the double publicity in the order of the standard, streamed. A department takes out what it handed in;
 * the credit office, for a stated matter, what all handed in for the upper platform. Not in it: what has ended,
 * penalties by simplified procedure, and in the credit office's file what is not public or not shared.
 */
export async function exportDoublePublicity(
  pool: Pool,
  viewer: Viewer,
  wanted: DoublePublicityExport,
): Promise<ExportAnswer> {
  const { provider, kind, subjects, format, from, to } = wanted;
  const permission =
    provider === null
      ? may(viewer, 'record.export-all', {})
      : may(viewer, 'record.export', { providerCode: provider });
  if (!permission.allowed) return { allowed: false };
  const name = `双公示_${names[kind]}_${subjectNames[subjects]}_${wanted.today.replaceAll('-', '')}.${format}`;
  const delivery = await inTransaction(pool, async (client) => {
    await appendEntry(client, {
      action: 'record.export',
      actor: viewer.actor,
      departmentCode: viewer.department?.code ?? null,
      objectType: 'export',
      objectId: kind,
      purpose: viewer.purpose,
      requestId: viewer.requestId,
      detail: { kind, subjects, format, provider, from, to },
    });
    return beginDelivery(client, viewer, { provider, name, today: wanted.today });
  });
  const file = { ...wanted, delivery };
  return { allowed: true, name, content: format === 'csv' ? csvFile(pool, file) : xlsxFile(pool, file) };
}

/** A file on its way, and under which number it is noted what is in it. */
interface ExportFile extends DoublePublicityExport {
  readonly delivery: string | null;
}

async function* csvFile(pool: Pool, wanted: ExportFile): AsyncGenerator<Uint8Array> {
  yield Buffer.from(`\uFEFF${csvLine(exportFields(wanted.kind).map(({ name }) => name.zh))}`);
  for await (const rows of exportedRows(pool, wanted)) yield Buffer.from(rows.map(csvLine).join(''));
}

async function* xlsxFile(pool: Pool, wanted: ExportFile): AsyncGenerator<Uint8Array> {
  const each = async function* () {
    for await (const rows of exportedRows(pool, wanted)) for (const row of rows) yield [...row];
  };
  const stream = writeXlsxStream(each(), {
    name: names[wanted.kind],
    columns: exportFields(wanted.kind).map(({ name }) => ({ header: name.zh, width: 18, numFmt: '@' })),
    freezePane: { rows: 1 },
  });
  for await (const piece of stream) yield piece;
}

interface Row extends Omit<ExportedRecord, 'categories'> {
  readonly id: string;
  readonly subjectId: string;
  readonly decidedOn: string;
  readonly categories: string[] | null;
}

async function* exportedRows(pool: Pool, wanted: ExportFile): AsyncGenerator<readonly (readonly string[])[]> {
  let count = 0;
  for (const provider of await providersOf(pool, wanted)) {
    let after: readonly [string | null, string | null] = [null, null];
    for (;;) {
      const rows: readonly Row[] = await readRows(pool, wanted, provider, after);
      const last = rows.at(-1);
      if (last === undefined) break;
      after = [last.decidedOn, last.id];
      count += rows.length;
      if (wanted.delivery !== null) await keepDelivered(pool, wanted.delivery, rows);
      yield rows.map(({ categories, ...row }) =>
        exportRow(wanted.kind, {
          ...row,
          categories: penaltyCategories.filter((category) => categories?.includes(category) === true),
        }),
      );
    }
  }
  if (wanted.delivery !== null) await endDelivery(pool, wanted.delivery, count);
}

async function providersOf(pool: Pool, { provider }: DoublePublicityExport): Promise<readonly string[]> {
  if (provider !== null) return [provider];
  const { rows } = await pool.query<{ code: string }>('select code from department order by code');
  return rows.map(({ code }) => code);
}

async function readRows(
  pool: Pool,
  { kind, subjects, provider: own, from, to, today }: DoublePublicityExport,
  provider: string,
  [day, id]: readonly [string | null, string | null],
): Promise<Row[]> {
  const { rows } = await pool.query<Row>(
    `select v.record_id as id, v.subject_id as "subjectId", v.decided_on::text as "decidedOn", v.categories, v.publicity_until::text as "publicityUntil",
       jsonb_build_object('title', v.title, 'documentNumber', v.document_number, 'decidedOn', v.decided_on,
         'validFrom', v.valid_from, 'validTo', v.valid_to, 'state', v.state, 'category', v.category, 'content', v.content,
         'certificateName', v.certificate_name, 'certificateNumber', v.certificate_number, 'violation', v.violation,
         'facts', v.facts, 'grounds', v.grounds, 'fineAmount', v.fine_amount::text,
         'confiscatedAmount', v.confiscated_amount::text, 'certificatesAffected', v.certificates_affected,
         'remark', v.remark) as values,
       jsonb_build_object('name', s.name, 'code', s.code, 'kind', s.kind,
         'registrationNumber', s.registration_number, 'legalRepresentative', s.legal_representative) as subject,
       jsonb_build_object('code', v.authority_code, 'name', coalesce(a.name, '')) as authority,
       jsonb_build_object('code', v.provider_code, 'name', coalesce(p.name, '')) as provider
     from record_version v
     join subject_version s on s.subject_id = v.subject_id and s.recorded_to = 'infinity'
     join record_type t on t.code = v.type_code
     left join department a on a.code = v.authority_code
     left join department p on p.code = v.provider_code
     where v.recorded_to = 'infinity' and v.provider_code = $1 and v.kind = $2
       and (s.kind = 'PRACTITIONER') = $3 and record_in_force(v, $4)
       and v.procedure is distinct from 'SIMPLIFIED'
       and ($5 or t.publication = 'PUBLIC' and t.sharing <> 'NOT_SHARED')
       and ($6::date is null or v.decided_on >= $6) and ($7::date is null or v.decided_on <= $7)
       and ($8::date is null or (v.decided_on, v.record_id) < ($8, $9::uuid))
     order by v.decided_on desc, v.record_id desc limit ${TOGETHER}`,
    [provider, kind, subjects === 'natural', today, own !== null, from, to, day, id],
  );
  return rows;
}
