/** One reason why a change was refused: a code for programs, a text in the reader's language. */
export interface UserProblem {
  readonly code: string;
  /** Path of the input field that it is about, such as `subjects.3.code`; null: it is about the whole. */
  readonly field: string | null;
  readonly message: string;
}

/** What a change came to: the identifier of what was changed, with what else the answer tells, or why it was refused. */
export type Outcome<Told extends object = object> =
  | ({ readonly changed: string; readonly userErrors: readonly [] } & Told)
  | { readonly changed: null; readonly userErrors: readonly UserProblem[] };

/** A change that was made. `told` is what only this answer says, such as a secret that is shown once. */
export function accepted(changed: string): Outcome;
export function accepted<Told extends object>(changed: string, told: Told): Outcome<Told>;
export function accepted(changed: string, told: object = {}): Outcome {
  return { ...told, changed, userErrors: [] };
}

/** A refusal before it is put into the reader's language. */
export interface RefusalText {
  readonly code: string;
  readonly field?: string;
  readonly 'zh-CN': string;
  readonly en: string;
}

/** A change that was not made, with all reasons at once. */
export function refused(
  language: 'zh-CN' | 'en',
  ...reasons: readonly RefusalText[]
): Extract<Outcome, { changed: null }> {
  const userErrors = reasons.map(({ code, field = null, ...texts }): UserProblem => ({
    code,
    field,
    message: texts[language],
  }));
  return { changed: null, userErrors };
}
