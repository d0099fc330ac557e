import { defineMeasure, type MeasureDeclaration } from '@xintu/declarations';

import { majorTaxViolationMeasures } from './legal-bases.ts';
import { MAJOR_TAX_VIOLATION_LIST } from './lists.ts';

/**
 * What STA Order 54 attaches to its list. Its articles were not read in the published text: provisional and inactive, in
 * the clean-up register until somebody confirms the basis. Grade A carries none here: the only basis that is known for
 * its incentives is a normative document.
 */
export const measures: readonly MeasureDeclaration[] = [
  defineMeasure({
    code: 'major-tax-violation-inspection',
    name: { zh: '列入重点监控对象，提高监督检查频次', en: 'watched closely and inspected more often' },
    kind: 'INSPECTION',
    because: { list: MAJOR_TAX_VIOLATION_LIST },
    legalBasis: majorTaxViolationMeasures,
    matters: ['inspection'],
    executedBy: { departments: ['tax'] },
    months: null,
  }),
];
