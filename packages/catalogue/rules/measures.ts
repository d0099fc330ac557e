import { defineMeasure, type MeasureDeclaration } from '@xintu/declarations';

import { dishonestyConstraint, enterpriseInformation18, wageArrears48 } from './legal-bases.ts';

const considered = ['procurement', 'tendering', 'land-transfer', 'award'] as const;

/** Enterprises on the market regulator's lists are restricted or excluded by law in these matters. */
const consideredBecauseOf = (list: 'abnormal-operation' | 'serious-violation'): MeasureDeclaration =>
  defineMeasure({
    code: `restricted-${list}`,
    name: {
      zh: '在政府采购、工程招投标、国有土地出让、授予荣誉称号等工作中依法予以限制或者禁入',
      en: 'restricted or excluded in procurement, tendering, land transfer and honours',
    },
    kind: 'RESTRICTION',
    because: { list },
    legalBasis: enterpriseInformation18,
    matters: considered,
    executedBy: { every: true },
    months: null,
  });

/** Measures of the core. Those whose basis was not read yet are provisional, and inactive. */
export const coreMeasures: readonly MeasureDeclaration[] = [
  consideredBecauseOf('abnormal-operation'),
  consideredBecauseOf('serious-violation'),
  defineMeasure({
    code: 'restricted-wage-arrears',
    name: {
      zh: '在政府资金支持、政府采购、招投标、融资贷款、市场准入、税收优惠、评优评先、交通出行等方面依法依规予以限制',
      en: 'restricted in public funds, procurement, tendering, market access, tax benefits, awards and travel',
    },
    kind: 'RESTRICTION',
    because: { list: 'wage-arrears' },
    legalBasis: wageArrears48,
    matters: ['licence', 'fiscal-support', ...considered, 'research-funding'],
    executedBy: { every: true },
    months: null,
  }),
  defineMeasure({
    code: 'closer-inspection-serious-violation',
    name: { zh: '列为重点监管对象，提高抽查比例和频次', en: 'inspected more often' },
    kind: 'INSPECTION',
    because: { list: 'serious-violation' },
    legalBasis: dishonestyConstraint,
    matters: ['inspection'],
    executedBy: { every: true },
    months: null,
  }),
];
