import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';

/** The languages of the screen; Chinese first. */
export const languages = ['zh-CN', 'en'] as const;
export type Language = (typeof languages)[number];

const storageKey = 'xintu.language';

function isLanguage(value: string | null): value is Language {
  return languages.some((language) => language === value);
}

function storedLanguage(): Language {
  const stored = typeof localStorage === 'undefined' ? null : localStorage.getItem(storageKey);
  return isLanguage(stored) ? stored : 'zh-CN';
}

/** The one translator of a portal. Rooms add their texts with `defineTexts`. */
export const translator: i18n = i18next.createInstance();

void translator.use(initReactI18next).init({
  lng: storedLanguage(),
  fallbackLng: 'zh-CN',
  resources: {},
  initAsync: false,
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false },
});

/** The language the screen shows now. */
export function currentLanguage(): Language {
  return isLanguage(translator.language) ? translator.language : 'zh-CN';
}

/** Switches the screen's language and keeps the choice on this machine. */
export async function switchLanguage(language: Language): Promise<void> {
  localStorage.setItem(storageKey, language);
  document.documentElement.lang = language;
  await translator.changeLanguage(language);
}
