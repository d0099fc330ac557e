export { countsOn, isOfSource, type EvaluatedRecord } from './evaluated-record.ts';
export { evaluate, type Evaluation, type EvaluationInput, type ExplainedPoint } from './evaluate.ts';
export { fieldsLookedAt, recordTypesLookedAt } from './fields.ts';
export { periodOf } from './period.ts';
export { placesOf, quantityOf } from './places.ts';
