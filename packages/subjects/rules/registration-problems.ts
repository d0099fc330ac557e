import { maskResidentNumbers, type Text } from '@xintu/kernel';
import { labelOf, type RegistrationColumn } from './registration-columns.ts';

/** Why a row of a registration file is not taken, and what its owner can do about it. */
export const registrationProblems = {
  TEXT_UNDECODABLE: {
    message: {
      zh: '本行含有无法识别的文字（不是有效的UTF-8编码或已损坏）',
      en: 'The row holds text that is not valid UTF-8, or was damaged before.',
    },
    remedy: {
      zh: '从登记系统重新导出，保存为UTF-8编码',
      en: 'Export the row again from the register as UTF-8.',
    },
  },
  QUOTE_UNCLOSED: {
    message: { zh: '本行有未闭合的双引号', en: 'A quotation mark of the row is never closed.' },
    remedy: {
      zh: '补上缺少的双引号，内容中的双引号写成两个',
      en: 'Close it; write quotation marks inside a cell twice.',
    },
  },
  COLUMN_COUNT: {
    message: {
      zh: '本行列数与表头不一致，内容可能错位',
      en: 'The row has not as many cells as the header: they may be shifted.',
    },
    remedy: {
      zh: '核对分隔符，含逗号的内容用双引号括起',
      en: 'Check the separators; put cells with commas in quotation marks.',
    },
  },
  NAME_MISSING: {
    message: { zh: '企业名称为空或为占位内容', en: 'The name is missing or a placeholder.' },
    remedy: { zh: '填写登记的全称', en: 'Give the full registered name.' },
  },
  NAME_TOO_LONG: {
    message: { zh: '企业名称超过200个字符', en: 'The name is longer than 200 characters.' },
    remedy: { zh: '核对是否与其他列错位', en: 'Check whether it belongs to another column.' },
  },
  NAME_CONFLICT: {
    message: {
      zh: '同一代码在本次导入中对应不同的名称',
      en: 'This import gives the code several different names.',
    },
    remedy: {
      zh: '核对登记档案，只保留正确的一行后重新导入',
      en: 'Look it up in the register, keep the right row and import again.',
    },
  },
  CODE_MISSING: {
    message: { zh: '统一社会信用代码为空', en: 'The credit code is missing.' },
    remedy: {
      zh: '填写18位统一社会信用代码或15位注册号',
      en: 'Give the credit code, or the old registration number of 15 digits.',
    },
  },
  CODE_PLACEHOLDER: {
    message: { zh: '统一社会信用代码为占位代码', en: 'The credit code is a placeholder.' },
    remedy: { zh: '填写真实的统一社会信用代码', en: 'Give the real credit code.' },
  },
  CODE_LENGTH: {
    message: {
      zh: '统一社会信用代码不是18位（旧注册号为15位）',
      en: 'The credit code has not 18 characters (an old number has 15).',
    },
    remedy: { zh: '核对营业执照上的代码', en: 'Check the code on the business licence.' },
  },
  CODE_CHARACTER: {
    message: {
      zh: '统一社会信用代码含有不允许的字符',
      en: 'The credit code holds a character that is not allowed.',
    },
    remedy: {
      zh: '核对营业执照上的代码，注意字母O与数字0、字母I与数字1',
      en: 'Check the code on the licence; mind O and 0, I and 1.',
    },
  },
  CODE_CHECK: {
    message: {
      zh: '统一社会信用代码校验位不符，本行已隔离',
      en: 'The check character of the credit code is wrong: quarantined.',
    },
    remedy: {
      zh: '核对代码；确属依法赋码的，凭证明由信用办逐条核准',
      en: 'Check the code; if it was issued so, the credit office admits it with proof.',
    },
  },
  REGISTRATION_NUMBER_CHECK: {
    message: { zh: '15位注册号校验位不符', en: 'The check digit of the registration number is wrong.' },
    remedy: {
      zh: '核对注册号，或改填18位统一社会信用代码',
      en: 'Check the number, or give the credit code instead.',
    },
  },
  DATE_IMPOSSIBLE: {
    message: { zh: '注册日期不是有效的日期', en: 'There is no such day.' },
    remedy: {
      zh: '按“2026-01-05”的格式填写，未知的留空',
      en: 'Write it as 2026-01-05; leave it empty if unknown.',
    },
  },
  DATE_FUTURE: {
    message: { zh: '注册日期晚于今天', en: 'The day lies in the future.' },
    remedy: { zh: '核对注册日期', en: 'Check the day.' },
  },
} as const satisfies Readonly<Record<string, { message: Text; remedy: Text }>>;

export type RegistrationProblemCode = keyof typeof registrationProblems;

/** One fault of one row. */
export interface RegistrationProblem {
  readonly code: RegistrationProblemCode;
  /** null: the row as a whole */
  readonly column: RegistrationColumn | null;
  /** what was found, identity numbers masked */
  readonly value: string;
}

/** Notes a fault; values are cut to what helps to find them, identity numbers masked. */
export function problem(
  code: RegistrationProblemCode,
  column: RegistrationColumn | null,
  value: string,
): RegistrationProblem {
  return { code, column, value: maskResidentNumbers(value).slice(0, 200) };
}

/** Heads of the columns of an error file, in front of those of the row as found. */
export const errorHeads = ['文件', '行号', '列', '错误代码', '原因', '值', '处理办法'] as const;

/** The cells under `errorHeads` for a refused row; several faults are joined. */
export function errorCells(file: string, line: number, problems: readonly RegistrationProblem[]): string[] {
  const joined = (part: (one: RegistrationProblem) => string): string => problems.map(part).join('；');
  return [
    file,
    String(line),
    joined(({ column }) => (column === null ? '整行' : labelOf(column))),
    joined(({ code }) => code),
    joined(({ code }) => registrationProblems[code].message.zh),
    joined(({ value }) => value),
    joined(({ code }) => registrationProblems[code].remedy.zh),
  ];
}
