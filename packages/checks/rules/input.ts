import type { RefusalText } from '@xintu/runtime';

import type { AskedSubject } from './outcome.ts';

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
export function requestProblems(request: CheckRequest): readonly RefusalText[] {
  const { reference, idempotencyKey, subjects, stage, reason } = request;
  const problems: RefusalText[] = [];
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
  REFERENCE_MISSING: ['请填写业务系统的办件编号。', 'Give the case number of the business.'],
  KEY_MISSING: ['请给出幂等键。', 'Give an idempotency key.'],
  TEXT_TOO_LONG: ['内容过长。', 'The text is too long.'],
  SUBJECTS_MISSING: ['请至少列出一个核查对象。', 'Name at least one subject.'],
  TOO_MANY_SUBJECTS: [
    `一次最多核查 ${String(MOST_SUBJECTS)} 个对象，请分批提交。`,
    `At most ${String(MOST_SUBJECTS)} subjects are checked at a time: send them in parts.`,
  ],
  SUBJECT_EMPTY: ['请填写统一社会信用代码或名称。', 'Give a credit code or a name.'],
} as const;

function refusal(code: keyof typeof texts, field: string): RefusalText {
  const [chinese, english] = texts[code];
  return { code, field, 'zh-CN': chinese, en: english };
}
