import type { Text } from '@xintu/kernel';

import type { Choice, Field } from './field.ts';

const general = { personal: false, required: 'always' } as const;

/** A text of a step. */
export const textField = (code: string, name: Text, length = 2000): Field => ({
  ...general,
  ...{ code, name, type: 'text', length },
});

/** A text that may be left out. */
export const optionalText = (code: string, name: Text, length = 2000): Field => ({
  ...textField(code, name, length),
  required: 'optional',
});

/** A legal day of a step. */
export const dayField = (code: string, name: Text): Field => ({ ...general, ...{ code, name, type: 'day' } });

/** A legal day that may be left out. */
export const optionalDay = (code: string, name: Text): Field => ({
  ...dayField(code, name),
  required: 'optional',
});

/** One of several values. */
export const choiceField = (code: string, name: Text, choices: readonly Choice[]): Field => ({
  ...general,
  ...{ code, name, type: 'choice', choices },
});

/** 依据文书: the document on which a step rests. */
export const documentFields: readonly Field[] = [
  textField('documentNumber', { zh: '文书号', en: 'Document number' }, 128),
  textField('authorityName', { zh: '作出机关', en: 'Authority' }, 200),
  dayField('decidedOn', { zh: '决定日期', en: 'Day of the decision' }),
];
