export { QueryResult, RequestError, type PendingResult } from './graph/query-result.tsx';
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
export { usePageState, type PageState } from './shell/portal-page.tsx';
export { words } from './words/words.ts';
