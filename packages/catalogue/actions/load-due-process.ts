import type { RecordTypeDeclaration } from '@xintu/declarations';
import type { ClientBase } from 'pg';

/** 保障环节: what must work before anything adverse of a type is shown or counted. */
export const dueProcessParts = ['NOTICE', 'OBJECTION', 'REPAIR', 'REVOCATION'] as const;
export type DueProcessPart = (typeof dueProcessParts)[number];

/** The procedure behind each part; the notice is made with the record itself. */
const procedures: Readonly<Record<DueProcessPart, string | null>> = {
  NOTICE: null,
  OBJECTION: 'objection',
  REPAIR: 'repair',
  REVOCATION: 'revocation',
};

/**
 * Says of each adverse record type which parts of due process work: those whose procedure is there. What somebody
 * switched since then stays as it is.
 */
export async function loadDueProcess(
  client: ClientBase,
  recordTypes: readonly Pick<RecordTypeDeclaration, 'code' | 'adverse'>[],
): Promise<number> {
  const rows = recordTypes
    .filter(({ adverse }) => adverse)
    .flatMap(({ code }) =>
      dueProcessParts.map((part) => ({ record_type_code: code, part, procedure: procedures[part] })),
    );
  const { rowCount } = await client.query(
    `insert into due_process_part (record_type_code, part, working, changed_by)
     select record_type_code, part, procedure is null or exists (select from case_kind k where k.code = procedure), 'system'
     from jsonb_to_recordset($1) as t (record_type_code text, part text, procedure text)
     on conflict (record_type_code, part) do nothing`,
    [JSON.stringify(rows)],
  );
  return rowCount ?? 0;
}
