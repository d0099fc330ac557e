import type { DepartmentRow } from '@xintu/access';
import type { LegalDay } from '@xintu/kernel';
import type { Organisation } from '../organisations/organisation.ts';
import type { Random } from '../random.ts';
import type { DocumentNumbers } from './document-numbers.ts';
import type { Pools } from './pools.ts';

/** Codes of the record types that the demonstration hands in. */
export const typeCodes = [
  'licence',
  'penalty',
  'entertainment-licence',
  'travel-agency-licence',
  'guide-licence',
  'construction-qualification',
  'construction-good',
  'construction-bad',
  'tax-credit-grade',
  'major-tax-violation',
] as const;
export type TypeCode = (typeof typeCodes)[number];

/** Cells of a row, by the property that a column fills, else by the column's own code. */
export type Cells = Readonly<Record<string, string>>;

/** What a department states once: the content of a row. */
export interface Statement {
  readonly decidedOn: LegalDay;
  readonly cells: Cells;
}

/** In which a statement is made up. */
export interface Making {
  readonly random: Random;
  readonly department: DepartmentRow;
  readonly numbers: DocumentNumbers;
  readonly pools: Pools;
  /** Guides who were licensed so far: some come again for a new card. */
  readonly guides: Guide[];
}

/** An invented guide, known by the number of the card. */
export interface Guide {
  readonly name: string;
  readonly certificateNumber: string;
}

/** A later file that says something else of a record. */
export interface Correction {
  /** 1 for the first correction */
  readonly round: number;
  readonly receivedOn: LegalDay;
}

/** Makes up the statements of a record type. */
export interface Maker {
  /** @param about the organisation that it must be about; null: any that fits */
  make(making: Making, decidedOn: LegalDay, about: Organisation | null): Cells;
  /** What a later file says differently of the same record. */
  correct(making: Making, stated: Statement, correction: Correction): Cells;
}
