import type { chinese } from './texts.zh-CN.ts';

export const english: Record<keyof typeof chinese, string> = {
  skip: 'Skip to content',
  product: 'Xintu',
  navigation: 'Main navigation',
  'nav.home': 'To do',
  'nav.search': 'Look up',
  'nav.records': 'Our records',
  'nav.handIn': 'Hand in',
  'nav.problems': 'Problem data',
  menu: 'Open menu',
  'menu.close': 'Close menu',
  language: 'Language',
  'appearance.dark': 'Switch to dark',
  'appearance.light': 'Switch to light',
  account: 'My sessions and deputies',
  signOut: 'Sign out',
  'development.label': 'About this environment',
  development: 'Development: demonstration accounts and demonstration data; not for real work.',
  noDepartment: 'No department',
  'notFound.title': 'There is no such page',
  'notFound.what': 'The address may be mistyped, or the page has moved. Use the navigation.',
};
