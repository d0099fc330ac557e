import { isCreditCode, plainCreditCode } from '@xintu/kernel';

/** A subject as somebody wrote it into the form. */
export interface WrittenSubject {
  readonly code: string | null;
  readonly name: string | null;
}

const SEPARATORS = /[\s,，;；、]+/;
const CODE = /^[0-9A-Z]{18}$/i;

/** A subject in its row of what was pasted, or of a file. */
export interface ListedSubject extends WrittenSubject {
  readonly row: number;
}

/**
 * Reads what was pasted: a subject a line, its code, its name, or both in any order, as from a table. Empty lines are
 * left out, but counted.
 */
export function readSubjects(text: string): readonly ListedSubject[] {
  return text.split(/\r?\n/).flatMap((line, at) => {
    const parts = line.trim().split(SEPARATORS).filter(Boolean);
    const code = parts.find((part) => CODE.test(part)) ?? null;
    const name = parts.filter((part) => part !== code).join(' ');
    return parts.length === 0 ? [] : [{ row: at + 1, code, name: name === '' ? null : name }];
  });
}

/** What is wrong with a row; `NOBODY` and `TWICE` are not checked, the others are, and told as they are. */
export type RowProblem = 'NOBODY' | 'TWICE' | 'CODE';

/** The rows with their problems: nobody named, a code that can’t be one, the same as an earlier row. */
export function problemsOf(
  listed: readonly ListedSubject[],
): readonly (ListedSubject & { readonly problem: RowProblem | null; readonly sameAs: number | null })[] {
  const seen = new Map<string, number>();
  return listed.map((subject) => {
    const code = plainCreditCode(subject.code ?? '');
    const key = `${code} ${(subject.name ?? '').trim()}`.trim();
    const sameAs = seen.get(key) ?? null;
    if (key === '') return { ...subject, problem: 'NOBODY', sameAs: null };
    if (sameAs !== null) return { ...subject, problem: 'TWICE', sameAs };
    seen.set(key, subject.row);
    return { ...subject, problem: code === '' || isCreditCode(code) ? null : 'CODE', sameAs: null };
  });
}
