import { getRouteApi } from '@tanstack/react-router';
import { useLanguage } from '@xintu/ui';
import type { ReactNode } from 'react';
import { usePortal } from '../portal/portal.ts';
import { NotFound } from './not-found.tsx';
import { Page } from './page.tsx';

const route = getRouteApi('/pages/$page');

/** The place of a sector's own page. */
export function SectorPageOutlet(): ReactNode {
  const { page: path } = route.useParams();
  const language = useLanguage();
  const page = usePortal().pages.find((one) => one.path === path);
  if (!page) return <NotFound />;
  return (
    <Page title={page.name[language]}>
      <page.Page />
    </Page>
  );
}
