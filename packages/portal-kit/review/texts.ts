import { defineTexts } from '@xintu/ui';
import { chinese } from './texts.zh-CN.ts';
import { english } from './texts.en.ts';

/** Words of the reviewers' pages. */
export const reviewTexts = defineTexts('portal.review', chinese, english);
