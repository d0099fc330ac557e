import { defineTexts } from '@xintu/ui';
import { english } from './record-texts.en.ts';
import { chinese } from './record-texts.zh-CN.ts';

export const recordTexts = defineTexts('record', chinese, english);
