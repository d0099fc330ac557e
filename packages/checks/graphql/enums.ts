import { graphEnum } from '@xintu/graph';

/** 核查结论 */
export const CheckOutcome = graphEnum('CheckOutcome', 'What a check found 核查结论.', {
  HAS_RECORDS: { zh: '有记录', en: 'Records that count' },
  NO_RECORDS: { zh: '未查询到记录', en: 'No record that counts' },
  SUBJECT_UNKNOWN: { zh: '未找到该主体', en: 'The subject is not known' },
  NAME_MISMATCH: { zh: '名称与代码不符', en: 'The name is not the one of the code' },
  AMBIGUOUS: { zh: '有多个可能的主体', en: 'Several may be meant' },
  INVALID_CODE: { zh: '统一社会信用代码不正确', en: 'The code can’t be one' },
});

/** 匹配方式 */
export const CheckMatch = graphEnum('CheckMatch', 'How a subject was found 匹配方式.', {
  CODE: { zh: '按代码', en: 'By its code' },
  NAME: { zh: '按名称', en: 'By its name' },
  FORMER_NAME: { zh: '按曾用名', en: 'By a former name' },
});

/** 核查状态 */
export const CheckStatus = graphEnum('CheckStatus', 'Whether a check was answered 反馈状态.', {
  OPEN: { zh: '待反馈', en: 'Waits for its feedback' },
  ANSWERED: { zh: '已反馈', en: 'Everything was said' },
});

/** 未执行原因 */
export const NotCarriedOut = graphEnum('NotCarriedOut', 'Why a measure was not carried out 未执行原因.', {
  NOT_APPLICABLE: { zh: '不适用', en: 'It does not apply' },
  REPAIRED: { zh: '已完成信用修复', en: 'The credit was repaired' },
  STATUTORY_EXCEPTION: { zh: '法定例外', en: 'The law makes an exception' },
  DONE_BY_OTHER: { zh: '由其他单位执行', en: 'Another body does it' },
  OTHER: { zh: '其他', en: 'Another reason' },
});
