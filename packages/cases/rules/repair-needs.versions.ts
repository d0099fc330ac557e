import type { LegalDay, Text } from '@xintu/kernel';
import { legalDay } from '@xintu/kernel';

/** 所需材料: something that an application for repair needs, by a dated rule. */
export interface RepairNeed {
  readonly code: string;
  readonly name: Text;
  /** What to do for it. */
  readonly what: Text;
  readonly basis: string;
  readonly article: string;
  readonly from: LegalDay;
  readonly to: LegalDay | null;
  readonly confirmed: boolean;
}

const order36 = {
  ...{ basis: '信用修复管理办法（国家发展改革委令2025年第36号）', from: legalDay('2026-04-01'), to: null },
  ...{ article: '修复条件与材料', confirmed: false },
} as const;
const order58 = {
  basis: '失信行为纠正后的信用信息修复管理办法（试行）（国家发展改革委令2023年第58号）',
  ...{
    article: '修复条件与材料',
    from: legalDay('2023-05-01'),
    to: legalDay('2026-03-31'),
    confirmed: false,
  },
} as const;

const fulfilment = {
  code: 'FULFILMENT_PROOF',
  name: { zh: '履行义务、纠正失信行为的证明', en: 'Proof that it was fulfilled and corrected' },
} as const;
const commitment = {
  code: 'COMMITMENT',
  name: { zh: '信用承诺书', en: 'Public commitment' },
  what: {
    zh: '公开承诺所提交材料真实有效，并愿意承担违反承诺的责任；作出虚假承诺的，按规定从重处理。',
    en: 'State in public that the material is true and that you answer for it.',
  },
} as const;

/** What an application needs, by the rule of its day. */
export const repairNeeds: readonly RepairNeed[] = [
  {
    ...{ ...order36, ...fulfilment },
    what: {
      zh: '先履行决定书要求的全部义务并改正；能由认定机关自行核实的，不用另行提交证明。',
      en: 'Fulfil everything that the decision demands first; what the authority can find out itself needs no paper.',
    },
  },
  { ...order36, ...commitment },
  {
    ...{ ...order58, ...fulfilment },
    what: {
      zh: '先履行决定书要求的全部义务并改正，提交缴款凭证、整改证明等材料。',
      en: 'Fulfil everything that the decision demands first, and give proof of payment and correction.',
    },
  },
  { ...order58, ...commitment },
  {
    ...{
      ...order58,
      code: 'LICENCE_COPY',
      name: { zh: '营业执照（登记证书）复印件', en: 'Copy of the licence' },
    },
    what: { zh: '加盖公章。', en: 'With the seal.' },
  },
  {
    ...{
      ...order58,
      code: 'AUTHORISATION',
      name: { zh: '授权委托书和经办人身份证明', en: 'Authorisation of the agent' },
    },
    what: { zh: '由经办人办理时提交。', en: 'Where an agent applies.' },
  },
];

/** What an application on a day needs. */
export const needsOn = (today: LegalDay): readonly RepairNeed[] =>
  repairNeeds.filter(({ from, to }) => from <= today && (to === null || today <= to));
