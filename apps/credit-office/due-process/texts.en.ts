import type { chinese } from './texts.zh-CN.ts';

export const english: Record<keyof typeof chinese, string> = {
  intro:
    'Adverse records are shown, shared and counted only while notice, objection, repair and revocation all work for their type. Once one is switched off, nothing adverse of the type is shown or counted any more.',
  caption: 'Due process of adverse record types',
  type: 'Record type',
  effect: 'Shown and counted',
  'effect.on': 'Yes',
  'effect.off': 'Stopped',
  'part.NOTICE': 'Notice',
  'part.OBJECTION': 'Objection',
  'part.REPAIR': 'Repair',
  'part.REVOCATION': 'Revocation',
  working: 'Works',
  stopped: 'Off',
  local: 'local',
  switch: 'Switch',
  'switch.title': '{{type}}: {{part}}',
  'switch.off': 'Switch off',
  'switch.on': 'Switch on',
  'switch.off.what':
    'Adverse records of “{{type}}” leave display, sharing and counting at once, until it is switched on again. Act and reason are in the ledger.',
  'switch.on.what':
    'If all four parts work then, adverse records of “{{type}}” are shown, shared and counted again at once. Act and reason are in the ledger.',
  reason: 'Reason',
  'reason.needed': 'Give a reason',
  cancel: 'Cancel',
  last: '{{at}} {{who}}: {{reason}}',
  history: 'Last switched',
  'history.none': 'Never switched',
};
