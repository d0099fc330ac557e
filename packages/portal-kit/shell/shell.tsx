import { MenuOutlined } from '@ant-design/icons';
import { Link, Outlet } from '@tanstack/react-router';
import { Button } from 'antd';
import { Loading, useLanguage } from '@xintu/ui';
import { Suspense, useEffect, useState, type ReactNode } from 'react';
import { usePortal } from '../portal/portal.ts';
import { useViewer } from '../session/session.tsx';
import { HeaderTools } from './header-tools.tsx';
import { Navigation } from './navigation.tsx';
import './shell.css';
import { shellTexts } from './texts.ts';

/** What stands around every page. */
export function Shell(): ReactNode {
  const t = shellTexts.use();
  const language = useLanguage();
  const portal = usePortal();
  const viewer = useViewer();
  const [menu, setMenu] = useState(false);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <div className="xt-shell">
      <a className="xt-skip" href="#main">
        {t('skip')}
      </a>
      <header className="xt-header">
        <Button
          className="xt-menu-button"
          type="text"
          icon={<MenuOutlined aria-hidden />}
          aria-label={t(menu ? 'menu.close' : 'menu')}
          aria-expanded={menu}
          onClick={() => setMenu(!menu)}
        />
        <Link to="/" className="xt-brand">
          <span className="xt-brand-mark">{t('product')}</span>
          <span className="xt-brand-name">{portal.name[language]}</span>
        </Link>
        <HeaderTools />
      </header>
      {viewer.developmentSignIn && (
        <aside className="xt-development" aria-label={t('development.label')}>
          {t('development')}
        </aside>
      )}
      <div className="xt-body">
        <div className={menu ? 'xt-side xt-side-open' : 'xt-side'}>
          <Navigation onNavigate={() => setMenu(false)} />
        </div>
        <main id="main" tabIndex={-1} className="xt-main">
          <Suspense fallback={<Loading lines={8} />}>
            <Outlet />
          </Suspense>
        </main>
      </div>
    </div>
  );
}
