import { ConfigProvider, theme, type ThemeConfig } from 'antd';
import english from 'antd/locale/en_US';
import chinese from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { useLayoutEffect, type ReactNode } from 'react';
import { useLanguage } from '../language/define-texts.ts';
import { useAppearance, type Appearance } from './appearance.ts';
import './base.css';
import { palettes, type Accent } from './palette.ts';

const fontFamily =
  "-apple-system, BlinkMacSystemFont, 'Segoe UI', 'PingFang SC', 'Hiragino Sans GB', 'Microsoft YaHei', 'Noto Sans SC', 'Noto Sans CJK SC', sans-serif";

function themeOf(accent: Accent, appearance: Appearance): ThemeConfig {
  const dark = appearance === 'dark';
  const soft = dark ? 'rgba(255,255,255,0.72)' : 'rgba(0,0,0,0.65)';
  const { text: colour, surface } = accent[appearance];
  return {
    algorithm: dark ? theme.darkAlgorithm : theme.defaultAlgorithm,
    hashed: false,
    token: {
      colorPrimary: colour,
      colorInfo: colour,
      colorLink: colour,
      colorPrimaryText: colour,
      colorPrimaryBg: surface,
      controlItemBgActive: surface,
      colorTextSecondary: soft,
      colorTextTertiary: soft,
      colorTextDescription: soft,
      colorTextPlaceholder: soft,
      colorError: palettes[appearance].danger.text,
      borderRadius: 6,
      fontFamily,
    },
    components: {
      // A light accent on a dark page needs dark letters on the button.
      Button: { primaryColor: dark ? '#101010' : '#ffffff', primaryShadow: 'none', fontWeight: 500 },
      Table: { headerBg: dark ? '#1d1d1d' : '#f7f8fa', cellPaddingBlockSM: 6 },
    },
  };
}

/** Writes the theme's colours as custom properties, so that plain CSS follows the same tokens. */
function useColourProperties(accent: Accent, appearance: Appearance): void {
  const { token } = theme.useToken();
  useLayoutEffect(() => {
    const root = document.documentElement;
    const set = (name: string, value: string) => root.style.setProperty(`--xt-${name}`, value);
    root.style.colorScheme = appearance;
    root.dataset['appearance'] = appearance;
    set('accent', accent[appearance].text);
    set('accent-surface', accent[appearance].surface);
    set('on-accent', appearance === 'dark' ? '#101010' : '#ffffff');
    set('text', token.colorText);
    set('text-soft', token.colorTextSecondary);
    set('border', token.colorBorderSecondary);
    set('border-strong', appearance === 'dark' ? '#6b6b6b' : '#8c8c8c');
    set('surface', token.colorBgContainer);
    set('page', appearance === 'dark' ? '#0d0d0d' : '#f5f6f8');
    set('hover', token.colorFillTertiary);
    set('font', fontFamily);
    for (const [tone, colours] of Object.entries(palettes[appearance])) {
      set(`${tone}-text`, colours.text);
      set(`${tone}-surface`, colours.surface);
      set(`${tone}-border`, colours.border);
    }
  }, [accent, appearance, token]);
}

function ColourProperties(props: { readonly accent: Accent; readonly appearance: Appearance }): null {
  useColourProperties(props.accent, props.appearance);
  return null;
}

/** Accent, appearance, language of the components: the outermost element of a portal. */
export function XintuTheme(props: { readonly accent: Accent; readonly children: ReactNode }): ReactNode {
  const appearance = useAppearance();
  const language = useLanguage();
  dayjs.locale(language === 'en' ? 'en' : 'zh-cn');
  return (
    <ConfigProvider
      theme={themeOf(props.accent, appearance)}
      locale={language === 'en' ? english : chinese}
      button={{ autoInsertSpace: false }}
    >
      <ColourProperties accent={props.accent} appearance={appearance} />
      {props.children}
    </ConfigProvider>
  );
}
