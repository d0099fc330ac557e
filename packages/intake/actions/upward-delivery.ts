import { may, type Viewer } from '@xintu/access';
import { inTransaction } from '@xintu/database';
import { isLegalDay } from '@xintu/kernel';
import { appendEntry } from '@xintu/ledger';
import { accepted, refused, type Outcome } from '@xintu/runtime';
import type { ClientBase, Pool } from 'pg';

import { noSuchDelivery, notAllowed, notTheDayOfSending } from '../model/intake-refusals.ts';
import type { UpwardLevel } from '../rules/upward-level.ts';
import { entryBy, isIdentifier, type Acting } from './batch-actor.ts';

const LONGEST_REFERENCE = 200;

/** Notes that a file is made to be handed on. @returns its identifier; null: it is made in no department's name */
export async function beginDelivery(
  client: ClientBase,
  viewer: Viewer,
  file: { readonly provider: string | null; readonly name: string; readonly today: string },
): Promise<string | null> {
  const department = file.provider ?? viewer.department?.code ?? null;
  if (department === null) return null;
  const level: UpwardLevel = file.provider === null ? 'OFFICE_UPWARD' : 'SUPERIOR_LINE';
  const { rows } = await client.query<{ id: string }>(
    `insert into upward_delivery (level, department_code, file_name, made_on, made_by, maker_name)
     values ($1, $2, $3, $4, $5, $6) returning id`,
    [level, department, file.name, file.today, viewer.actor, viewer.name],
  );
  return rows[0]?.id ?? null;
}

/** Notes which records are in the file, as they are written. */
export async function keepDelivered(
  pool: Pool,
  delivery: string,
  records: readonly { readonly subjectId: string; readonly id: string }[],
): Promise<void> {
  await pool.query(
    `insert into upward_delivery_record (subject_id, record_id, delivery_id)
     select subject_id, record_id, $1 from unnest($2::uuid[], $3::uuid[]) as r (subject_id, record_id)
     on conflict do nothing`,
    [delivery, records.map(({ subjectId }) => subjectId), records.map(({ id }) => id)],
  );
}

/** The file was written to its end: it can be sent. */
export async function endDelivery(pool: Pool, delivery: string, records: number): Promise<void> {
  await pool.query('update upward_delivery set records = $2 where id = $1', [delivery, records]);
}

/** Who made the file says that it was sent, on which day, and under which number it was received. */
export async function confirmDelivery(
  acting: Acting,
  { id, sentOn, reference }: { readonly id: string; readonly sentOn: string; readonly reference: string },
): Promise<Outcome> {
  const { viewer, pool, clock } = acting;
  const department = viewer.department?.code ?? '';
  if (!may(viewer, 'upward.confirm', { providerCode: department }).allowed)
    return refused(viewer.language, notAllowed);
  return inTransaction(pool, async (client) => {
    const { rows } = await client.query<{ madeOn: string; level: UpwardLevel; records: number }>(
      `select made_on::text as "madeOn", level, records from upward_delivery
       where id = $1 and department_code = $2 and records is not null and sent_on is null for update`,
      [isIdentifier(id) ? id : null, department],
    );
    const [delivery] = rows;
    if (delivery === undefined) return refused(viewer.language, noSuchDelivery);
    if (!isLegalDay(sentOn) || sentOn < delivery.madeOn || sentOn > clock.today())
      return refused(viewer.language, notTheDayOfSending);
    const number = reference.trim().slice(0, LONGEST_REFERENCE);
    await client.query(
      `update upward_delivery set sent_on = $2, reference = $3, confirmed_at = clock_timestamp(), confirmed_by = $4,
         confirmer_name = $5 where id = $1`,
      [id, sentOn, number === '' ? null : number, viewer.actor, viewer.name],
    );
    await appendEntry(client, {
      ...entryBy(acting),
      action: 'upward.confirm',
      objectType: 'upward-delivery',
      objectId: id,
      detail: { level: delivery.level, records: delivery.records, sentOn, reference: number },
    });
    return accepted(id);
  });
}
