export {
  Commitment,
  CreditRecord,
  Evaluation,
  EvaluationOrigin,
  Fact,
  Honour,
  Licence,
  LicenceStatus,
  Listing,
  Measure,
  Penalty,
  PublicityStatus,
  RecordConnection,
  recordsGraph,
  SubjectMessage,
  RecordStanding,
} from './graphql/index.ts';
export {
  carries,
  hasRecords,
  isSharedForMatter,
  maySeeVersion,
  measures,
  licenceStatus,
  newestValue,
  ownField,
  recordFields,
  records,
  recordsOfSubject,
  score,
  isOccasionOf,
  setsGoing,
  subjectOfReader,
  type RecordChoice,
} from './reads/index.ts';
export { enterNotices } from './actions/make-notices.ts';
export { acceptRecords, type Acceptance, type AcceptanceResult } from './actions/accept-records.ts';
export {
  changeRecord,
  type ChangeReason,
  type RecordChange,
  type RecordPatch,
} from './actions/change-record.ts';
export { noteBothSides, takeNoteBack, type BothSides, type NotedRecord } from './actions/note-both-sides.ts';
export { restoreRecord, type Restoration } from './actions/restore-record.ts';
export { createRecord, type CreatedRecord, type NewRecord } from './actions/create-record.ts';
export { type Determination, determineCommitment } from './actions/determine-commitment.ts';
export { fileChannel } from './actions/file-channel.ts';
export { sendMessages, type SendResult } from './actions/send-messages.ts';
export type { MessageChannel, OutgoingMessage } from './model/message-channel.ts';
export { enterRecord, type EnteredRecord, type RecordEntry } from './actions/enter-record.ts';
export { openIdentityKeys } from './actions/open-identity-keys.ts';
export { countSealedNumbers, resealIdentityNumbers } from './actions/reseal-identity-numbers.ts';
export {
  publicityColumns,
  statementColumns,
  versionColumns,
  type StatementColumn,
} from './model/record-columns.ts';
export {
  analyzeStaging,
  createStaging,
  dropStaging,
  endStagedPiece,
  partyColumns,
  STAGING,
  stagingColumns,
} from './model/staging.ts';
export { deliverNotices, type Delivery } from './actions/deliver-notices.ts';
export { publishRecords } from './actions/publish-records.ts';
export { verifyRecords, type RecordVerification } from './actions/verify-records.ts';
export { withdrawRecords, type Withdrawal, type WithdrawalResult } from './actions/withdraw-records.ts';
export { followRules } from './actions/follow-rules.ts';
export { resumeRules, runRules } from './actions/run-rules.ts';
