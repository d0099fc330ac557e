export { askAgain } from './graph/ask-again.ts';
export { createPortalClient } from './graph/client.ts';
export { createOpenClient } from './graph/open-client.ts';
export { QueryResult, RequestError, type PendingResult } from './graph/query-result.tsx';
export { ChangeErrors } from './changes/change-errors.tsx';
export { useChange, type ChangeState } from './changes/use-change.ts';
export { definePortal } from './portal/define-portal.tsx';
export {
  usePortal,
  type LocalName,
  type NavigationGroup,
  type Portal,
  type PortalPage,
  type SectorPanelProps,
  type SectorWeb,
} from './portal/portal.ts';
export { SessionProvider, useMay, useViewer, type Viewer } from './session/session.tsx';
export { useConnectionTable } from './table/use-connection-table.tsx';
export { delegableRoles, roleCodes, useRoleNames } from './words/role-names.ts';
export { IssuedInCase } from './documents/issued-in-case.tsx';
export { DelegationForm } from './account/delegation-form.tsx';
export { usePageState, type PageState } from './shell/portal-page.tsx';
export { quartersUntil, type Quarter } from './quality/quarters.ts';
export { sendFile, type SentFile } from './graph/send-file.ts';
export { words } from './words/words.ts';
export { subjectStatusTone } from './words/tones.ts';
export { CaseView } from './cases/case-view.tsx';
export { CaseOpenings, OpenCase, type CaseMatter } from './cases/open-case.tsx';
export {
  RecordDetailDocument,
  SignedCommitmentDocument,
  SubjectTimelineDocument,
  type WholeRecordFragment,
} from './gql/graphql.ts';
export { publicityWords, recordFacts, recordSummary } from './records/record-facts.ts';
export { RecordNotes } from './records/record-notes.tsx';
export { RepairList } from './repair/repair-page.tsx';
export { CommitmentFacts, SignedText } from './commitments/signed-commitment.tsx';
export { fulfilmentTone } from './commitments/fulfilment-tone.ts';
export { commitmentTexts } from './commitments/texts.ts';
