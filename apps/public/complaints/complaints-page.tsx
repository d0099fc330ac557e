import type { ReactNode } from 'react';
import { SitePage } from '../site/site-page.tsx';
import { ComplaintForm } from './complaint-form.tsx';
import './complaints.css';
import { ProgressForm } from './progress-form.tsx';
import { complaintTexts } from './texts.ts';

/** Complaints about organisations: to send one, and to ask what became of it. `code`: of whom it is about. */
export function ComplaintsPage({ code }: { readonly code: string }): ReactNode {
  const t = complaintTexts.use();
  return (
    <SitePage title={t('title')}>
      <p>{t('what')}</p>
      <ComplaintForm code={code} />
      <ProgressForm />
    </SitePage>
  );
}
