import type { RefusalText } from '@xintu/runtime';

/** Why an action of this package is refused. */
export const refusals = {
  notAllowed: {
    code: 'NOT_ALLOWED',
    'zh-CN': '您的角色不能办理此事。',
    en: 'Your role does not allow this.',
  },
  noSuchType: {
    code: 'RECORD_TYPE_UNKNOWN',
    field: 'recordType',
    'zh-CN': '没有这个信用信息事项，或该单位不报送它。',
    en: 'There is no such record type, or the department does not provide it.',
  },
  monthNotOver: {
    code: 'MONTH_NOT_OVER',
    field: 'month',
    'zh-CN': '当月结束后才能零报送。',
    en: 'That nothing arose in a month can be said once the month is over.',
  },
  recordsExist: {
    code: 'RECORDS_EXIST',
    field: 'month',
    'zh-CN': '该月已有报送的信息，不能零报送。',
    en: 'Decisions of that month were handed in: it is no month in which nothing arose.',
  },
  declaredAlready: {
    code: 'DECLARED_ALREADY',
    field: 'month',
    'zh-CN': '该月已经零报送。',
    en: 'This was declared already.',
  },
  noSuchReport: {
    code: 'NOT_FOUND',
    'zh-CN': '没有这份零报送，或已撤回。',
    en: 'There is no such zero report, or it was taken back.',
  },
  reasonMissing: {
    code: 'REASON_MISSING',
    field: 'reason',
    'zh-CN': '请填写理由。',
    en: 'Give the reason.',
  },
  notIgnored: {
    code: 'NOT_FOUND',
    field: 'id',
    'zh-CN': '本地区没有这条已忽略的问题数据。',
    en: 'There is no such row in your area that a department left out.',
  },
  noSuchQuarter: {
    code: 'QUARTER_INVALID',
    field: 'quarter',
    'zh-CN': '没有这个季度，或它尚未开始。',
    en: 'There is no such quarter, or it has not begun.',
  },
} as const satisfies Readonly<Record<string, RefusalText>>;
