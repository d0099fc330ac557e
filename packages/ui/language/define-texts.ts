import type { TOptions } from 'i18next';
import { useTranslation } from 'react-i18next';
import { currentLanguage, translator, type Language } from './language.ts';

/** Values put into a text's `{{places}}`. */
export type TextValues = Readonly<Record<string, string | number>>;
/** Looks a text up by its key, in the language of the screen. */
export type Translate<Key extends string> = (key: Key, values?: TextValues) => string;

/** The texts of one room: a hook for components and a function for code outside of them. */
export interface RoomTexts<Key extends string> {
  readonly use: () => Translate<Key>;
  readonly text: Translate<Key>;
}

/**
 * Registers the texts of a room (a page, a block) under its name. The Chinese texts set the keys; the English ones
 * must have the same keys, or it does not compile.
 */
export function defineTexts<Key extends string>(
  room: string,
  chinese: Readonly<Record<Key, string>>,
  english: Readonly<Record<NoInfer<Key>, string>>,
): RoomTexts<Key> {
  translator.addResourceBundle('zh-CN', room, chinese);
  translator.addResourceBundle('en', room, english);
  const inLanguage =
    (lng?: Language): Translate<Key> =>
    (key, values) =>
      translator.t<string, TOptions, string>(key, { ns: room, ...(lng && { lng }), ...values });
  // One function for each language, so that whatever was computed with the other one is computed again.
  const translations = { 'zh-CN': inLanguage('zh-CN'), en: inLanguage('en') };
  return { use: () => translations[useLanguage()], text: inLanguage() };
}

/** The language of the screen; the component renders again when it changes. */
export function useLanguage(): Language {
  useTranslation(undefined, { i18n: translator });
  return currentLanguage();
}
