import { choiceOf, type Field } from '@xintu/declarations';
import {
  isAdmittedCode,
  LONG_TERM_DAY,
  maskResidentNumbers,
  plainCreditCode,
  readCreditCode,
  readLegalDay,
  readPenaltyCategories,
  readYuan,
  toHalfWidth,
  type LegalDay,
} from '@xintu/kernel';

import { plainNumber } from './cell-values.ts';
import { cleanTypedCell, hasUnreadable } from './clean-text.ts';
import { problem, type Problem, type ProblemPlace } from './problem.ts';

/** What a cell says. `filled` is false for an empty one. */
export interface CellValue {
  /** As it is stored: days as YYYY-MM-DD, money in yuan, choices by their value; null for none. */
  readonly value: string | readonly string[] | null;
  readonly filled: boolean;
  readonly problems: readonly Problem[];
}

const noProblems: readonly Problem[] = [];
const noCodes: ReadonlySet<string> = new Set();
const none: CellValue = { value: null, filled: false, problems: noProblems };
const longTermWords = new Set(['长期', '长期有效', '永久', '永久有效', '无期限']);

// Called for every cell of files of a million rows: closures and objects are made only when there is a problem.

/** Reads a cleaned cell by the declaration of its field. */
export function readValue(
  field: Field,
  text: string,
  row: number,
  admitted: ReadonlySet<string> = noCodes,
): CellValue {
  if (text === '') return none;
  if (hasUnreadable(text))
    return refused(problem('UNREADABLE_TEXT', { ...placeOf(field, text, row), value: null }));
  if (field.type === 'text') return readText(field, text, row);
  if (field.property === 'categories') return readCategories(field, text, row);
  if (field.type === 'choice') return readChoice(field, text, row);
  if (field.type === 'choices') return readChoices(field, text, row);
  const typed = cleanTypedCell(text);
  if (typed === '') return none;
  switch (field.type) {
    case 'day':
      return readDay(field, typed, row);
    case 'money':
    case 'money-ten-thousand':
      return readMoney(field, typed, row);
    case 'number':
      return readNumber(field, typed, row);
    case 'credit-code':
      return readCode(field, typed, row, admitted);
  }
}

function taken(value: CellValue['value'], found?: Problem): CellValue {
  return { value, filled: true, problems: found === undefined ? noProblems : [found] };
}

function refused(...problems: readonly Problem[]): CellValue {
  return { value: null, filled: true, problems };
}

function placeOf(field: Field, value: string, row: number): ProblemPlace {
  return { row, column: field.name.zh, value, personal: field.category === 'identity' };
}

const perhapsIdentity = /[0-9０-９][0-9０-９ -]{15}/;

function readText(field: Field, text: string, row: number): CellValue {
  const limit = field.length ?? 4000;
  if (text.length > limit && [...text].length > limit) {
    return taken(text, problem('TOO_LONG', placeOf(field, text, row), { limit }));
  }
  if (!field.personal && perhapsIdentity.test(text) && maskResidentNumbers(text) !== text) {
    return taken(text, problem('PERSONAL_IDENTIFIER', { ...placeOf(field, text, row), value: null }));
  }
  return taken(text);
}

function readDay(field: Field, text: string, row: number): CellValue {
  const day = longTermWords.has(text) ? LONG_TERM_DAY : dayOf(text);
  if (day === null) return refused(problem('DAY_INVALID', placeOf(field, text, row)));
  const endless = day === LONG_TERM_DAY && field.property !== 'decidedOn' && field.property !== 'validFrom';
  return taken(endless ? null : day);
}

/** A bare number of five digits is a day that Excel shows as a number. */
function dayOf(text: string): LegalDay | null {
  return readLegalDay(/^\d{5}(\.\d+)?$/.test(text) ? Number(text) : text);
}

function readMoney(field: Field, text: string, row: number): CellValue {
  const unit = field.type === 'money' ? 'YUAN' : 'TEN_THOUSAND_YUAN';
  const amount = readYuan(/\de[+-]?\d/i.test(text) ? plainNumber(text) : text, unit);
  if (amount !== null) return taken(amount);
  return refused(
    problem('MONEY_INVALID', placeOf(field, text, row), { expected: unit === 'YUAN' ? '元' : '万元' }),
  );
}

function readNumber(field: Field, text: string, row: number): CellValue {
  const number = toHalfWidth(text).replace(/[\s,]/g, '');
  if (/^-?\d{1,15}(\.\d{1,10})?$/.test(number)) return taken(number);
  return refused(problem('NUMBER_INVALID', placeOf(field, text, row)));
}

function readCategories(field: Field, text: string, row: number): CellValue {
  const reading = readPenaltyCategories(spelledOut(field, text));
  if (!reading.ok) {
    if (reading.reason === 'PERSONAL')
      return refused(problem('CATEGORY_PERSONAL', placeOf(field, text, row)));
    return unknownChoice(field, text, row);
  }
  const vague = reading.ambiguous && reading.categories.includes('SUSPEND_PERMIT');
  return vague
    ? taken(reading.categories, problem('CATEGORY_AMBIGUOUS', placeOf(field, text, row)))
    : taken(reading.categories);
}

/** Forms and business systems may state the values; the words of files are left as they are. */
function spelledOut({ choices }: Field, text: string): string {
  if (!/^[A-Z_;；\s]+$/.test(text)) return text;
  const words = text.split(/[;；]/).map((word) => word.trim());
  return words.map((word) => choices?.find(({ value }) => value === word)?.name.zh ?? word).join('；');
}

function readChoice(field: Field, text: string, row: number): CellValue {
  const choice = choiceOf(field, text);
  if (choice !== null) return taken(choice.storedAsNull === true ? null : choice.value);
  return cleanTypedCell(text) === '' ? none : unknownChoice(field, text, row);
}

function readChoices(field: Field, text: string, row: number): CellValue {
  const words = text.split(/[;；、,，|\n]+/).filter((word) => word.trim() !== '');
  const chosen = words.map((word) => choiceOf(field, word));
  if (!chosen.every((choice) => choice !== null)) return unknownChoice(field, text, row);
  return taken(chosen.map(({ value }) => value));
}

function unknownChoice(field: Field, text: string, row: number): CellValue {
  const expected = field.choices?.map(({ name }) => name.zh).join('、') ?? '';
  return refused(problem('CHOICE_UNKNOWN', placeOf(field, text, row), { expected }));
}

function readCode(field: Field, text: string, row: number, admitted: ReadonlySet<string>): CellValue {
  const reading = readCreditCode(text);
  if (reading.ok) {
    if (reading.organisationCodeMismatch !== true) return taken(reading.code);
    return taken(reading.code, problem('ORGANISATION_CODE_MISMATCH', placeOf(field, text, row)));
  }
  const plain = plainCreditCode(text);
  if (isAdmittedCode(plain, admitted)) return taken(plain);
  const facts = reading.hint === undefined ? {} : { expected: reading.hint };
  return refused(problem(`CODE_${reading.reason}`, placeOf(field, text, row), facts));
}
