import { openCase, takeStep, type CaseOccasion } from '@xintu/cases';
import { type Outcome } from '@xintu/runtime';
import type { Pool } from 'pg';

import type { RepairMessage, RowProblem } from '../rules/repair-message.ts';
import { caseRefused, type RowResult, rowRefused } from '../rules/row-result.ts';

/** The record that a message is about, and how far its repair has come. */
interface About {
  readonly recordId: string;
  readonly repaired: boolean;
}

interface CaseNow {
  readonly id: string;
  readonly number: string;
  readonly version: number;
  readonly state: string;
  readonly closed: boolean;
}

const unknown: RowProblem = {
  ...{ code: 'RECORD_UNKNOWN', column: '决定文书号' },
  text: {
    zh: '没有找到该主体名下这一文书号的失信信息。',
    en: 'This subject has no adverse record with this document number.',
  },
};
const ambiguous: RowProblem = {
  ...{ code: 'RECORD_AMBIGUOUS', column: '认定机关代码' },
  text: {
    zh: '这一文书号有多条信息，请填写认定机关代码。',
    en: 'Several records have this number: name the authority.',
  },
};

/** Opens or moves the case that a message is about, once for each message number. */
export async function takeMessage(
  occasion: CaseOccasion,
  row: number,
  message: RepairMessage,
): Promise<RowResult> {
  const { pool, viewer } = occasion;
  const { messageId } = message;
  const found = await findRecords(pool, message);
  const [about] = found;
  if (about === undefined || found.length > 1)
    return rowRefused(row, [about === undefined ? unknown : ambiguous], viewer.language, messageId);
  if (about.repaired) return { row, messageId, outcome: 'KNOWN', caseNumber: null, problems: [] };
  const before = await repairOf(pool, about.recordId);
  if (message.kind === 'APPLICATION') {
    const opened = await open(occasion, about, message, 'application');
    return answer(occasion, row, messageId, opened, before === null ? 'OPENED' : 'KNOWN');
  }
  if (before === null) {
    const opened = await open(occasion, about, message, 'decision');
    if (opened.changed === null) return caseRefused(row, messageId, opened.userErrors);
  }
  const current = await repairOf(pool, about.recordId);
  if (current === null || current.closed)
    return { row, messageId, outcome: 'KNOWN', caseNumber: current?.number ?? null, problems: [] };
  return answer(occasion, row, messageId, await decide(occasion, current, message), 'DECIDED');
}

async function answer(
  { pool }: CaseOccasion,
  row: number,
  messageId: string,
  outcome: Outcome,
  came: 'OPENED' | 'DECIDED' | 'KNOWN',
): Promise<RowResult> {
  if (outcome.changed === null) {
    const openAlready = outcome.userErrors.every(({ code }) => code === 'OPEN_ALREADY');
    if (!openAlready) return caseRefused(row, messageId, outcome.userErrors);
    return { row, messageId, outcome: 'KNOWN', caseNumber: null, problems: [] };
  }
  const { rows } = await pool.query<{ number: string }>('select number from case_file where id = $1', [
    outcome.changed,
  ]);
  return { row, messageId, outcome: came, caseNumber: rows[0]?.number ?? null, problems: [] };
}

function open(
  occasion: CaseOccasion,
  { recordId }: About,
  message: RepairMessage,
  part: string,
): Promise<Outcome> {
  return openCase(occasion, {
    ...{ kind: 'repair', recordId, subjectCode: null },
    values: [
      { code: 'fulfilment', value: message.fulfilment ?? `“信用中国”受理，信息编号${message.messageId}` },
      { code: 'commitment', value: 'MADE' },
    ],
    idempotencyKey: `exchange:${part}:${message.messageId}`,
  });
}

function decide(
  occasion: CaseOccasion,
  { id, version }: CaseNow,
  message: Exclude<RepairMessage, { kind: 'APPLICATION' }>,
): Promise<Outcome> {
  return takeStep(occasion, {
    ...{ caseId: id, version, reason: message.reason },
    step: message.kind === 'GRANTED' ? 'granted-at-window' : 'refused-at-window',
    values: [
      { code: 'documentNumber', value: message.decisionNumber },
      { code: 'authorityName', value: message.decidedBy },
      { code: 'decidedOn', value: message.decidedOn },
    ],
  });
}

async function findRecords(
  pool: Pool,
  { subjectCode, documentNumber, authorityCode }: RepairMessage,
): Promise<readonly About[]> {
  const { rows } = await pool.query<About>(
    `select v.record_id as "recordId", v.ended_reason is not distinct from 'REPAIRED' as repaired
     from subject_key k join record_version v on v.subject_id = k.subject_id and v.recorded_to = 'infinity'
     join record_type t on t.code = v.type_code and t.adverse
     where k.key = $1 and normalize(v.document_number, NFKC) = normalize($2, NFKC)
       and ($3::text is null or v.authority_code = $3) limit 2`,
    [subjectCode, documentNumber, authorityCode],
  );
  return rows;
}

/** The repair of a record that is under way, else the last one. */
async function repairOf(pool: Pool, recordId: string): Promise<CaseNow | null> {
  const { rows } = await pool.query<CaseNow>(
    `select id, number, version, state_code as state, closed_on is not null as closed
     from case_file where kind_code = 'repair' and closed_on is null
       and (subject_id, record_id) = (select subject_id, id from record where id = $1)
     order by id desc limit 1`,
    [recordId],
  );
  return rows[0] ?? null;
}
