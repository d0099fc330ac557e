import { LogoutOutlined, MoonOutlined, SunOutlined } from '@ant-design/icons';
import { useApolloClient } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { chooseAppearance, switchLanguage, useAppearance, useLanguage, type Language } from '@xintu/ui';
import type { ReactNode } from 'react';
import { askAgain } from '../graph/ask-again.ts';
import { PurposeSelector } from '../purpose/purpose-selector.tsx';
import { useViewer } from '../session/session.tsx';
import { shellTexts } from './texts.ts';

/** Each language is named in itself. */
const otherLanguage = {
  'zh-CN': { to: 'en', name: 'English' },
  en: { to: 'zh-CN', name: '中文' },
} as const satisfies Record<Language, { to: Language; name: string }>;

/** At the right of the header: matter in hand, language, appearance, who is signed in. */
export function HeaderTools(): ReactNode {
  const t = shellTexts.use();
  const client = useApolloClient();
  const viewer = useViewer();
  const appearance = useAppearance();
  const other = otherLanguage[useLanguage()];
  const dark = appearance === 'dark';
  const change = async () => {
    await switchLanguage(other.to);
    // Names and messages come from the server in the reader's language.
    await askAgain(client);
  };
  return (
    <div className="xt-header-tools">
      <PurposeSelector />
      <Button type="text" lang={other.to} onClick={() => void change()}>
        {other.name}
      </Button>
      <Button
        type="text"
        aria-label={t(dark ? 'appearance.light' : 'appearance.dark')}
        icon={dark ? <SunOutlined aria-hidden /> : <MoonOutlined aria-hidden />}
        onClick={() => chooseAppearance(dark ? 'light' : 'dark')}
      />
      <Link to="/account" className="xt-viewer" title={t('account')}>
        <span className="xt-viewer-name">{viewer.name}</span>
        <span className="xt-soft">{viewer.department?.name ?? t('noDepartment')}</span>
      </Link>
      <form method="post" action="/sign-out">
        <Button
          type="text"
          htmlType="submit"
          icon={<LogoutOutlined aria-hidden />}
          aria-label={t('signOut')}
        />
      </form>
    </div>
  );
}
