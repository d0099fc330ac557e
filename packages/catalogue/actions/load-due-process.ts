import type { CaseKindDeclaration, RecordTypeDeclaration } from '@xintu/declarations';
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
 * Says of each declared adverse record type which parts of due process work: those whose procedure is declared. What
 * somebody switched since then stays as it is.
 */
export async function loadDueProcess(
  client: ClientBase,
  recordTypes: readonly Pick<RecordTypeDeclaration, 'code' | 'adverse'>[],
  caseKinds: readonly Pick<CaseKindDeclaration, 'code'>[],
): Promise<number> {
  const declared = new Set(caseKinds.map(({ code }) => code));
  const rows = recordTypes
    .filter(({ adverse }) => adverse)
    .flatMap(({ code }) =>
      dueProcessParts.map((part) => {
        const procedure = procedures[part];
        return { record_type_code: code, part, working: procedure === null || declared.has(procedure) };
      }),
    );
  const { rowCount } = await client.query(
    `insert into due_process_part (record_type_code, part, working, changed_by)
     select record_type_code, part, working, 'system' from jsonb_to_recordset($1)
       as t (record_type_code text, part text, working boolean)
     on conflict (record_type_code, part) do nothing`,
    [JSON.stringify(rows)],
  );
  return rowCount ?? 0;
}
