import type { chinese } from './texts.zh-CN.ts';

export const english: Record<keyof typeof chinese, string> = {
  none: 'No matter stated',
  stated: '{{matter}} · {{reference}}',
  title: 'Matter in hand',
  explanation:
    'To see what other departments do not publish, state the matter you are working on and its case number. It holds for this tab only, and every look-up is recorded.',
  matter: 'Matter',
  'matter.choose': 'Choose',
  reference: 'Case number',
  'reference.example': 'The number in your business system',
  use: 'Look up for this matter',
  clear: 'Finished, clear',
  needBoth: 'Please give both the matter and the case number.',
};
