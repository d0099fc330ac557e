export { QueryResult, RequestError, type PendingResult } from './graph/query-result.tsx';
export { ChangeErrors } from './changes/change-errors.tsx';
export { useChange, type ChangeState } from './changes/use-change.ts';
export { definePortal } from './portal/define-portal.tsx';
export {
  usePortal,
  type LocalName,
  type Portal,
  type PortalPage,
  type SectorPanelProps,
  type SectorWeb,
} from './portal/portal.ts';
export { useMay, useViewer, type Viewer } from './session/session.tsx';
export { useCursorTable, type CursorTable } from './table/use-cursor-table.ts';
export { delegableRoles, roleCodes, useRoleNames } from './words/role-names.ts';
export { DelegationForm } from './account/delegation-form.tsx';
export { usePageState, type PageState } from './shell/portal-page.tsx';
export { quartersUntil, type Quarter } from './quality/quarters.ts';
export { sendFile, type SentFile } from './graph/send-file.ts';
export { words } from './words/words.ts';
