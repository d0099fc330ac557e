import { defineMeasure, type MeasureDeclaration } from '@xintu/declarations';

import { marketCreditMeasures } from './legal-bases.ts';

const serious = [
  { list: 'culture-serious', zh: '文化市场', en: 'culture market' },
  { list: 'tourism-serious', zh: '旅游市场', en: 'tourism market' },
] as const;

/**
 * What MCT Order 7 attaches to its serious lists. Its articles on this were not read in the published text: provisional
 * and inactive, in the clean-up register until the basis is confirmed. Bans stand in laws of their own, each with its
 * decision; no list alone restricts.
 */
export const measures: readonly MeasureDeclaration[] = serious.map(({ list, zh, en }) =>
  defineMeasure({
    code: `closer-inspection-${list}`,
    name: {
      zh: `${zh}严重失信主体：适当提高抽查比例和频次，纳入重点监管对象`,
      en: `${en}, serious list: inspected more often`,
    },
    kind: 'INSPECTION',
    because: { list },
    legalBasis: marketCreditMeasures,
    matters: ['inspection'],
    executedBy: { departments: ['culture'] },
    months: null,
  }),
);
