import { defineTexts } from '@xintu/ui';

/** What every change of the credit office says. */
export const changesTexts = defineTexts(
  'creditOffice.changes',
  { refused: '未能办理', lost: '没有收到答复，请检查网络后重试。', confirm: '确定', cancel: '取消' },
  {
    refused: 'Not done',
    lost: 'No answer came; check the network and try again.',
    confirm: 'Do it',
    cancel: 'Cancel',
  },
);
