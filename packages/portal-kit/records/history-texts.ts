import { defineTexts } from '@xintu/ui';
import { english } from './history-texts.en.ts';
import { chinese } from './history-texts.zh-CN.ts';

export const historyTexts = defineTexts('record-history', chinese, english);

/** Whether there is a text of that key: fields that a record type declares itself have none. */
export const isHistoryText = (key: string): key is keyof typeof chinese => key in chinese;
