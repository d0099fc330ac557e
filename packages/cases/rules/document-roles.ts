import type { CaseFileRole } from '@xintu/declarations';
import type { Text } from '@xintu/kernel';

/** What a file of a case is for. */
export const documentRoles = {
  EVIDENCE: { zh: '证据', en: 'evidence' },
  OPINION: { zh: '书面意见', en: 'written opinion' },
  PROOF_OF_SERVICE: { zh: '送达回证', en: 'proof of service' },
  OTHER: { zh: '其他材料', en: 'other material' },
} as const satisfies Readonly<Record<CaseFileRole, Text>>;
export type DocumentRole = CaseFileRole;

/** Whether a text names a role. */
export const isDocumentRole = (text: string): text is DocumentRole => text in documentRoles;
