import type { chinese } from './texts.zh-CN.ts';

export const english: Record<keyof typeof chinese, string> = {
  report: 'Make a credit report',
  'report.purpose': 'State the matter and the case number at the top of the page first.',
  print: 'Print the result',
  made: 'Made: {{number}}, code {{code}}.',
  again: 'Download again',
  proof: 'Download the proof',
  'proof.later': 'The proof is not signed yet; try again in a minute.',
  'proof.lost': 'The proof could not be fetched; try again later.',
};
