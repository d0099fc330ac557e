import { isWord, words } from '../words/words.ts';
import { historyTexts, isHistoryText } from './history-texts.ts';

/** By which of the shared words a field's codes are said; others by words of the history's own. */
const sharedWords: Readonly<Record<string, string>> = {
  ...{ severity: 'severity', procedure: 'procedure', categories: 'category', origin: 'origin' },
  ...{ fulfilment: 'fulfilment', commitmentType: 'commitmentType' },
};

function inWords(field: string, code: string): string {
  const shared = `${sharedWords[field] ?? ''}.${code}`;
  if (isWord(shared)) return words.text(shared);
  const own = `value.${field}.${code}`;
  return isHistoryText(own) ? historyTexts.text(own) : code;
}

/** What a field said, in the reader's words where it is one code or several; everything else as it is. */
export function changedValue(field: string, value: string | null): string {
  if (value === null) return '—';
  return value
    .split('、')
    .map((part) => inWords(field, part))
    .join('、');
}
