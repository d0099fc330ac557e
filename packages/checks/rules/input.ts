import type { Text } from '@xintu/kernel';

import type { AskedSubject } from './outcome.ts';
import { checkProblem, type CheckProblem } from './problem.ts';

/** What a check is asked for, as it was sent. */
export interface CheckRequest {
  readonly matter: string;
  readonly reference: string;
  readonly stage: string | null;
  readonly reason: string | null;
  readonly idempotencyKey: string;
  readonly subjects: readonly AskedSubject[];
}

/** As many subjects as one check may be about. */
export const MOST_SUBJECTS = 2_000;
const LONGEST_TEXT = 500;
const LONGEST_NAME = 200;

const isBlank = (text: string | null) => text === null || text.trim() === '';

/** What is wrong with the request itself, all of it at once. */
export function requestProblems(request: CheckRequest): readonly CheckProblem[] {
  const { reference, idempotencyKey, subjects, stage, reason } = request;
  const problems: CheckProblem[] = [];
  if (isBlank(reference)) problems.push(refusal('REFERENCE_MISSING', 'reference'));
  if (isBlank(idempotencyKey)) problems.push(refusal('KEY_MISSING', 'idempotencyKey'));
  for (const [field, text] of Object.entries({ reference, idempotencyKey, stage, reason }))
    if (text !== null && text.length > LONGEST_TEXT) problems.push(refusal('TEXT_TOO_LONG', field));
  if (subjects.length === 0) problems.push(refusal('SUBJECTS_MISSING', 'subjects'));
  if (subjects.length > MOST_SUBJECTS) return [...problems, refusal('TOO_MANY_SUBJECTS', 'subjects')];
  for (const [position, { code, name }] of subjects.entries()) {
    if (isBlank(code) && isBlank(name))
      problems.push(refusal('SUBJECT_EMPTY', `subjects.${String(position)}`));
    if ((code ?? '').length > LONGEST_NAME || (name ?? '').length > LONGEST_NAME)
      problems.push(refusal('TEXT_TOO_LONG', `subjects.${String(position)}`));
  }
  return problems;
}

const texts = {
  REFERENCE_MISSING: { zh: '请填写业务系统的办件编号。', en: 'Give the case number of the business.' },
  KEY_MISSING: { zh: '请给出幂等键。', en: 'Give an idempotency key.' },
  TEXT_TOO_LONG: { zh: '内容过长。', en: 'The text is too long.' },
  SUBJECTS_MISSING: { zh: '请至少列出一个核查对象。', en: 'Name at least one subject.' },
  TOO_MANY_SUBJECTS: {
    zh: `一次最多核查 ${String(MOST_SUBJECTS)} 个对象，请分批提交。`,
    en: `At most ${String(MOST_SUBJECTS)} subjects are checked at a time: send them in parts.`,
  },
  SUBJECT_EMPTY: { zh: '请填写统一社会信用代码或名称。', en: 'Give a credit code or a name.' },
} satisfies Record<string, Text>;

const refusal = (code: keyof typeof texts, field: string): CheckProblem =>
  checkProblem(code, texts[code], field);
