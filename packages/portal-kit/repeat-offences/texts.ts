import { defineTexts } from '@xintu/ui';
import { english } from './texts.en.ts';
import { chinese } from './texts.zh-CN.ts';

/** Words of the page about repeated offences. */
export const repeatTexts = defineTexts('portal.repeatOffences', chinese, english);
