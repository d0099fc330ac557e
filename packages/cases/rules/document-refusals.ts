import type { Text } from '@xintu/kernel';

/** Why a file of a case is not taken or not given, with the HTTP status that says so. */
export interface DocumentRefusal {
  readonly status: number;
  readonly code: string;
  readonly message: Text;
}

/** Bytes that a file of a case may have. */
export const DOCUMENT_LIMIT = 20 * 1024 * 1024;

/** Files that a case may have. */
export const MOST_DOCUMENTS = 100;

/** Answers to files of cases. */
export const documentRefusals = {
  // The same for what is not there and for what is another's: the answer tells neither.
  noSuchCase: {
    ...{ status: 404, code: 'NO_SUCH_CASE' },
    message: {
      zh: '没有这件办理事项，或您不是其中一方。',
      en: 'There is no such case, or you have no part in it.',
    },
  },
  noSuchDocument: {
    ...{ status: 404, code: 'NO_SUCH_DOCUMENT' },
    message: {
      zh: '没有这份材料，或您不是其中一方。',
      en: 'There is no such file, or you have no part in its case.',
    },
  },
  badRole: {
    ...{ status: 400, code: 'BAD_ROLE' },
    message: {
      zh: '请说明材料的用途：role 为 EVIDENCE、OPINION、PROOF_OF_SERVICE 或 OTHER。',
      en: 'Say what the file is for: role is EVIDENCE, OPINION, PROOF_OF_SERVICE or OTHER.',
    },
  },
  closed: {
    ...{ status: 409, code: 'CASE_CLOSED' },
    message: {
      zh: '事项已办结，只能补充送达回证。',
      en: 'The case is closed: only a proof of service can be added.',
    },
  },
  tooMany: {
    ...{ status: 409, code: 'TOO_MANY_DOCUMENTS' },
    message: {
      zh: `一件事项最多${String(MOST_DOCUMENTS)}份材料。`,
      en: `A case has at most ${String(MOST_DOCUMENTS)} files.`,
    },
  },
  tooLarge: {
    ...{ status: 413, code: 'FILE_TOO_LARGE' },
    message: {
      zh: '文件超过20 MB，请压缩或分开提交。',
      en: 'The file is larger than 20 MB: make it smaller or divide it.',
    },
  },
  empty: {
    ...{ status: 422, code: 'FILE_EMPTY' },
    message: { zh: '文件是空的。', en: 'The file is empty.' },
  },
  unknownForm: {
    ...{ status: 415, code: 'FILE_UNKNOWN' },
    message: {
      zh: '只收 PDF、PNG、JPEG、.docx 和 .xlsx（不含宏，不加密），以文件内容为准。',
      en: 'PDF, PNG, JPEG, .docx and .xlsx are taken (without macros or passwords), by their content.',
    },
  },
  noKeys: {
    ...{ status: 503, code: 'NO_KEYS' },
    message: {
      zh: '本服务没有加密材料的密钥，请联系系统管理员。',
      en: 'This service has no keys to seal files with; ask the system administrator.',
    },
  },
} as const satisfies Record<string, DocumentRefusal>;
