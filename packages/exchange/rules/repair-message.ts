import { choiceOf, type Field } from '@xintu/declarations';
import { type LegalDay, readCreditCode, readLegalDay, type Text } from '@xintu/kernel';

import { repairFields } from './repair-fields.ts';

/** What is wrong with a row. */
export interface RowProblem {
  readonly code: string;
  /** Chinese name of the column; null: the row as a whole. */
  readonly column: string | null;
  readonly text: Text;
}

interface About {
  readonly messageId: string;
  readonly subjectCode: string;
  readonly documentNumber: string;
  /** Of the authority, where one number stands for several decisions. */
  readonly authorityCode: string | null;
}

/** 修复信息: an application that 信用中国 received, or the decision that was made there. */
export type RepairMessage =
  | (About & { readonly kind: 'APPLICATION'; readonly fulfilment: string })
  | (About & {
      readonly kind: 'GRANTED' | 'REFUSED';
      readonly fulfilment: string | null;
      readonly decisionNumber: string;
      readonly decidedBy: string;
      readonly decidedOn: LegalDay;
      readonly reason: string | null;
    });

/** A row as it was read: a message, or everything that is wrong with it. */
export type ReadMessage =
  | { readonly message: RepairMessage; readonly problems: readonly [] }
  | { readonly message: null; readonly problems: readonly RowProblem[] };

const fieldOf = (code: string): Field => {
  const found = repairFields.find((field) => field.code === code);
  if (found === undefined) throw new Error(`no column ${code}`);
  return found;
};

const about = (code: string, problem: string, zh: string, en: string): RowProblem => {
  const { name } = fieldOf(code);
  return { code: problem, column: name.zh, text: { zh: `${name.zh}${zh}`, en: `${name.en} ${en}` } };
};
const missing = (code: string) => about(code, 'MISSING', '必须填写', 'must be given');

/** Values of a row as they are stored, and what is wrong with them by themselves. */
function readValues(given: Readonly<Record<string, string>>) {
  const values: Record<string, string> = {};
  const problems: RowProblem[] = [];
  for (const field of repairFields) {
    const text = (given[field.code] ?? '').trim();
    if (text === '') {
      if (field.required === 'always') problems.push(missing(field.code));
      continue;
    }
    const read = readValue(field, text);
    if (typeof read === 'string') values[field.code] = read;
    else problems.push(read);
  }
  return { values, problems };
}

function readValue(field: Field, text: string): string | RowProblem {
  const { code, type, length = Infinity } = field;
  if (text.length > length) return about(code, 'TOO_LONG', '太长', 'is too long');
  if (type === 'day') return readLegalDay(text) ?? about(code, 'NOT_A_DAY', '不是日期', 'is no day');
  if (type === 'choice')
    return choiceOf(field, text)?.value ?? about(code, 'NOT_A_CHOICE', '不在可选值内', 'is not a choice');
  if (type !== 'credit-code') return text;
  const read = readCreditCode(text);
  return read.ok ? read.code : about(code, 'CODE_INVALID', '校验不通过', 'is not valid');
}

/** Reads one row, and says all that is wrong with it at once. */
export function readRepairMessage(given: Readonly<Record<string, string>>): ReadMessage {
  const { values, problems } = readValues(given);
  const needed =
    values['kind'] === 'APPLICATION'
      ? ['fulfilment']
      : values['kind'] === undefined
        ? []
        : ['decisionNumber', 'decidedBy', 'decidedOn', ...(values['kind'] === 'REFUSED' ? ['reason'] : [])];
  const further = needed
    .filter((code) => values[code] === undefined && !problems.some(isAbout(code)))
    .map((code) => missing(code));
  const all = [...problems, ...further, ...commitmentProblems(values)];
  const message = all.length > 0 ? null : messageOf(values);
  return message === null ? { message: null, problems: all } : { message, problems: [] };
}

const isAbout =
  (code: string) =>
  ({ column }: RowProblem) =>
    column === fieldOf(code).name.zh;

/** An application without a public commitment meets no rule since 2019. */
const commitmentProblems = (values: Readonly<Record<string, string>>): RowProblem[] =>
  values['kind'] === 'APPLICATION' && values['commitment'] !== 'MADE'
    ? [about('commitment', 'COMMITMENT_MISSING', '尚未作出，不能受理', 'is not made')]
    : [];

function messageOf(values: Readonly<Record<string, string>>): RepairMessage | null {
  const { kind, messageId, subjectCode, documentNumber, authorityCode = null, fulfilment } = values;
  if (messageId === undefined || subjectCode === undefined || documentNumber === undefined) return null;
  const common = { messageId, subjectCode, documentNumber, authorityCode };
  if (kind === 'APPLICATION') return fulfilment === undefined ? null : { ...common, kind, fulfilment };
  const { decisionNumber, decidedBy, decidedOn = '', reason = null } = values;
  const day = readLegalDay(decidedOn);
  if (kind !== 'GRANTED' && kind !== 'REFUSED') return null;
  if (decisionNumber === undefined || decidedBy === undefined || day === null) return null;
  return {
    ...common,
    kind,
    fulfilment: fulfilment ?? null,
    decisionNumber,
    decidedBy,
    decidedOn: day,
    reason,
  };
}
