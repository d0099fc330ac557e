import { useViewer } from '@xintu/portal-kit';
import { formatCount } from '@xintu/ui';
import type { ReactNode } from 'react';
import { SiteLink } from '../site/site-link.tsx';
import { mineTexts } from './texts.ts';

interface MineHeadProps {
  readonly unread: number;
  readonly running: number;
}

/** Who is signed in and the way out, and the places of the own view. */
export function MineHead({ unread, running }: MineHeadProps): ReactNode {
  const t = mineTexts.use();
  const viewer = useViewer();
  return (
    <>
      <div className="xt-mine-who">
        <span>{t('signedInAs', { name: viewer.name })}</span>
        {viewer.developmentSignIn && <span>{t('development')}</span>}
        <form method="post" action="/sign-out?return=/public/">
          <button type="submit" className="xt-site-tool">
            {t('signOut')}
          </button>
        </form>
      </div>
      <nav aria-label={t('navigation')} className="xt-mine-nav">
        <SiteLink to="/mine" exact>
          {t('nav.file')}
        </SiteLink>
        <SiteLink to="/mine/messages">
          {unread === 0 ? t('nav.messages') : t('nav.messages.unread', { count: formatCount(unread) })}
        </SiteLink>
        <SiteLink to="/mine/cases">
          {running === 0 ? t('nav.cases') : t('nav.cases.running', { count: formatCount(running) })}
        </SiteLink>
        <SiteLink to="/mine/repair">{t('nav.repair')}</SiteLink>
        <SiteLink to="/mine/commitments">{t('nav.commitments')}</SiteLink>
        <SiteLink to="/mine/looks">{t('nav.looks')}</SiteLink>
      </nav>
    </>
  );
}
