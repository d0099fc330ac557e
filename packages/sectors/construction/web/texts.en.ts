import type { chinese } from './texts.zh-CN.ts';

export const english: Record<keyof typeof chinese, string> = {
  none: 'Construction has nothing to show',
  qualifications: 'Qualifications',
  'qualifications.none': 'No qualification on record',
  scores: 'Scores',
  'scores.none': 'No scores',
  name: 'Category',
  grade: 'Grade',
  certificate: 'Certificate',
  status: 'Status',
  validTo: 'Valid until',
  long: 'No end',
  role: 'Role',
  total: 'Score',
  evaluatedOn: 'Evaluated on',
  scheme: 'Scheme',
};
