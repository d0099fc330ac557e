import { may } from '@xintu/access';
import { inTransaction } from '@xintu/database';
import { type CaseKindDeclaration, currentCaseKinds } from '@xintu/declarations';
import type { RefusalText } from '@xintu/runtime';
import type { ClientBase } from 'pg';

import { readRecordFacts } from '../model/stored-case.ts';
import { isFirm, isQuestion } from '../rules/firm.ts';
import { type CaseOccasion, findMatter, type Matter, type OpenCaseInput } from './open-case.ts';
import { refusals } from './refusals.ts';

/** A kind of case that somebody may open, and what stands in the way right now. */
export interface OpenableCase {
  readonly kind: CaseKindDeclaration;
  readonly obstacles: readonly RefusalText[];
  /** What whoever decides will have to judge, for no confirmed rule says it. */
  readonly questions: readonly RefusalText[];
}

/** The kinds of cases that the viewer may open about a record, or about a subject itself; empty where there are none. */
export function casesOpenTo(
  occasion: CaseOccasion,
  about: Pick<OpenCaseInput, 'recordId' | 'subjectCode'>,
): Promise<readonly OpenableCase[]> {
  const wanted = about.recordId === null ? 'SUBJECT' : 'RECORD';
  return inTransaction(occasion.pool, async (client) => {
    const found: OpenableCase[] = [];
    for (const kind of currentCaseKinds(occasion.kinds).filter((one) => one.about === wanted)) {
      const matter = await findMatter(client, kind, about, occasion.viewer);
      if (matter === null || !isOpener(occasion, kind, matter)) continue;
      if (kind.subjectKinds?.includes(matter.subjectKind) === false) continue;
      found.push({ kind, ...(await obstaclesOf(client, occasion, kind, matter)) });
    }
    return found;
  });
}

const isOpener = ({ viewer }: CaseOccasion, kind: CaseKindDeclaration, matter: Matter): boolean =>
  may(viewer, 'case.act', {
    ...{ parties: kind.opening.by, handlerCode: matter.departmentCode },
    ...{ creditOfficeCode: matter.creditOfficeCode, subjectCode: matter.subjectCode },
  }).allowed;

async function obstaclesOf(
  client: ClientBase,
  { today }: CaseOccasion,
  kind: CaseKindDeclaration,
  { subjectId, recordId }: Matter,
): Promise<Pick<OpenableCase, 'obstacles' | 'questions'>> {
  const record =
    recordId === null ? null : await readRecordFacts(client, subjectId, recordId, { today, since: null });
  const facts = { today, openedOn: today, opening: {}, values: {}, steps: [], record, dueOn: null };
  const obstacle = kind.opening.condition?.(facts) ?? null;
  const open = kind.single && (await isOpen(client, kind, { subjectId, recordId }));
  return {
    obstacles: [
      ...(isFirm(obstacle) ? [refusals.obstacle(obstacle)] : []),
      ...(open ? [refusals.openAlready] : []),
    ],
    questions: isQuestion(obstacle) ? [refusals.obstacle(obstacle)] : [],
  };
}

async function isOpen(
  client: ClientBase,
  { code }: CaseKindDeclaration,
  { subjectId, recordId }: Pick<Matter, 'subjectId' | 'recordId'>,
): Promise<boolean> {
  const { rowCount } = await client.query(
    `select from case_file where subject_id = $1 and kind_code = $2 and closed_on is null
       and record_id is not distinct from $3 limit 1`,
    [subjectId, code, recordId],
  );
  return rowCount === 1;
}
