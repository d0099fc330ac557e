import type { Text } from '@xintu/kernel';

/** What the review before publication may say of a record (settled by 政府信息公开条例 14, 15, 17). */
export const disclosureDecisions = ['PUBLISH', 'MASK', 'WITHHOLD'] as const;
export type DisclosureDecision = (typeof disclosureDecisions)[number];
export const disclosureNames: Readonly<Record<DisclosureDecision, Text>> = {
  PUBLISH: { zh: '可以公开', en: 'may be published' },
  MASK: { zh: '隐去部分内容后公开', en: 'published with parts left out' },
  WITHHOLD: { zh: '不予公开', en: 'not published' },
};

/** Texts of a record that a reviewer can leave out in public. */
export const maskableFields = [
  ...(['category', 'content', 'certificateName', 'violation', 'facts', 'grounds'] as const),
  ...(['certificatesAffected', 'exitReason', 'matter', 'remark'] as const),
] as const;
export type MaskableField = (typeof maskableFields)[number];

/** Why a decision can't stand as it is; null where it can. */
export type DisclosureProblem = 'BASIS_MISSING' | 'REASON_MISSING' | 'NO_MASKED_FIELD' | 'FIELD_NOT_MASKABLE';

/** What a reviewer decides of records. */
export interface DisclosureStatement {
  readonly decision: DisclosureDecision;
  /** Title and article that the decision rests on. */
  readonly basis: string;
  /** Needed for everything but publication as it is. */
  readonly reason: string;
  readonly maskedFields: readonly string[];
}

const isMaskable = (field: string) => maskableFields.some((known) => known === field);

/** Every decision names its basis; one that keeps something back says why, and what. */
export function disclosureProblem({
  decision,
  basis,
  reason,
  maskedFields,
}: DisclosureStatement): DisclosureProblem | null {
  if ([...basis.trim()].length < 4) return 'BASIS_MISSING';
  if (decision === 'PUBLISH') return null;
  if ([...reason.trim()].length < 4) return 'REASON_MISSING';
  if (decision === 'WITHHOLD') return null;
  if (maskedFields.length === 0) return 'NO_MASKED_FIELD';
  return maskedFields.every(isMaskable) ? null : 'FIELD_NOT_MASKABLE';
}
