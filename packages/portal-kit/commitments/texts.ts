import { defineTexts } from '@xintu/ui';
import { chinese } from './texts.zh-CN.ts';
import { english } from './texts.en.ts';

/** Words of the pages about commitments. */
export const commitmentTexts = defineTexts('portal.commitments', chinese, english);
