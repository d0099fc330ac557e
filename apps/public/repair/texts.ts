import { defineTexts } from '@xintu/ui';

export const repairPageTexts = defineTexts(
  'public-repair',
  {
    title: '信用修复',
    what: '每条失信信息能否修复、从哪一天起、需要什么、到哪里申请。修复是免费的，不需要任何代办。',
  },
  {
    title: 'Repair',
    what: 'Of each adverse record: whether it can be repaired, from which day, with what, and where. Repair is free; nobody has to be paid for it.',
  },
);
