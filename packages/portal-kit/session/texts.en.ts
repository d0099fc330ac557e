import type { chinese } from './texts.zh-CN.ts';

export const english: Record<keyof typeof chinese, string> = {
  'ended.title': 'The session has ended',
  'changed.title': 'Somebody else has signed in',
  signIn: 'Sign in again',
  reload: 'Load again',
};
