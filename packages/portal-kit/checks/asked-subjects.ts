/** A subject as somebody wrote it into the form. */
export interface WrittenSubject {
  readonly code: string | null;
  readonly name: string | null;
}

const SEPARATORS = /[\s,，;；、]+/;
const CODE = /^[0-9A-Z]{18}$/i;

/**
 * Reads what was pasted: a subject a line, its code, its name, or both in any order, as from a table. Empty lines are
 * left out.
 */
export function readSubjects(text: string): readonly WrittenSubject[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const parts = line.trim().split(SEPARATORS).filter(Boolean);
    const code = parts.find((part) => CODE.test(part)) ?? null;
    const name = parts.filter((part) => part !== code).join(' ');
    return parts.length === 0 ? [] : [{ code, name: name === '' ? null : name }];
  });
}
