import type { chinese } from './texts.zh-CN.ts';

export const english: Record<keyof typeof chinese, string> = {
  intro:
    'Enter a credit code to see whether adverse records of the subject can be repaired, from which day, with what, and where.',
  code: 'Credit code',
  find: 'Look up',
  'code.needed': 'Enter the credit code, 18 characters',
  none: 'Nothing to repair',
  'none.what': 'There is no adverse record in publicity that you may see.',
  eligible: 'May be applied for today',
  notYet: 'May be applied for from {{day}}',
  never: 'No repair',
  underWay: 'Under way: {{number}} ({{state}})',
  decided: 'Decided by {{authority}} on {{on}}, {{number}}',
  until: 'Shown until {{day}}, then it ends by itself',
  provisional: 'Days rest on a provisional rule',
  steps: 'What to do',
  'step.fulfil': 'Fulfil everything that the decision demands, and correct what was wrong.',
  'step.wait': 'Wait until {{day}}: before that day no application is taken.',
  'step.prepare': 'Prepare:',
  'step.apply': 'Apply:',
  'step.after':
    'The authority accepts, checks and decides; then publicity, sharing and use end together, and whoever received the record is told to stop using it.',
  basis: 'By {{basis}}',
  obstacles: 'Why it can’t be applied for now',
  form: 'The application, filled in as far as known',
  copy: 'Copy the application',
  copied: 'Copied',
  apply: 'Apply',
  fulfilment: 'How it was fulfilled and corrected',
  'fulfilment.needed': 'Say how it was fulfilled and corrected',
  'fulfilment.template':
    'What decision {{number}} demands was fulfilled on ____, and the conduct is corrected.',
  commitment: 'A public commitment was made: the material is true, and we answer for it.',
  'commitment.needed': 'Confirm that the commitment was made',
  consequence: 'The authority decides; acceptance and result are told.',
  applied: 'Sent: {{number}}.',
};
