import { commitmentTypeChoices } from '@xintu/declarations';
import type { Text } from '@xintu/kernel';

/** 承诺类型: the seven of the deployed standard. */
export const commitmentTypes = [
  'APPROVAL',
  'DEFERRED_MATERIAL',
  'CERTIFICATE',
  'REPAIR',
  'INDUSTRY',
  'VOLUNTARY',
  'OTHER',
] as const;
export type CommitmentType = (typeof commitmentTypes)[number];

const nameOf = (type: CommitmentType): Text =>
  commitmentTypeChoices.find(({ value }) => value === type)?.name ?? { zh: type, en: type };

export const commitmentTypeNames: Readonly<Record<CommitmentType, Text>> = {
  APPROVAL: nameOf('APPROVAL'),
  DEFERRED_MATERIAL: nameOf('DEFERRED_MATERIAL'),
  CERTIFICATE: nameOf('CERTIFICATE'),
  REPAIR: nameOf('REPAIR'),
  INDUSTRY: nameOf('INDUSTRY'),
  VOLUNTARY: nameOf('VOLUNTARY'),
  OTHER: nameOf('OTHER'),
};

/** 不适用情形: where the rules know no commitment (深圳经济特区社会信用条例 art. 59; 国办发〔2020〕42号). */
export const exclusionNames = {
  NATIONAL_SECURITY: { zh: '涉及国家安全、国家秘密', en: 'national security' },
  PUBLIC_SAFETY: { zh: '直接涉及公共安全', en: 'public safety' },
  HEALTH_AND_PROPERTY: { zh: '直接关系人身健康、生命财产安全', en: 'health, life and property' },
  HIGH_RISK: { zh: '风险较大、纠错成本较高', en: 'high risk' },
} as const satisfies Readonly<Record<string, Text>>;
export type Exclusion = keyof typeof exclusionNames;

/** 不作承诺的: what then. That something is refused is not among it: no right depends on a promise. */
export const withoutItNames = {
  ORDINARY_PROCEDURE: {
    zh: '按一般程序办理，提交法定材料',
    en: 'the ordinary procedure, with the documents that the law asks for',
  },
  NOTHING: { zh: '没有任何影响', en: 'nothing at all' },
} as const satisfies Readonly<Record<string, Text>>;
export type WithoutIt = keyof typeof withoutItNames;

/** Kinds that stand for a proof, which who broke a promise or is on a serious list has to give (国办发〔2020〕42号). */
const insteadOfProof: readonly CommitmentType[] = ['APPROVAL', 'CERTIFICATE'];

/** Whether a type is open only to who has no serious bad record and no breach that is not repaired. */
export const standsForProof = (type: CommitmentType): boolean => insteadOfProof.includes(type);
