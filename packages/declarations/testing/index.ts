export { declaredProblems, sectorProblems, type Declared } from './conformance.ts';
export { aRecordType, someLaw } from './samples.ts';
