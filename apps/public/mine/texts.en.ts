import type { chinese } from './texts.zh-CN.ts';

export const english: Record<keyof typeof chinese, string> = {
  title: 'My organisation',
  signedInAs: 'Signed in as {{name}}',
  development: 'Development: demonstration accounts and data',
  signOut: 'Sign out',
};
