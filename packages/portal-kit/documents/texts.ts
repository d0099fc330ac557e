import { defineTexts } from '@xintu/ui';
import { chinese } from './texts.zh-CN.ts';
import { english } from './texts.en.ts';

/** Words of the pages about documents. */
export const documentTexts = defineTexts('portal.documents', chinese, english);
