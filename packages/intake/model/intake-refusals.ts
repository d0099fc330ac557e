import type { RefusalText } from '@xintu/runtime';

/** Why an action about a batch, its problem data or a code is refused. */
export const noSuchBatch: RefusalText = {
  code: 'NOT_FOUND',
  'zh-CN': '没有这个批次，或它不属于本单位。',
  en: 'There is no such batch in your department.',
};
export const notAllowed: RefusalText = {
  code: 'NOT_ALLOWED',
  'zh-CN': '您的角色不能办理此事。',
  en: 'Your role does not allow this.',
};
export const notChecked: RefusalText = {
  code: 'BATCH_NOT_CHECKED',
  'zh-CN': '这个批次不在预检状态，不能再正式报送或调整列。',
  en: 'The batch is not one that was only checked: it can’t be handed in or read anew.',
};
export const unknownColumn: RefusalText = {
  code: 'COLUMN_UNKNOWN',
  field: 'columns',
  'zh-CN': '所选字段不属于这个信息事项，或同一字段选了两次。',
  en: 'A chosen field is not of this record type, or is chosen twice.',
};
export const notAwaitingReview: RefusalText = {
  code: 'BATCH_NOT_AWAITING_REVIEW',
  'zh-CN': '这个批次不在待审核状态。',
  en: 'The batch does not wait for review.',
};
export const ownWork: RefusalText = {
  code: 'SAME_PERSON',
  'zh-CN': '报送和审核须由两人办理：不能审核自己（或委托人）报送的批次。',
  en: 'Handing in and approving are for two persons: nobody reviews their own batch, nor that of whom they stand in for.',
};
export const unknownRow: RefusalText = {
  code: 'ROW_UNKNOWN',
  field: 'returnedRows',
  'zh-CN': '所列行号不在待审核的行中，或重复。',
  en: 'A row that is named does not wait for review, or is named twice.',
};
export const notWithdrawable: RefusalText = {
  code: 'BATCH_NOT_DONE',
  'zh-CN': '只有已完成或待审核的批次可以撤回。',
  en: 'Only a batch that is done or waits for review can be withdrawn.',
};
export const reasonMissing: RefusalText = {
  code: 'REASON_MISSING',
  field: 'reason',
  'zh-CN': '请写明理由（至少 4 个字）。',
  en: 'State the reason (at least 4 characters).',
};
export const noSuchProblem: RefusalText = {
  code: 'NOT_FOUND',
  'zh-CN': '没有这条问题数据，或它不属于本单位。',
  en: 'There is no such problem datum in your department.',
};
export const problemSettled: RefusalText = {
  code: 'PROBLEM_SETTLED',
  'zh-CN': '这条问题数据已经办结、忽略或正在复核。',
  en: 'This problem datum is settled, or is being checked.',
};
export const nothingStated: RefusalText = {
  code: 'NO_VALUES',
  field: 'values',
  'zh-CN': '没有填写任何内容。',
  en: 'Nothing was filled in.',
};
export const fieldTwice: RefusalText = {
  code: 'FIELD_TWICE',
  field: 'values',
  'zh-CN': '同一字段填写了两次。',
  en: 'A field is stated twice.',
};
export const codeNotOfForm: RefusalText = {
  code: 'CODE_INVALID',
  field: 'code',
  'zh-CN': '只有 18 位、仅校验码不符的代码可以申请准入。',
  en: 'Only a code of 18 characters of which nothing but the check character is wrong can be admitted.',
};
export const codeKnown: RefusalText = {
  code: 'CODE_DECIDED',
  field: 'code',
  'zh-CN': '这个代码已经申请或已有决定。',
  en: 'This code was asked for, or decided on, before.',
};
export const noSuchCode: RefusalText = {
  code: 'NOT_FOUND',
  field: 'code',
  'zh-CN': '没有待决定的准入申请。',
  en: 'There is no such code to decide on.',
};
export const codeNotAdmitted: RefusalText = {
  code: 'NOT_ADMITTED',
  field: 'code',
  'zh-CN': '这个代码没有准入，无需撤销。',
  en: 'This code is not admitted: there is nothing to take back.',
};
export const noSuchNotice: RefusalText = {
  code: 'NOT_FOUND',
  'zh-CN': '没有这条通知，或已经签收。',
  en: 'There is no such notice, or it was acknowledged.',
};

/** A reason that says something: 4 characters or more. */
export function statedReason(text: string | null | undefined): string | null {
  const stated = (text ?? '').trim();
  return [...stated].length < 4 ? null : stated.slice(0, 500);
}
