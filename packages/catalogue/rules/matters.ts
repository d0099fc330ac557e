import { defineMatter, type LegalBasis, type MatterDeclaration } from '@xintu/declarations';
import {
  administrativeLicensing78,
  administrativePenalty34,
  creditBasedSupervision,
  dishonestyConstraint,
  enterpriseInformation18,
} from './legal-bases.ts';

const matter = (
  code: string,
  zh: string,
  en: string,
  legalBasis: LegalBasis,
  counts: MatterDeclaration['counts'] = 'MEANING',
): MatterDeclaration => defineMatter({ code, name: { zh, en }, legalBasis, counts });

/** 事项 in which a check is made (逢办必查). */
export const coreMatters: readonly MatterDeclaration[] = [
  matter('licence', '行政许可', 'licensing', administrativeLicensing78),
  // Earlier penalties count only where the authority's published discretion standard names them.
  matter('penalty', '行政处罚', 'penalties', administrativePenalty34, 'NAMED'),
  matter('inspection', '监督检查', 'inspection', creditBasedSupervision),
  matter('fiscal-support', '财政支持', 'fiscal support', dishonestyConstraint),
  matter('procurement', '政府采购', 'government procurement', enterpriseInformation18),
  matter('tendering', '招标投标', 'tendering', enterpriseInformation18),
  matter('land-transfer', '土地出让', 'transfer of land', enterpriseInformation18),
  matter('research-funding', '科研经费', 'research funding', dishonestyConstraint),
  matter('award', '表彰奖励', 'awards and honours', enterpriseInformation18),
];
