export { BasisLevel, LimitUnit, Publication, RecordKind, Sharing, SubjectKind } from './enums.ts';
export { RecordType } from './record-type.ts';
export { Department, Division, Industry, LegalBasis, Matter, Sector } from './reference-types.ts';
export { catalogueGraph } from './module.ts';
