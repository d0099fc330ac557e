import { useApolloClient } from '@apollo/client/react';
import { Outlet } from '@tanstack/react-router';
import { askAgain } from '@xintu/portal-kit';
import { Loading, switchLanguage, useLanguage, type Language } from '@xintu/ui';
import { Suspense, useEffect, type ReactNode } from 'react';
import { SiteLink } from './site-link.tsx';
import './site.css';
import { siteTexts } from './texts.ts';

/** Each language is named in itself. */
const otherLanguage = {
  'zh-CN': { to: 'en', name: 'English' },
  en: { to: 'zh-CN', name: '中文' },
} as const satisfies Record<Language, { to: Language; name: string }>;

function LanguageButton(): ReactNode {
  const client = useApolloClient();
  const other = otherLanguage[useLanguage()];
  const change = async () => {
    await switchLanguage(other.to);
    // Names of matters and departments come from the server in the reader's language.
    await askAgain(client);
  };
  return (
    <button type="button" className="xt-site-tool" lang={other.to} onClick={() => void change()}>
      {other.name}
    </button>
  );
}

/** What stands around every page of the site: light, for phones first. */
export function Site(): ReactNode {
  const t = siteTexts.use();
  const language = useLanguage();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <div className="xt-site">
      <a className="xt-site-skip" href="#main">
        {t('skip')}
      </a>
      <header className="xt-site-head">
        <SiteLink to="/" className="xt-site-brand" exact>
          <span className="xt-site-mark">{t('product')}</span>
          {t('name')}
        </SiteLink>
        <nav aria-label={t('navigation')} className="xt-site-nav">
          <SiteLink to="/" exact>
            {t('nav.search')}
          </SiteLink>
          <SiteLink to="/complaints">{t('nav.complaints')}</SiteLink>
          <SiteLink to="/verify-report">{t('nav.report')}</SiteLink>
          <SiteLink to="/verify">{t('nav.verify')}</SiteLink>
          <SiteLink to="/mine">{t('nav.mine')}</SiteLink>
          <LanguageButton />
        </nav>
      </header>
      <main id="main" tabIndex={-1} className="xt-site-main">
        <Suspense fallback={<Loading lines={8} />}>
          <Outlet />
        </Suspense>
      </main>
      <footer className="xt-site-foot">
        <p>{t('foot.what')}</p>
        <p>{t('foot.not')}</p>
      </footer>
    </div>
  );
}
