import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Page } from '../shell/page.tsx';
import { CaseView } from './case-view.tsx';
import { caseTexts } from './texts.ts';

const route = getRouteApi('/cases/$case');

/** One case as one page. */
export function CasePage(): ReactNode {
  const t = caseTexts.use();
  const { case: id } = route.useParams();
  return (
    <Page title={t('title')} tools={<Link to="/cases">{t('back')}</Link>}>
      <CaseView key={id} id={id} />
    </Page>
  );
}
