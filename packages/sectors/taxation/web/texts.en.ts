import type { chinese } from './texts.zh-CN.ts';

export const english: Record<keyof typeof chinese, string> = {
  none: 'Taxation has nothing to show',
  grade: 'Tax credit grade',
  'grade.year': '{{grade}} ({{year}})',
  score: 'Score',
  determinedOn: 'Determined on',
  origin: 'Origin',
  violations: 'Major tax violations',
  listed: 'Listed {{count}} times; see what holds now',
  notListed: 'Not listed',
};
