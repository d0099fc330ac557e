import { may } from '@xintu/access';
import { inTransaction } from '@xintu/database';
import { isLegalDay, type Text } from '@xintu/kernel';
import { appendEntry } from '@xintu/ledger';
import { accepted, type Outcome, refused } from '@xintu/runtime';

import { checkProblem, type CheckProblem } from '../rules/problem.ts';
import type { CheckOccasion } from './create-check.ts';
import { refusalOf, refusals } from './refusals.ts';

/** A case that a department handled, checked or not. */
export interface HandledCase {
  readonly matter: string;
  readonly reference: string;
  readonly handledOn: string;
}

const MOST_CASES = 2_000;
const LONGEST_REFERENCE = 500;

const texts = {
  CASES_MISSING: { zh: '请至少报送一个办件。', en: 'Report at least one case.' },
  TOO_MANY_CASES: { zh: '一次最多 2,000 个办件，请分批。', en: 'At most 2,000 cases at a time.' },
  REFERENCE_MISSING: { zh: '请填写办件编号。', en: 'Give the case number.' },
  DAY_INVALID: { zh: '办结日期有误，或者在今天之后。', en: 'The day is none, or lies ahead.' },
  UNKNOWN_MATTER: { zh: '没有这个事项。', en: 'There is no such matter.' },
} satisfies Record<string, Text>;

const problem = (code: keyof typeof texts, field: string): CheckProblem =>
  checkProblem(code, texts[code], field);

/** What is wrong with the cases, each by its row. */
export function handledProblems(
  cases: readonly HandledCase[],
  matters: ReadonlySet<string>,
  today: string,
): readonly CheckProblem[] {
  if (cases.length === 0) return [problem('CASES_MISSING', 'cases')];
  if (cases.length > MOST_CASES) return [problem('TOO_MANY_CASES', 'cases')];
  return cases.flatMap(({ matter, reference, handledOn }, row) => {
    const field = `cases.${String(row)}`;
    return [
      ...(matters.has(matter) ? [] : [problem('UNKNOWN_MATTER', `${field}.matter`)]),
      ...(reference.trim() === '' || reference.length > LONGEST_REFERENCE
        ? [problem('REFERENCE_MISSING', `${field}.reference`)]
        : []),
      ...(isLegalDay(handledOn) && handledOn <= today ? [] : [problem('DAY_INVALID', `${field}.handledOn`)]),
    ];
  });
}

/**
 * Takes the cases that the own department handled, checked or not, so that coverage can be told. A case that was
 * reported before is taken with its last day: sending the same again changes nothing.
 */
export async function reportHandled(
  { pool, viewer, today }: CheckOccasion,
  cases: readonly HandledCase[],
  source: 'API' | 'FILE',
): Promise<Outcome<{ readonly count: number }>> {
  const { language, department } = viewer;
  const providerCode = department?.code ?? '';
  if (!may(viewer, 'handled-case.report', { providerCode }).allowed)
    return refused(language, refusals.notReporter);
  return inTransaction(pool, async (client) => {
    const { rows } = await client.query<{ code: string }>('select code from matter');
    const problems = handledProblems(cases, new Set(rows.map(({ code }) => code)), today);
    if (problems.length > 0) return refused(language, ...problems.map(refusalOf));
    const { rowCount } = await client.query(
      `insert into handled_case (department_code, matter_code, reference, handled_on, source, reported_by)
       select distinct on (matter, reference) $1, matter, reference, handled_on, $5, $6
       from unnest($2::text[], $3::text[], $4::date[]) as c (matter, reference, handled_on)
       order by matter, reference, handled_on desc
       on conflict (department_code, matter_code, reference) do update set handled_on = excluded.handled_on
         where handled_case.handled_on <> excluded.handled_on`,
      [
        ...[providerCode, cases.map(({ matter }) => matter), cases.map(({ reference }) => reference.trim())],
        ...[cases.map(({ handledOn }) => handledOn), source, viewer.actor],
      ],
    );
    const count = rowCount ?? 0;
    await appendEntry(client, {
      ...{ action: 'handled-case.report', actor: viewer.actor, departmentCode: providerCode },
      ...{ objectType: 'handled-case', objectId: providerCode, requestId: viewer.requestId },
      detail: { cases: cases.length, changed: count, source },
    });
    return accepted(providerCode, { count });
  });
}
