import { legalBasis } from '@xintu/declarations';
import { legalDay } from '@xintu/kernel';

/** Bases of the sector. `confirmed` only where the article's text was read. */

export const entertainmentVenues9 = legalBasis({
  code: 'entertainment-venues-9',
  title: '娱乐场所管理条例',
  article: '第九条',
  level: 'ADMINISTRATIVE_REGULATION',
  from: legalDay('2006-03-01'),
  to: null,
  confirmed: false,
});

export const tourism28 = legalBasis({
  code: 'tourism-28',
  title: '中华人民共和国旅游法',
  article: '第二十八条',
  level: 'LAW',
  from: legalDay('2013-10-01'),
  to: null,
  confirmed: false,
});

export const tourism37 = legalBasis({
  code: 'tourism-37',
  title: '中华人民共和国旅游法',
  article: '第三十七条',
  level: 'LAW',
  from: legalDay('2013-10-01'),
  to: null,
  confirmed: false,
});

const order7 = {
  title: '文化和旅游市场信用管理规定（文化和旅游部令第7号）',
  level: 'DEPARTMENTAL_RULE',
  from: legalDay('2022-01-01'),
  to: null,
} as const;

export const marketCredit11 = legalBasis({
  ...order7,
  code: 'market-credit-11',
  article: '第十一条',
  confirmed: false,
});
export const marketCredit12 = legalBasis({
  ...order7,
  code: 'market-credit-12',
  article: '第十二条',
  confirmed: false,
});
export const marketCredit13 = legalBasis({
  ...order7,
  code: 'market-credit-13',
  article: '第十三条',
  confirmed: false,
});
export const marketCredit14 = legalBasis({
  ...order7,
  code: 'market-credit-14',
  article: '第十四条',
  confirmed: false,
});

export const marketCreditMeasures = legalBasis({
  ...order7,
  code: 'market-credit-measures',
  article: '严重失信主体管理措施（条款待核实）',
  confirmed: false,
});
