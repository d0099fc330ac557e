import type { chinese } from './texts.zh-CN.ts';

export const english: Record<keyof typeof chinese, string> = {
  title: 'Verify a report',
  what: 'Give the number and the code of a credit report or of a check, or scan its QR code, to see whether it still holds. Nothing is shown here beyond that.',
  number: 'Number',
  code: 'Code',
  ask: 'Verify',
  none: 'There is no report with this number and code.',
  many: 'Too many verifications; try again later.',
  lost: 'No answer came. Check the connection and try again.',
  'state.CURRENT': 'It holds: what it says still holds, and no public facts changed since.',
  'state.CHANGED':
    'It holds, but public facts changed since: what it says still holds; look at the newest public facts as well.',
  'state.WITHDRAWN':
    'It holds no longer: the report is not valid and not delivered any more. Have another one made.',
  kind: 'Kind',
  'kind.SUBJECT': 'Credit report',
  'kind.CHECK': 'Result of a check',
  subject: 'About',
  subjectCode: 'Credit code',
  issuedAt: 'Made at',
  pages: 'Pages',
  sha256: 'Hash of the file (SHA-256)',
  latest: 'See the newest public facts about it',
  file: 'Compare the file that you hold (optional)',
  'file.what': 'Choose the PDF that you got: your browser computes its hash, the file is not sent.',
  'file.same': 'It is the same: exactly the file that was made.',
  'file.other': 'It differs: this is not the file that was made; it may have been changed.',
};
