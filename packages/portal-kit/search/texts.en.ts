import type { chinese } from './texts.zh-CN.ts';

export const english: Record<keyof typeof chinese, string> = {
  title: 'Look up',
  label: 'Look up by name, pinyin, initials, former name or credit code',
  placeholder: 'Name, pinyin, initials or credit code',
  hint: 'Two characters are enough; / returns to the field, ↑ ↓ choose, Enter opens. Persons cannot be looked up.',
  kinds: 'Kind',
  statuses: 'Status',
  division: 'Place',
  all: 'All',
  total: '{{count}} found',
  totalMore: 'More than {{count}} found',
  more: 'Show more',
  empty: 'Nothing found for “{{text}}”',
  'empty.what':
    'Check the spelling, or try two characters that follow one another, pinyin initials, or the beginning of the code. A new organisation may not be imported yet.',
  tooShort: 'Please type one more character.',
  formerly: 'Formerly {{names}}',
  begin: 'Begin here',
  results: 'Results',
};
