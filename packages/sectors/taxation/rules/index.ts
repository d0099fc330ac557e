export { MAJOR_TAX_VIOLATION_LIST } from './lists.ts';
export { majorTaxViolation } from './major-tax-violation.record-type.ts';
export { TAX_CREDIT_SCHEME } from './schemes.ts';
export { taxation, taxation as sector } from './sector.ts';
export { taxCreditGrade } from './tax-credit-grade.record-type.ts';
