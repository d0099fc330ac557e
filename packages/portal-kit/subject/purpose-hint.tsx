import type { ReactNode } from 'react';
import { usePurpose } from '../purpose/purpose.ts';
import { subjectTexts } from './texts.ts';

/** How to see more: the same words for everybody and every subject, so that they give nothing away. */
export function PurposeHint(): ReactNode {
  const t = subjectTexts.use();
  const purpose = usePurpose();
  return (
    <aside className="xt-card xt-hint" aria-label={t('hint.title')}>
      <h2>{t('hint.title')}</h2>
      <p className="xt-soft">{t('hint.what')}</p>
      {purpose !== null && (
        <p>{t('hint.stated', { matter: purpose.matterName, reference: purpose.reference })}</p>
      )}
    </aside>
  );
}
