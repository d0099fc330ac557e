import { may } from '@xintu/access';
import { inTransaction } from '@xintu/database';
import { addDays, legalDay, type LegalDay } from '@xintu/kernel';
import { appendEntry } from '@xintu/ledger';
import { accepted, type Outcome, refused } from '@xintu/runtime';
import type { ClientBase } from 'pg';

import { type Acting, entryBy } from './acting.ts';
import { refusals } from './refusals.ts';

/** That nothing arose: of which record type, in the month of which day. */
export interface ZeroReportInput {
  readonly recordType: string;
  readonly month: string;
}

const LONGEST_REASON = 500;
const firstOf = (day: string): LegalDay => legalDay(`${day.slice(0, 7)}-01`);
const lastOf = (month: LegalDay): LegalDay => addDays(firstOf(addDays(month, 31)), -1);

/** The reviewer's word that nothing of a record type arose in a month that is over (零报送, settled reading 14). */
export function declareZeroReport(acting: Acting, input: ZeroReportInput): Promise<Outcome> {
  const { viewer, pool, clock } = acting;
  const month = firstOf(input.month);
  return inTransaction(pool, async (client) => {
    const provider = viewer.department?.code ?? '';
    const providers = await providersOf(client, input.recordType);
    if (!may(viewer, 'zero-report.declare', { providerCode: provider, providers }).allowed)
      return refused(
        viewer.language,
        providers.includes(provider) ? refusals.notAllowed : refusals.noSuchType,
      );
    if (lastOf(month) >= clock.today()) return refused(viewer.language, refusals.monthNotOver);
    const { rows } = await client.query<{ exist: boolean }>(
      `select exists (select from handed_in where provider_code = $1 and type_code = $2
         and decided_on between $3 and $4) as exist`,
      [provider, input.recordType, month, lastOf(month)],
    );
    if (rows[0]?.exist === true) return refused(viewer.language, refusals.recordsExist);
    const made = await client.query<{ id: string }>(
      `insert into zero_report (provider_code, record_type_code, month, declared_by, declarer_name, declared_on)
       values ($1, $2, $3, $4, $5, $6)
       on conflict (provider_code, record_type_code, month) where withdrawn_on is null do nothing returning id`,
      [provider, input.recordType, month, viewer.actor, viewer.name, clock.today()],
    );
    const id = made.rows[0]?.id;
    if (id === undefined) return refused(viewer.language, refusals.declaredAlready);
    await appendEntry(client, {
      ...entryBy(acting),
      ...{ action: 'zero-report.declare', objectType: 'zero-report', objectId: id },
      detail: { recordType: input.recordType, month },
    });
    return accepted(id);
  });
}

/** Takes a zero report back, with the reason; it stays on file. */
export function withdrawZeroReport(
  acting: Acting,
  { id, reason }: { readonly id: string; readonly reason: string },
): Promise<Outcome> {
  const { viewer, pool, clock } = acting;
  const why = reason.trim().slice(0, LONGEST_REASON);
  return inTransaction(pool, async (client) => {
    const { rows } = await client.query<{ provider: string; type: string }>(
      `select provider_code as provider, record_type_code as type from zero_report
       where id::text = lower($1) and withdrawn_on is null for update`,
      [id],
    );
    const [report] = rows;
    if (report === undefined || report.provider !== viewer.department?.code)
      return refused(viewer.language, refusals.noSuchReport);
    const resource = { providerCode: report.provider, providers: [report.provider] };
    if (!may(viewer, 'zero-report.declare', resource).allowed)
      return refused(viewer.language, refusals.notAllowed);
    if (why === '') return refused(viewer.language, refusals.reasonMissing);
    await client.query(
      `update zero_report set withdrawn_on = $2, withdrawn_by = $3, withdrawn_reason = $4 where id::text = lower($1)`,
      [id, clock.today(), viewer.actor, why],
    );
    await appendEntry(client, {
      ...entryBy(acting),
      ...{ action: 'zero-report.withdraw', objectType: 'zero-report', objectId: id.toLowerCase() },
      detail: { reason: why },
    });
    return accepted(id.toLowerCase());
  });
}

/** Codes of the departments that provide a record type; none where there is no such type. */
export async function providersOf(client: ClientBase, recordType: string): Promise<readonly string[]> {
  const { rows } = await client.query<{ code: string }>(
    'select department_code as code from record_type_provider where record_type_code = $1',
    [recordType],
  );
  return rows.map(({ code }) => code);
}
