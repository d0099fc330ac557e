import type { Text } from '@xintu/kernel';

/** What is wrong with what was sent: a code for programs, a text for people, and where. */
export interface CheckProblem {
  readonly code: string;
  readonly text: Text;
  /** Path of the input field, such as `subjects.3`; absent: it is about the whole. */
  readonly field?: string;
}

/** Names a problem, where there is one place of it. */
export const checkProblem = (code: string, text: Text, field?: string): CheckProblem =>
  field === undefined ? { code, text } : { code, text, field };
