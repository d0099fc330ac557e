import { defineRecordType, identityOfKind } from '@xintu/declarations';
import { taxCredit2025 } from './legal-bases.ts';
import { TAX_CREDIT_SCHEME } from './schemes.ts';

/** 纳税缴费信用级别, as the tax authority determined it. The score is for the taxpayer and the authority only. */
export const taxCreditGrade = defineRecordType({
  code: 'tax-credit-grade',
  name: { zh: '纳税缴费信用级别', en: 'tax and fee credit grade' },
  kind: 'evaluation',
  version: 1,
  sector: 'taxation',
  subjectKinds: ['ENTERPRISE', 'BRANCH', 'COOPERATIVE', 'UNCONFIRMED'],
  providers: { departments: ['tax'] },
  legalBasis: taxCredit2025,
  informationClass: 'EVALUATION',
  updateCycle: 'YEARLY',
  reportWithin: { value: 7, unit: 'WORKING_DAY' },
  publication: 'ON_REQUEST',
  sharing: 'CONDITIONAL',
  retentionYears: 5,
  adverse: false,
  publicity: { rule: 'none' },
  scheme: TAX_CREDIT_SCHEME,
  identity: identityOfKind.evaluation,
  fields: [
    {
      code: 'directItem',
      name: { zh: '直接判级项', en: 'direct-D item' },
      type: 'text',
      length: 200,
      required: 'optional',
      personal: false,
      aliases: ['直接判D级事项', '直接判D项'],
    },
  ],
});
