import { defineTexts } from '@xintu/ui';
import { english } from './words.en.ts';
import { chinese } from './words.zh-CN.ts';

/** Words for the values of the graph, shared by all pages. */
export const words = defineTexts('words', chinese, english);

/** Whether there is a word of that key. */
export const isWord = (key: string): key is keyof typeof chinese => key in chinese;
