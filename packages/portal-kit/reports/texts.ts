import { defineTexts } from '@xintu/ui';
import { english } from './texts.en.ts';
import { chinese } from './texts.zh-CN.ts';

export const reportTexts = defineTexts('reports', chinese, english);
