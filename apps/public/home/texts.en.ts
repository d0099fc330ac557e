import type { chinese } from './texts.zh-CN.ts';

export const english: Record<keyof typeof chinese, string> = {
  label: 'Look up an organisation',
  placeholder: 'Name, pinyin, or credit code',
  hint: 'Part of a name, pinyin or initials, a former name, or the credit code (its beginning is enough).',
  results: 'Results',
  tooShort: 'One more character, please.',
  total: '{{count}} found',
  totalMore: 'More than {{count}} found',
  empty: 'Nothing found for “{{text}}”',
  'empty.what': 'Check for a typing error, or use the credit code.',
  formerly: 'Formerly {{names}}',
  more: 'Show more',
  about: 'What can be found here',
  'about.shown':
    'The registration of organisations, and the licences, penalties and other decisions that are public by law, each with its document, authority and basis.',
  'about.ends':
    'A penalty is shown within its period of publicity only; once that is over, or it is repaired or revoked, no page shows it any more.',
  'about.repair': 'Where an objection, a review or a suit is under way, that is marked.',
  'about.mine':
    'A representative who signs in under “My organisation” sees the whole own file and who looked at it, objects, and applies for repair.',
};
