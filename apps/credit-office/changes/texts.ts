import { defineTexts } from '@xintu/ui';

/** What the button says that asks once more. */
export const changesTexts = defineTexts(
  'creditOffice.changes',
  { confirm: '确定', cancel: '取消' },
  { confirm: 'Do it', cancel: 'Cancel' },
);
