import { defineTexts } from '@xintu/ui';
import { english } from './texts.en.ts';
import { chinese } from './texts.zh-CN.ts';

/** Words of the pages on which an organisation makes commitments. */
export const ownCommitmentTexts = defineTexts('public.commitments', chinese, english);
