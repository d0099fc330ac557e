export { QueryResult, RequestError, type PendingResult } from './graph/query-result.tsx';
export { definePortal } from './portal/define-portal.tsx';
export {
  usePortal,
  type LocalName,
  type Portal,
  type SectorPage,
  type SectorPanelProps,
  type SectorWeb,
} from './portal/portal.ts';
export { useViewer, type Viewer } from './session/session.tsx';
export { words } from './words/words.ts';
