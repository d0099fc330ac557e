import { defineTexts } from '@xintu/ui';
import { chinese } from './texts.zh-CN.ts';
import { english } from './texts.en.ts';

/** Words of the pages about problem data. */
export const problemTexts = defineTexts('portal.problemData', chinese, english);
