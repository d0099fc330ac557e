import { useViewer } from '@xintu/portal-kit';
import type { ReactNode } from 'react';
import { SiteLink } from '../site/site-link.tsx';
import { mineTexts } from './texts.ts';

/** Who is signed in, and the way out. */
export function MineHead(): ReactNode {
  const t = mineTexts.use();
  const viewer = useViewer();
  return (
    <div className="xt-row">
      <SiteLink to="/mine" exact>
        {t('title')}
      </SiteLink>
      <span className="xt-soft">{t('signedInAs', { name: viewer.name })}</span>
      {viewer.developmentSignIn && <span className="xt-soft">{t('development')}</span>}
      <form method="post" action="/sign-out?return=/public/">
        <button type="submit" className="xt-site-tool">
          {t('signOut')}
        </button>
      </form>
    </div>
  );
}
