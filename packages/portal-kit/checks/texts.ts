import { defineTexts } from '@xintu/ui';
import { english } from './texts.en.ts';
import { chinese } from './texts.zh-CN.ts';

/** Words of the pages about credit checks. */
export const checkTexts = defineTexts('portal.checks', chinese, english);
