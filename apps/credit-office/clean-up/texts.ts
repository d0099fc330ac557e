import { defineTexts } from '@xintu/ui';
import { english } from './texts.en.ts';
import { chinese } from './texts.zh-CN.ts';

/** Words of the clean-up register. */
export const cleanUpTexts = defineTexts('office.cleanUp', chinese, english);
