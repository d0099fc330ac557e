import { defineSector } from '@xintu/declarations';
import { lists } from './lists.ts';
import { majorTaxViolation } from './major-tax-violation.record-type.ts';
import { measures } from './measures.ts';
import { schemes } from './schemes.ts';
import { taxCreditGrade } from './tax-credit-grade.record-type.ts';

/** 税务. */
export const taxation = defineSector({
  code: 'taxation',
  name: { zh: '税务', en: 'taxation' },
  accent: '#0f62fe',
  recordTypes: [taxCreditGrade, majorTaxViolation],
  lists,
  schemes,
  measures,
});
