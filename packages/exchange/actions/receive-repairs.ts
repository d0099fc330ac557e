import { createHash } from 'node:crypto';

import { may } from '@xintu/access';
import type { CaseOccasion } from '@xintu/cases';
import { inTransaction } from '@xintu/database';
import { FileProblem, fileRefusal, readTable, type Table } from '@xintu/intake';
import type { Text } from '@xintu/kernel';
import { appendEntry } from '@xintu/ledger';

import { keepDelivery, knownDelivery } from '../model/delivery.ts';
import { repairFields } from '../rules/repair-fields.ts';
import { readRepairMessage } from '../rules/repair-message.ts';
import { type DeliveryReport, type RowResult, rowRefused } from '../rules/row-result.ts';
import { takeMessage } from './take-message.ts';

/** Rows that are taken at once: each is a case of its own, done before the answer. */
export const DELIVERY_ROWS = 2_000;
/** Bytes of a delivery at most. */
export const DELIVERY_BYTES = 8 * 1024 * 1024;

/** What arrived from 信用中国. */
export interface Delivery {
  readonly bytes: Uint8Array;
  readonly name: string;
  /** JSON rows instead of a file. */
  readonly json: boolean;
  /** Chosen by the sender: the same key and content are answered as the first time. */
  readonly idempotencyKey: string | null;
}

/** Why a delivery was not taken as a whole. `status` is the one of HTTP. */
export interface DeliveryRefusal {
  readonly status: 400 | 403 | 404 | 409 | 413 | 415;
  readonly code: string;
  readonly message: Text;
}

export type DeliveryAnswer = { readonly report: DeliveryReport } | { readonly refusal: DeliveryRefusal };

const refusals = {
  notAllowed: {
    ...{ status: 403, code: 'EXCHANGE_NOT_ALLOWED' },
    message: {
      zh: '修复信息由信用办接收：需要信用办角色。',
      en: 'The credit office receives this: it takes its role.',
    },
  },
  tooMany: {
    ...{ status: 413, code: 'TOO_MANY_ROWS' },
    message: { zh: '一次最多2000行，请分批。', en: 'At most 2,000 rows at once: send them in parts.' },
  },
  keyReused: {
    ...{ status: 409, code: 'IDEMPOTENCY_KEY_REUSED' },
    message: {
      zh: '这个幂等键已经用于另一份内容，请换一个键。',
      en: 'The key was used for other content: choose another.',
    },
  },
  empty: {
    ...{ status: 400, code: 'NO_ROWS' },
    message: { zh: '没有数据行。', en: 'There are no rows.' },
  },
  missing: (columns: readonly string[]) => ({
    ...({ status: 400, code: 'COLUMNS_MISSING' } as const),
    message: { zh: `缺少列：${columns.join('、')}。`, en: `Columns are missing: ${columns.join(', ')}.` },
  }),
} as const satisfies Record<string, DeliveryRefusal | ((columns: readonly string[]) => DeliveryRefusal)>;

/**
 * Takes what 信用中国 sends about repairs: applications open a case of repair, decisions that were made there end one.
 * Row by row: what can't be taken says why, and keeps nothing else from being taken. A row that was taken before is
 * known by its message number, so that a delivery that broke off can be sent again.
 */
export async function receiveRepairs(occasion: CaseOccasion, delivery: Delivery): Promise<DeliveryAnswer> {
  const { viewer, pool } = occasion;
  const department = viewer.department?.code ?? null;
  if (!may(viewer, 'exchange.receive', {}).allowed || department === null)
    return { refusal: refusals.notAllowed };
  const sha256 = createHash('sha256').update(delivery.bytes).digest();
  const known = await knownDelivery(pool, department, delivery.idempotencyKey);
  if (known !== null)
    return known.sha256.equals(sha256) ? { report: known.report } : { refusal: refusals.keyReused };
  const table = await tableOf(delivery);
  if ('refusal' in table) return table;
  const results: RowResult[] = [];
  for (const { row, values } of table.rows) {
    const { message, problems } = readRepairMessage(values);
    results.push(
      message === null
        ? rowRefused(row, problems, viewer.language)
        : await takeMessage(occasion, row, message),
    );
  }
  const report = await inTransaction(pool, async (client) => {
    const kept = await keepDelivery(client, { ...delivery, sha256, results, department, ...occasion });
    await appendEntry(client, {
      ...{ action: 'exchange.receive', actor: viewer.actor, departmentCode: department },
      ...{ objectType: 'exchange-delivery', objectId: kept.id, requestId: viewer.requestId, digest: sha256 },
      detail: { rows: kept.rows, taken: kept.taken, known: kept.known, refused: kept.refused },
    });
    return kept;
  });
  return { report };
}

async function tableOf({
  bytes,
  json,
}: Delivery): Promise<Pick<Table, 'rows'> | { readonly refusal: DeliveryRefusal }> {
  try {
    const { rows, missing } = await readTable(bytes, repairFields, { json });
    if (rows.length === 0) return { refusal: refusals.empty };
    if (missing.length > 0) return { refusal: refusals.missing(missing) };
    return rows.length > DELIVERY_ROWS ? { refusal: refusals.tooMany } : { rows };
  } catch (problem) {
    if (problem instanceof FileProblem) return { refusal: fileRefusal(problem.code) };
    throw problem;
  }
}
