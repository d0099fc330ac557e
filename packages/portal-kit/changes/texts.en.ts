import type { chinese } from './texts.zh-CN.ts';

export const english: Record<keyof typeof chinese, string> = {
  refused: 'This was not done',
  lost: 'No answer came. Check the connection and try again.',
  secondFactor: 'Sign in with a second factor',
};
