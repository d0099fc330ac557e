import { legalBasis } from '@xintu/declarations';
import { legalDay } from '@xintu/kernel';

/** 投诉举报: whoever finds wrong information may report it, and has to be answered. */
export const reportOfWrongs = legalBasis({
  code: 'report-of-wrongs',
  title: '企业信息公示暂行条例',
  article: '第十五条',
  level: 'ADMINISTRATIVE_REGULATION',
  from: legalDay('2014-10-01'),
  to: null,
  confirmed: false,
});
