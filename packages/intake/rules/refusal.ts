import type { Text } from '@xintu/kernel';

import type { FileProblemCode } from './file-problem.ts';
import { problemTexts } from './problem-texts.ts';

export type RefusalCode =
  | FileProblemCode
  | 'RECORD_TYPE_UNKNOWN'
  | 'LEGAL_BASIS_LAPSED'
  | 'HAND_IN_NOT_ALLOWED'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'FILE_TOO_LARGE'
  | 'MEDIA_TYPE_UNKNOWN';

/** Why a file was not taken: an answer, not an exception. `status` is the one of HTTP. */
export interface Refusal {
  readonly status: 400 | 403 | 404 | 409 | 413 | 415;
  readonly code: RefusalCode;
  readonly message: Text;
}

/** The file is not readable, or not in a known form. */
export function fileRefusal(code: FileProblemCode): Refusal {
  return { status: 400, code, message: problemTexts[code].text({}) };
}

export const recordTypeUnknown: Refusal = {
  status: 404,
  code: 'RECORD_TYPE_UNKNOWN',
  message: { zh: '信用信息目录中没有这个事项。', en: 'The catalogue has no such record type.' },
};

export const basisLapsed: Refusal = {
  status: 409,
  code: 'LEGAL_BASIS_LAPSED',
  message: {
    zh: '这个事项的法律依据已经失效，暂停报送。信用办登记新的依据后即可继续。',
    en: 'The legal basis of this record type has lapsed: nothing can be handed in until the credit office registers another.',
  },
};

export const handInNotAllowed: Refusal = {
  status: 403,
  code: 'HAND_IN_NOT_ALLOWED',
  message: {
    zh: '您不能报送这个事项：需要经办人角色，且本单位是该事项的信息提供单位。',
    en: 'You can’t hand in this record type: it takes the role of a reporter in a department that provides it.',
  },
};

export const keyReused: Refusal = {
  status: 409,
  code: 'IDEMPOTENCY_KEY_REUSED',
  message: {
    zh: '这个幂等键已经用于另一个文件或事项。重新报送请换一个键。',
    en: 'This idempotency key was used for another file or record type. Use a new key for a new file.',
  },
};

export const mediaTypeUnknown: Refusal = {
  status: 415,
  code: 'MEDIA_TYPE_UNKNOWN',
  message: {
    zh: '只接收 .xlsx 和 .csv 文件，或 application/json 的数据行。',
    en: 'Only .xlsx and .csv files are taken, and rows as application/json.',
  },
};

const MEBIBYTE = 1024 * 1024;

export function fileTooLarge(limit: number): Refusal {
  const size = Math.floor(limit / MEBIBYTE);
  return {
    status: 413,
    code: 'FILE_TOO_LARGE',
    message: {
      zh: `文件超过 ${size} MB。请拆分成几个文件，或另存为 .csv 后分批报送。`,
      en: `The file is larger than ${size} MB. Split it, or hand it in as .csv in several parts.`,
    },
  };
}

/** What browsers and business systems call our two forms; many call a .csv "Excel". */
const mediaTypes =
  /^(application\/json|text\/(csv|plain|tab-separated-values|x-csv|comma-separated-values)|application\/(csv|x-csv|octet-stream|x-zip-compressed|zip|vnd\.ms-excel(\.[\w.-]+)?|vnd\.openxmlformats-officedocument\.spreadsheetml\.sheet|wps-office\.xlsx?|x-msexcel|msexcel)|binary\/octet-stream)?$/;

/** Whether a file may be called so and still be one of ours; what it is, its content decides. */
export function isKnownMediaType(mediaType: string): boolean {
  return mediaTypes.test((mediaType.split(';')[0] ?? '').trim().toLowerCase());
}
