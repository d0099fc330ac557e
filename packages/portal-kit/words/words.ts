import { defineTexts } from '@xintu/ui';
import { english } from './words.en.ts';
import { chinese } from './words.zh-CN.ts';

/** Words for the values of the graph, shared by all pages. */
export const words = defineTexts('words', chinese, english);
