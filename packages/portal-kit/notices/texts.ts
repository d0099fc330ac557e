import { defineTexts } from '@xintu/ui';
import { chinese } from './texts.zh-CN.ts';
import { english } from './texts.en.ts';

/** Words of the page about notices to subjects. */
export const noticeTexts = defineTexts('portal.notices', chinese, english);
