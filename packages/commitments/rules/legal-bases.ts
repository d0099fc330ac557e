import { legalBasis } from '@xintu/declarations';
import { legalDay } from '@xintu/kernel';

/** 履约核查: what was promised is checked, within the time and in the way that were told. */
export const checkOfPromises = legalBasis({
  code: 'check-of-promises',
  title: '国务院办公厅关于全面推行证明事项和涉企经营许可事项告知承诺制的指导意见（国办发〔2020〕42号）',
  article: '加强事中事后核查',
  level: 'CENTRAL_POLICY',
  from: legalDay('2020-10-27'),
  to: null,
  confirmed: false,
});
