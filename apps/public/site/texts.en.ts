import type { chinese } from './texts.zh-CN.ts';

export const english: Record<keyof typeof chinese, string> = {
  skip: 'Skip to content',
  product: '信图',
  name: 'Public credit information',
  navigation: 'Main navigation',
  'nav.search': 'Look up',
  'nav.complaints': 'Complaints',
  'nav.report': 'Verify a report',
  'nav.verify': 'Verify',
  'nav.mine': 'My organisation',
  'foot.what':
    'Shown here are decisions that public bodies made by law; the body that decided answers for them. Who finds one wrong objects after signing in under “My organisation”, or at the counter of that body.',
  'foot.not': 'There is no search by names or numbers of persons here, and nobody is scored.',
  'notFound.title': 'There is no such page',
  'notFound.what': 'The address may be mistyped, or the page has moved. Start from “Look up”.',
};
