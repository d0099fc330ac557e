import { choiceOf, type CaseValues, type Field } from '@xintu/declarations';
import { readLegalDay, type Text } from '@xintu/kernel';

/** A value that was given for a field: a code and what was typed. */
export interface GivenValue {
  readonly code: string;
  readonly value: string;
}

/** What is wrong with a given value. */
export interface ValueProblem {
  readonly code: 'UNKNOWN_FIELD' | 'MISSING' | 'TOO_LONG' | 'NOT_A_DAY' | 'NOT_A_CHOICE';
  readonly field: string;
  readonly text: Text;
}

const problem = (code: ValueProblem['code'], { code: field, name }: Field, zh: string, en: string) => ({
  ...{ code, field },
  text: { zh: `${name.zh}：${zh}`, en: `${name.en}: ${en}` },
});

function readValue(field: Field, given: string): string | ValueProblem {
  const text = given.trim();
  if (text.length > (field.length ?? Infinity))
    return problem(
      'TOO_LONG',
      field,
      `最多${String(field.length)}字`,
      `at most ${String(field.length)} characters`,
    );
  if (field.type === 'day')
    return (
      readLegalDay(text) ??
      problem('NOT_A_DAY', field, '不是日期，例如 2026-01-05', 'not a day, such as 2026-01-05')
    );
  if (field.type !== 'choice') return text;
  const names = (field.choices ?? []).map(({ name }) => name);
  return (
    choiceOf(field, text)?.value ??
    problem(
      'NOT_A_CHOICE',
      field,
      `请选择${names.map(({ zh }) => zh).join('、')}`,
      `choose one of ${names.map(({ en }) => en).join(', ')}`,
    )
  );
}

/** Reads the values given for declared fields; all problems at once. */
export function readValues(
  fields: readonly Field[],
  given: readonly GivenValue[],
): { readonly values: CaseValues; readonly problems: readonly ValueProblem[] } {
  const values: Record<string, string> = {};
  const problems: ValueProblem[] = [];
  for (const { code } of given) {
    if (fields.some((field) => field.code === code)) continue;
    problems.push({
      code: 'UNKNOWN_FIELD',
      field: code,
      text: { zh: `没有“${code}”这一项`, en: `there is no field ${code}` },
    });
  }
  for (const field of fields) {
    const text = given.find(({ code }) => code === field.code)?.value ?? '';
    if (text.trim() === '') {
      if (field.required === 'always') problems.push(problem('MISSING', field, '必须填写', 'must be given'));
      continue;
    }
    const read = readValue(field, text);
    if (typeof read === 'string') values[field.code] = read;
    else problems.push(read);
  }
  return { values, problems };
}
