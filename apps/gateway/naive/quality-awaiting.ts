import { createHash } from 'node:crypto';

import { grouped } from './quality-sections.ts';
import { sorted } from './page.ts';
import type { HandedIn } from './quality.ts';
import type { Rows } from './rows.ts';

/** New rows that wait for a reviewer, each document of a party once, and none that is a problem datum already. */
export function awaiting(rows: Rows): HandedIn[] {
  const waiting = rows.batch_row.flatMap((row) => {
    const batch = rows.intake_batch.find(({ id }) => id === row.batch_id);
    if (batch === undefined || batch.status !== 'AWAITING_REVIEW' || batch.dry_run || row.changes) return [];
    const isKnown = rows.problem_data.some(
      (datum) =>
        datum.provider_code === batch.provider_code &&
        datum.record_type_code === batch.record_type_code &&
        datum.record_id === null &&
        datum.state !== 'CLOSED' &&
        datum.document_number !== null &&
        datum.document_number === row.document_number &&
        datum.subject_name === row.subject_name,
    );
    return isKnown ? [] : [{ row, batch, place: `${row.batch_id}:${row.row}` }];
  });
  const groups = grouped(waiting, ({ row, batch, place }) =>
    JSON.stringify([
      ...[batch.provider_code, batch.record_type_code, row.subject_name],
      row.document_number ?? place,
    ]),
  );
  return groups.flatMap((group): HandedIn[] => {
    const [first] = sorted(group, {
      keys: ({ row, batch }) => [batch.received_on, row.batch_id, row.row],
      directions: ['asc', 'asc', 'asc'],
    });
    if (first === undefined) return [];
    const decided = group.flatMap(({ row }) => row.decided_on ?? []).toSorted();
    const digest = createHash('md5').update(first.place).digest('hex');
    const id = digest.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
    const { provider_code: provider, record_type_code: type, received_on: receivedOn } = first.batch;
    return [
      {
        ...{ provider, type, receivedOn, acceptedOn: null, decidedOn: decided[0] ?? null },
        ...{ subjectId: null, recordId: null, problemId: null, firstProblem: null },
        ...{ awaitingId: id, batchId: first.batch.id },
      },
    ];
  });
}
