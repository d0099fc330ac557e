import { defineRecordType, identityOfKind, type RecordTypeDeclaration } from '@xintu/declarations';
import { type FixedPublicityRow, legalDay } from '@xintu/kernel';

import { promiseInsteadOfProof } from './legal-bases.ts';
import { everyOrganisation } from './record-types.ts';

/**
 * How long a breach is shown. No text that was read fixes it for commitments alone: the shortest holds, provisionally,
 * until the credit office confirms a rule.
 */
const breachPublicity: readonly FixedPublicityRow[] = [
  {
    version: 'provisional-2026',
    basis: '本平台暂定（国办发〔2020〕42号未定公示期限）',
    article: '待信用办确认',
    from: legalDay('2020-10-27'),
    to: null,
    shortestMonths: 3,
    longestMonths: 36,
    minimumMonths: 3,
    confirmed: false,
  },
];

const general = {
  kind: 'commitment',
  version: 1,
  sector: null,
  subjectKinds: everyOrganisation,
  legalBasis: promiseInsteadOfProof,
  informationClass: 'COMMITMENT',
  updateCycle: 'ON_CHANGE',
  reportWithin: { value: 7, unit: 'WORKING_DAY' },
  publication: 'PUBLIC',
  sharing: 'UNCONDITIONAL',
  identity: identityOfKind.commitment,
  fields: [],
} as const;

/** 信用承诺, of every department: made, and kept or not yet determined. */
export const commitment = defineRecordType({
  ...general,
  code: 'commitment',
  name: { zh: '信用承诺', en: 'commitment' },
  providers: { every: true },
  retentionYears: null,
  adverse: false,
  publicity: { rule: 'none' },
});

/**
 * 违诺信息: a commitment that its authority, after notice and hearing, determined not to be kept. The same record as the
 * commitment; from then on it is adverse, with all that this asks: notice, publicity with an end, objection, repair.
 */
export const commitmentBreach = defineRecordType({
  ...general,
  code: 'commitment-breach',
  name: { zh: '违诺信息', en: 'commitment not kept' },
  // Nobody hands it in but who keeps the register: it comes out of a case.
  providers: { departments: ['credit-office'] },
  retentionYears: 5,
  adverse: true,
  publicity: { rule: 'fixed', ruleCode: 'commitment-breach-publicity', versions: breachPublicity },
});

/** The record types of commitments. */
export const commitmentRecordTypes: readonly RecordTypeDeclaration[] = [commitment, commitmentBreach];
