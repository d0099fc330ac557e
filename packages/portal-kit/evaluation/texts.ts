import { defineTexts } from '@xintu/ui';
import { english } from './texts.en.ts';
import { chinese } from './texts.zh-CN.ts';

/** Words of the pages about computed grades and plans of inspections. */
export const evaluationTexts = defineTexts('portal.evaluation', chinese, english);
