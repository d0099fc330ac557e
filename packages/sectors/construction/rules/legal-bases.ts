import { legalBasis } from '@xintu/declarations';
import { legalDay } from '@xintu/kernel';

/** Bases of the sector. `confirmed` only where the article's text was read. */

export const construction13 = legalBasis({
  code: 'construction-13',
  title: '中华人民共和国建筑法',
  article: '第十三条',
  level: 'LAW',
  from: legalDay('1998-03-01'),
  to: null,
  confirmed: false,
});

/** A normative document: it says what is published and for how long, and carries neither a list nor a measure. */
export const constructionMarketCredit10 = legalBasis({
  code: 'construction-market-credit-10',
  title: '建筑市场信用管理暂行办法（建市〔2017〕241号）',
  article: '第十条',
  level: 'NORMATIVE_DOCUMENT',
  from: legalDay('2018-01-01'),
  to: null,
  confirmed: true,
});

/** The same document on evaluation: provinces set the standard, and whoever is from elsewhere is treated alike. */
export const constructionMarketCreditEvaluation = legalBasis({
  code: 'construction-market-credit-evaluation',
  title: '建筑市场信用管理暂行办法（建市〔2017〕241号）',
  article: '第四章 信用评价',
  level: 'NORMATIVE_DOCUMENT',
  from: legalDay('2018-01-01'),
  to: null,
  confirmed: false,
});
