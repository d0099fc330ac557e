import type { Text } from '@xintu/kernel';

import { checkProblem, type CheckProblem } from './problem.ts';

/** How a department makes its checks in a matter. */
export interface MatterSetting {
  readonly active: boolean;
  readonly checkCompulsory: boolean;
  /** Record types that do not count. */
  readonly excluded: readonly string[];
  readonly excludedLists: readonly string[];
  /** Record types that count, where only what is named does. */
  readonly named: readonly string[];
  readonly reason: string;
}

/** What a setting is judged by. */
export interface MatterGround {
  /** The matter's checks are compulsory by the catalogue. */
  readonly compulsory: boolean;
  readonly counts: 'MEANING' | 'NAMED';
  /** Codes of the record types and lists that may count at all. */
  readonly recordTypes: readonly string[];
  readonly lists: readonly string[];
  /** The credit office of the area sets it. */
  readonly byOffice: boolean;
}

const LONGEST_REASON = 500;

const texts = {
  REASON_MISSING: { zh: '请说明理由，不超过 500 字。', en: 'Say in up to 500 characters why.' },
  UNKNOWN_TYPE: { zh: '其中有不能用于核查的信息类别。', en: 'Some record types can’t count in a check.' },
  UNKNOWN_LIST: { zh: '其中有不存在的名单。', en: 'Some lists do not exist.' },
  OFFICE_ONLY: {
    zh: '必查事项只能由信用办停用或改为选查。',
    en: 'Only the credit office switches a compulsory check off, or makes it optional.',
  },
  ONLY_NAMED: {
    zh: '本事项只计列明的信息类别，请在列明中选择。',
    en: 'In this matter only what is named counts: name it.',
  },
  NOT_NAMED: {
    zh: '本事项按含义计入，无须列明。',
    en: 'In this matter all of the meaning counts: name nothing.',
  },
} satisfies Record<string, Text>;

const problem = (code: keyof typeof texts, field: string): CheckProblem =>
  checkProblem(code, texts[code], field);

/** What is wrong with a setting. A department can make its checks stricter; weaker only the credit office does. */
export function settingProblems(setting: MatterSetting, ground: MatterGround): readonly CheckProblem[] {
  const { active, checkCompulsory, excluded, excludedLists, named, reason } = setting;
  const isKnown = (code: string) => ground.recordTypes.includes(code);
  const weaker = ground.compulsory && !(active && checkCompulsory);
  return [
    ...(reason.trim() === '' || reason.length > LONGEST_REASON ? [problem('REASON_MISSING', 'reason')] : []),
    ...(weaker && !ground.byOffice ? [problem('OFFICE_ONLY', active ? 'checkCompulsory' : 'active')] : []),
    ...(excluded.every(isKnown) ? [] : [problem('UNKNOWN_TYPE', 'excluded')]),
    ...(named.every(isKnown) ? [] : [problem('UNKNOWN_TYPE', 'named')]),
    ...(excludedLists.every((code) => ground.lists.includes(code))
      ? []
      : [problem('UNKNOWN_LIST', 'excludedLists')]),
    ...(ground.counts === 'NAMED' && excluded.length > 0 ? [problem('ONLY_NAMED', 'excluded')] : []),
    ...(ground.counts === 'MEANING' && named.length > 0 ? [problem('NOT_NAMED', 'named')] : []),
  ];
}
