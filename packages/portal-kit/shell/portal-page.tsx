import { getRouteApi } from '@tanstack/react-router';
import { NoPermission, useLanguage, type UrlState } from '@xintu/ui';
import { useCallback, type ReactNode } from 'react';
import { usePortal } from '../portal/portal.ts';
import { mayTakeOne, useViewer } from '../session/session.tsx';
import { NotFound } from './not-found.tsx';
import { Page } from './page.tsx';

const route = getRouteApi('/pages/$page');

/** The place of a portal's own page. */
export function PortalPageOutlet(): ReactNode {
  const { page: path } = route.useParams();
  const language = useLanguage();
  const viewer = useViewer();
  const page = usePortal().pages.find((one) => one.path === path);
  if (!page) return <NotFound />;
  return (
    <Page title={page.name[language]}>
      {mayTakeOne(viewer, page.actions) ? (
        <page.Page />
      ) : (
        <div className="xt-card">
          <NoPermission />
        </div>
      )}
    </Page>
  );
}

/** What a portal's own page keeps in its address, and how it is changed. */
export interface PageState {
  readonly state: UrlState;
  readonly change: (state: UrlState) => void;
}

/** The state of a portal's own page, as it stands in the address. */
export function usePageState(): PageState {
  const state = route.useSearch();
  const navigate = route.useNavigate();
  const change = useCallback((next: UrlState) => void navigate({ search: next }), [navigate]);
  return { state, change };
}
