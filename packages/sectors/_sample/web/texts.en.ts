import type { chinese } from './texts.zh-CN.ts';

export const english: Record<keyof typeof chinese, string> = {
  records: 'Library cards stand below, among the records of this sector.',
};
