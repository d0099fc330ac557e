import { defineTexts } from '@xintu/ui';

/** Words of the forms that are derived from record types. */
export const fieldTexts = defineTexts(
  'portal.fields',
  {
    required: '（必填）',
    'day.example': '如 2026/1/5',
    'unit.yuan': '元',
    'unit.tenThousand': '万元',
  },
  {
    required: '(required)',
    'day.example': 'e.g. 2026/1/5',
    'unit.yuan': 'yuan',
    'unit.tenThousand': '10,000 yuan',
  },
);
