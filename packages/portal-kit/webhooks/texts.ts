import { defineTexts } from '@xintu/ui';
import { english } from './texts.en.ts';
import { chinese } from './texts.zh-CN.ts';

/** Words of the page about addresses to which changes are sent. */
export const webhookTexts = defineTexts('portal.webhooks', chinese, english);
