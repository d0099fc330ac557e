export { commitmentCase } from './commitment.case.ts';
export {
  type CommitmentType,
  commitmentTypeNames,
  commitmentTypes,
  type Exclusion,
  exclusionNames,
  standsForProof,
  type WithoutIt,
  withoutItNames,
} from './items.ts';
export { commitmentNumber, dueDay, signedText, type Undertaking, type Wording, wordingText } from './text.ts';
