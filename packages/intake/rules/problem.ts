import { maskIdentityNumber, maskPersonalText, type Text } from '@xintu/kernel';

import { problemTexts, type ProblemCode, type ProblemFacts } from './problem-texts.ts';

/** What is wrong with a row, or with the file as a whole (`row` null). */
export interface Problem {
  /** As the sheet numbers it, the first is 1. */
  readonly row: number | null;
  /** Label of the column in the standard. */
  readonly column: string | null;
  readonly level: 'ERROR' | 'WARNING';
  readonly code: ProblemCode;
  readonly message: Text;
  /** What stood there: shortened, identity numbers masked. */
  readonly value: string | null;
}

/** Where a problem is, and what stood there. */
export interface ProblemPlace {
  readonly row?: number | null;
  readonly column?: string | null;
  readonly value?: string | null;
  /** The column holds a person's identity number: the value is masked as a whole. */
  readonly personal?: boolean;
}

const LONGEST_VALUE = 200;

/** Makes a problem with its sentence in both languages: what is wrong, and what to do. */
export function problem(code: ProblemCode, place: ProblemPlace = {}, facts: ProblemFacts = {}): Problem {
  const { level, text } = problemTexts[code];
  const column = place.column ?? null;
  return {
    row: place.row ?? null,
    column,
    level,
    code,
    message: text({ column: column ?? '', ...facts }),
    value:
      place.value == null || place.value === '' ? null : shownValue(place.value, place.personal === true),
  };
}

/** A value as it may stand in a list of problems. */
export function shownValue(value: string, personal: boolean): string {
  const shown = personal ? maskIdentityNumber(value) : maskPersonalText(value);
  const characters = [...shown];
  return characters.length > LONGEST_VALUE ? `${characters.slice(0, LONGEST_VALUE).join('')}…` : shown;
}
