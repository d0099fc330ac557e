import type { LegalDay } from '@xintu/kernel';
import type { ClientBase } from 'pg';

import type { CommitmentType, Exclusion } from '../rules/items.ts';
import type { Wording } from '../rules/text.ts';

/** An item with the wording that is signed on a day. */
export interface StoredItem {
  readonly code: string;
  readonly name: string;
  readonly type: CommitmentType;
  readonly excluded: Exclusion | null;
  readonly departmentCode: string;
  readonly departmentName: string;
  readonly divisionCode: string;
  /** `digest` in hexadecimal. */
  readonly template: (Wording & { readonly version: number; readonly digest: string }) | null;
}

/** An organisation that promises. */
export interface StoredPromiser {
  readonly subjectId: string;
  readonly code: string;
  readonly name: string;
}

/** Finds an item that is in use; null where there is none. */
export async function findItem(client: ClientBase, code: string, day: LegalDay): Promise<StoredItem | null> {
  const { rows } = await client.query<StoredItem>(
    `select i.code, i.name, i.type, i.excluded, i.department_code as "departmentCode",
       d.name as "departmentName", d.division_code as "divisionCode",
       (select jsonb_build_object('version', t.version, 'content', t.content, 'liability', t.liability,
          'termValue', t.term_value, 'termUnit', t.term_unit, 'digest', encode(t.digest, 'hex'))
        from commitment_template t where t.item_code = i.code and t.valid_from <= $2
        order by t.version desc limit 1) as template
     from commitment_item i join department d on d.code = i.department_code where i.code = $1 and i.active`,
    [code, day],
  );
  return rows[0] ?? null;
}

/** Finds an organisation by its credit code; natural persons make no commitment here. */
export async function findPromiser(client: ClientBase, code: string): Promise<StoredPromiser | null> {
  const { rows } = await client.query<StoredPromiser>(
    `select v.subject_id as "subjectId", v.code, v.name
     from subject_key k join subject_version v on v.subject_id = k.subject_id and v.recorded_to = 'infinity'
     where k.key = $1 and v.kind <> 'PRACTITIONER' and v.code is not null`,
    [code.trim().toUpperCase()],
  );
  return rows[0] ?? null;
}

/** What bars an organisation from promising in place of a proof: a serious list, or a breach that has not ended. */
export async function isBarred(
  client: ClientBase,
  subjectId: string,
  today: LegalDay,
): Promise<{ readonly listed: boolean; readonly broken: boolean }> {
  const { rows } = await client.query<{ listed: boolean; broken: boolean }>(
    `select
       coalesce(bool_or(v.kind = 'listing' and l.kind = 'SERIOUS'), false) as listed,
       coalesce(bool_or(v.kind = 'commitment' and t.adverse), false) as broken
     from record_version v join record_type t on t.code = v.type_code left join list l on l.code = v.list_code
     where v.subject_id = $1 and v.recorded_to = 'infinity' and record_in_force(v, $2)
       and v.kind in ('listing', 'commitment')
       -- What is adverse counts only where due process works, and after the subject was told.
       and (not t.adverse or t.due_process and v.publicity_from <= $2)`,
    [subjectId, today],
  );
  return rows[0] ?? { listed: false, broken: false };
}
