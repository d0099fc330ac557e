import type { CaseKindDeclaration, CaseObstacle, CaseValues } from '@xintu/declarations';
import { isBasisInForce, listPeriodOn } from '@xintu/declarations';
import type { LegalDay } from '@xintu/kernel';
import type { ClientBase } from 'pg';

import type { GivenValue } from '../rules/read-values.ts';

/** Who would be put on a list, and by whom. */
export interface ListingQuestion {
  readonly subjectId: string;
  readonly departmentCode: string;
  /** What was stated at the opening. */
  readonly values: CaseValues;
  readonly today: LegalDay;
  /** The case itself; null: it is being opened. */
  readonly caseId: string | null;
}

const obstacle = (code: string, zh: string, en: string): CaseObstacle => ({ code, text: { zh, en } });

/**
 * What keeps a department from putting a subject on the list: it keeps no such list, the list has no basis (any more),
 * or the subject is on it already or about to be. Null: nothing, or the case is about no list.
 */
export async function listingObstacle(
  client: ClientBase,
  { listing, code }: CaseKindDeclaration,
  { subjectId, departmentCode, values, today, caseId }: ListingQuestion,
): Promise<CaseObstacle | null> {
  if (listing === undefined) return null;
  const list = listing.lists.find((one) => one.code === values['list']);
  if (list === undefined) return obstacle('UNKNOWN_LIST', '没有这个名单。', 'There is no such list.');
  if (!isBasisInForce(list.legalBasis, today) || listPeriodOn(list, today) === null)
    return obstacle(
      'NO_BASIS_IN_FORCE',
      `“${list.name.zh}”的法律依据现时无效，不能列入。`,
      'The legal basis of the list is not in force.',
    );
  // Two proposals for one list wait for one another: the second finds the first.
  await client.query(`select pg_advisory_xact_lock(hashtextextended('listing:' || $1 || ':' || $2, 0))`, [
    ...[subjectId, list.code],
  ]);
  const { rows } = await client.query<{ provides: boolean; open: boolean; listed: boolean }>(
    `select exists (select from record_type_provider where record_type_code = $1 and department_code = $2) as provides,
       exists (select from case_file c join case_step s on s.subject_id = c.subject_id and s.case_id = c.id and s.position = 0
         where c.subject_id = $3 and c.kind_code = $4 and c.closed_on is null and c.id is distinct from $5::uuid
           and s.values ->> 'list' = $6) as open,
       exists (select from record_version v where v.subject_id = $3 and v.kind = 'listing' and v.list_code = $6
         and v.recorded_to = 'infinity' and record_in_force(v, $7::date)) as listed`,
    [listing.recordType.code, departmentCode, subjectId, code, caseId, list.code, today],
  );
  const [found] = rows;
  if (found?.provides !== true)
    return obstacle(
      'NOT_THE_AUTHORITY',
      '本单位不是该名单的认定机关。',
      'Your department doesn’t keep this list.',
    );
  if (found.listed)
    return obstacle('LISTED_ALREADY', '该主体已在该名单中。', 'The subject is on this list already.');
  if (found.open)
    return obstacle(
      'OPEN_ALREADY',
      '该主体列入该名单的程序正在办理。',
      'The same listing is under way already.',
    );
  return null;
}

/** A list that another body keeps is only received: nobody is put on it here, nor taken off. Null: it is none of those. */
export async function receivedList(
  client: ClientBase,
  { listing }: CaseKindDeclaration,
  { values }: { readonly values: readonly GivenValue[] },
): Promise<CaseObstacle | null> {
  if (listing === undefined) return null;
  const given = values.find(({ code }) => code === 'list')?.value ?? '';
  const { rows } = await client.query<{ name: string; english: string; basis: string }>(
    `select l.name, l.english_name as english, b.title as basis from list l
     join legal_basis b on b.code = l.legal_basis_code
     where l.code = $1 and l.management is null and not l.code = any($2)`,
    [given, listing.lists.map(({ code }) => code)],
  );
  const [found] = rows;
  if (found === undefined) return null;
  return obstacle(
    'LIST_RECEIVED',
    `“${found.name}”由其认定机关依《${found.basis}》认定和移出，本平台只接收其结果，不能在此办理。`,
    `“${found.english}” is kept by its own authority (${found.basis}); here it is only received.`,
  );
}
