import type { CaseFileDemand, CaseStep } from '@xintu/declarations';
import type { ClientBase } from 'pg';

import type { StoredCase } from '../model/stored-case.ts';

/** The files that a step demands and the case does not have. */
export async function missingFiles(
  client: ClientBase,
  { subjectId, id }: Pick<StoredCase, 'subjectId' | 'id'>,
  { files }: Pick<CaseStep, 'files'>,
): Promise<readonly CaseFileDemand[]> {
  if (files === undefined) return [];
  const { rows } = await client.query<{ role: string; fresh: boolean }>(
    `select f.role, f.after_step >= (select max(s.position) from case_step s
       where s.subject_id = f.subject_id and s.case_id = f.case_id) as fresh
     from case_document f where f.subject_id = $1 and f.case_id = $2`,
    [subjectId, id],
  );
  return files.filter(
    ({ role, afterLastStep = false }) =>
      !rows.some((file) => file.role === role && (file.fresh || !afterLastStep)),
  );
}
