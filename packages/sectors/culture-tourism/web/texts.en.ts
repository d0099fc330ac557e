import type { chinese } from './texts.zh-CN.ts';

export const english: Record<keyof typeof chinese, string> = {
  none: 'Culture and tourism has nothing to show',
  marketTypes: 'Markets',
  serious: 'Serious list',
  minor: 'Minor list',
  listed: 'Listed {{count}} times; see what holds now',
  notListed: 'Not listed',
};
