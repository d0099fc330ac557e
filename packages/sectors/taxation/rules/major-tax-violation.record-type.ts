import { defineRecordType, identityOfKind, type Choice } from '@xintu/declarations';
import { majorTaxViolation6 } from './legal-bases.ts';
import { MAJOR_TAX_VIOLATION_LIST } from './lists.ts';
import { majorTaxViolationPublicityVersions } from './publicity.versions.ts';

/** The eleven situations of STA Order 54, in its order: short names for choosing, not the text of the rule. */
const situations: readonly (readonly [zh: string, en: string])[] = [
  ['偷税（逃避缴纳税款）', 'evasion'],
  ['逃避追缴欠税', 'hiding arrears from recovery'],
  ['骗取出口退税', 'export-refund fraud'],
  ['抗税', 'resisting tax with violence'],
  ['虚开增值税专用发票等', 'false special invoices'],
  ['虚开增值税普通发票', 'false ordinary invoices'],
  ['私自印制、伪造、变造发票', 'printing or forging invoices'],
  ['走逃（失联）', 'runaway before the case is executed'],
  ['为他人违法提供便利', 'helping others to evade or defraud'],
  ['税务代理人违法', 'a tax agent causing losses'],
  ['其他性质恶劣、情节严重的行为', 'other grave conduct'],
];

const situationChoices: readonly Choice[] = situations.map(([zh, en], index) => ({
  value: String(index + 1),
  name: { zh, en },
}));

/** 重大税收违法失信主体. */
export const majorTaxViolation = defineRecordType({
  code: 'major-tax-violation',
  name: { zh: '重大税收违法失信主体', en: 'major tax violation' },
  kind: 'listing',
  version: 1,
  sector: 'taxation',
  subjectKinds: ['ENTERPRISE', 'BRANCH', 'INDIVIDUAL_BUSINESS', 'COOPERATIVE', 'OTHER', 'UNCONFIRMED'],
  providers: { departments: ['tax'] },
  legalBasis: majorTaxViolation6,
  informationClass: 'SERIOUS_LIST',
  updateCycle: 'MONTHLY',
  reportWithin: { value: 7, unit: 'WORKING_DAY' },
  publication: 'PUBLIC',
  sharing: 'UNCONDITIONAL',
  retentionYears: 5,
  adverse: true,
  publicity: {
    rule: 'fixed',
    ruleCode: 'major-tax-violation-publicity',
    versions: majorTaxViolationPublicityVersions,
  },
  list: MAJOR_TAX_VIOLATION_LIST,
  identity: identityOfKind.listing,
  fields: [
    {
      code: 'situation',
      name: { zh: '违法情形', en: 'situation' },
      type: 'choice',
      required: 'always',
      personal: false,
      choices: situationChoices,
    },
    {
      code: 'amountYuan',
      name: { zh: '涉及金额（元）', en: 'amount (yuan)' },
      type: 'money',
      required: 'optional',
      personal: false,
      aliases: ['涉及金额', '涉税金额'],
    },
  ],
});
