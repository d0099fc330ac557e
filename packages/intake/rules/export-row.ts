import { type Field, kindFields } from '@xintu/declarations';
import {
  CREDIT_CODE_PLACEHOLDER,
  formulaSafe,
  isYuan,
  type PenaltyCategory,
  yuanInTenThousands,
} from '@xintu/kernel';

/** The two tables of the double publicity (双公示). */
export type ExportKind = 'licence' | 'penalty';

/** A record as it is exported: columns of its version, of its subject, and the names of its bodies. */
export interface ExportedRecord {
  readonly values: Readonly<Record<string, string | null>>;
  readonly categories: readonly PenaltyCategory[];
  readonly subject: {
    readonly name: string;
    readonly code: string | null;
    readonly kind: string;
    readonly registrationNumber: string | null;
    readonly legalRepresentative: string | null;
  };
  readonly authority: { readonly code: string; readonly name: string };
  readonly provider: { readonly code: string; readonly name: string };
  /** Last day of publicity that the rules computed. */
  readonly publicityUntil: string | null;
}

/** Columns of the standard: 28 of a licence, 30 of a penalty. The local columns of a penalty stay at home. */
const standardColumns: Readonly<Record<ExportKind, number>> = { licence: 28, penalty: 30 };

/** The fields of the standard in its own order (发改办财金〔2018〕424号). */
export function exportFields(kind: ExportKind): readonly Field[] {
  return kindFields(kind).slice(0, standardColumns[kind]);
}

/** The long-term day of the standard. */
const LONG_TERM = '2099/12/31';
const DECIMALS = 6;

/**
 * 处罚类别 of the list of 2018, which the standard still has. What that list doesn't know goes by "其他" with its
 * present name.
 */
const categoriesOf2018: Readonly<Record<PenaltyCategory, string>> = {
  WARNING: '警告',
  CRITICISM: '其他-通报批评',
  FINE: '罚款',
  CONFISCATE_GAINS: '没收违法所得、没收非法财物',
  CONFISCATE_GOODS: '没收违法所得、没收非法财物',
  SUSPEND_PERMIT: '暂扣或者吊销许可证、暂扣或者吊销执照',
  DOWNGRADE: '其他-降低资质等级',
  REVOKE_PERMIT: '暂扣或者吊销许可证、暂扣或者吊销执照',
  RESTRICT_BUSINESS: '其他-限制开展生产经营活动',
  STOP_BUSINESS: '责令停产停业',
  CLOSE: '其他-责令关闭',
  RESTRICT_OCCUPATION: '其他-限制从业',
  OTHER: '其他',
};

/** The cells of a record in the order of the standard; none of them can run as a formula. */
export function exportRow(kind: ExportKind, record: ExportedRecord): readonly string[] {
  return exportFields(kind).map((field) => formulaSafe(cellOf(field, record)));
}

function cellOf(field: Field, record: ExportedRecord): string {
  const { subject, values } = record;
  switch (field.property) {
    case 'subjectName':
      return subject.name;
    case 'subjectClass':
      return subjectClassOf(subject.kind);
    case 'subjectCode':
      return creditCodeOf(subject);
    case 'registrationNumber':
      return subject.registrationNumber ?? '';
    case 'legalRepresentative':
      return subject.kind === 'PRACTITIONER' ? '' : (subject.legalRepresentative ?? '');
    case 'authorityName':
      return record.authority.name;
    case 'authorityCode':
      return record.authority.code;
    case 'providerName':
      return record.provider.name;
    case 'providerCode':
      return record.provider.code;
    case 'categories':
      return [...new Set(record.categories.map((category) => categoriesOf2018[category]))].join(';');
    case 'state':
      return ['REVOKED', 'CANCELLED'].includes(values['state'] ?? '') ? '2' : '1';
    case 'validFrom':
      return dayOf(values['validFrom'] ?? values['decidedOn'] ?? null);
    case 'validTo':
      return values['validTo'] === null || values['validTo'] === undefined
        ? LONG_TERM
        : dayOf(values['validTo']);
    default:
      return plainCell(field, record);
  }
}

function plainCell(field: Field, { values, publicityUntil }: ExportedRecord): string {
  if (field.code === 'CF_GSJZQ') return dayOf(publicityUntil);
  const value = field.property === undefined ? null : (values[field.property] ?? null);
  if (value === null) return '';
  if (field.type === 'day') return dayOf(value);
  return field.type === 'money-ten-thousand' ? tenThousands(value) : value;
}

const dayOf = (day: string | null) => (day ?? '').replaceAll('-', '/');

/** 万元 with all six decimals. */
function tenThousands(yuan: string): string {
  if (!isYuan(yuan)) return '';
  const [whole = '0', fraction = ''] = yuanInTenThousands(yuan).split('.');
  return `${whole}.${fraction.padEnd(DECIMALS, '0')}`;
}

function subjectClassOf(kind: string): string {
  if (kind === 'PRACTITIONER') return '自然人';
  return kind === 'INDIVIDUAL_BUSINESS' ? '个体工商户' : '法人及非法人组织';
}

/** An individual business without a code has the placeholder; a person has none. */
function creditCodeOf({ code, kind }: ExportedRecord['subject']): string {
  if (kind === 'PRACTITIONER') return '';
  return code ?? (kind === 'INDIVIDUAL_BUSINESS' ? CREDIT_CODE_PLACEHOLDER : '');
}
