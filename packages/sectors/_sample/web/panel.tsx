import { defineTexts } from '@xintu/ui';
import type { ReactNode } from 'react';
import { english } from './texts.en.ts';
import { chinese } from './texts.zh-CN.ts';

const texts = defineTexts('sector._sample', chinese, english);

/** Says where the library's records stand: below, as for every sector. */
export function SamplePanel(): ReactNode {
  const t = texts.use();
  return <p className="xt-soft">{t('records')}</p>;
}
