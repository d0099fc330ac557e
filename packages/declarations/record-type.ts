import type { FixedPublicityRow, SubjectKind, Text } from '@xintu/kernel';
import type { Field, RecordProperty } from './field.ts';
import type { LegalBasis } from './legal-basis.ts';

/** Core shapes with typed columns: everything on a subject's file is a record of one of these kinds. */
export const recordKinds = [
  'licence',
  'penalty',
  'listing',
  'commitment',
  'evaluation',
  'honour',
  'fact',
] as const;
export type RecordKind = (typeof recordKinds)[number];
export const recordKindNames: Readonly<Record<RecordKind, Text>> = {
  licence: { zh: '行政许可', en: 'licence' },
  penalty: { zh: '行政处罚', en: 'penalty' },
  listing: { zh: '名单认定', en: 'listing' },
  commitment: { zh: '信用承诺', en: 'commitment' },
  evaluation: { zh: '信用评价', en: 'evaluation' },
  honour: { zh: '表彰荣誉', en: 'honour' },
  fact: { zh: '其他信息', en: 'other fact' },
};

export const departmentKinds = [
  'culture',
  'housing',
  'tax',
  'market',
  'human-resources',
  'approval',
  'credit-office',
  'library',
] as const;
export type DepartmentKind = (typeof departmentKinds)[number];

/** 信息类别: the thirteen categories of 全国公共信用信息基础目录 (2024). Nothing else may be on a credit record. */
export const informationClasses = [
  'REGISTRATION',
  'JUDICIAL',
  'ADMINISTRATION',
  'PROFESSION',
  'ABNORMAL_LIST',
  'SERIOUS_LIST',
  'CONTRACT',
  'COMMITMENT',
  'EVALUATION',
  'LAW_OBSERVANCE',
  'HONOUR',
  'INTELLECTUAL_PROPERTY',
  'VOLUNTARY',
] as const;
export type InformationClass = (typeof informationClasses)[number];
export const informationClassNames: Readonly<Record<InformationClass, Text>> = {
  REGISTRATION: { zh: '登记注册基本信息', en: 'registration' },
  JUDICIAL: { zh: '司法裁判及执行信息', en: 'judgments and their execution' },
  ADMINISTRATION: { zh: '行政管理信息', en: 'administration' },
  PROFESSION: { zh: '职称和职业信息', en: 'titles and professions' },
  ABNORMAL_LIST: { zh: '经营（活动）异常名录（状态）信息', en: 'abnormal list' },
  SERIOUS_LIST: { zh: '严重失信主体名单信息', en: 'serious list' },
  CONTRACT: { zh: '合同履行信息', en: 'performance of contracts' },
  COMMITMENT: { zh: '信用承诺及履行情况信息', en: 'commitments' },
  EVALUATION: { zh: '信用评价结果信息', en: 'evaluations' },
  LAW_OBSERVANCE: { zh: '遵守法律法规情况信息', en: 'observance of law' },
  HONOUR: { zh: '诚实守信相关荣誉信息', en: 'honours' },
  INTELLECTUAL_PROPERTY: { zh: '知识产权信息', en: 'intellectual property' },
  VOLUNTARY: { zh: '经营主体自愿提供的信用信息', en: 'given voluntarily' },
};

export const updateCycles = ['ON_CHANGE', 'DAILY', 'MONTHLY', 'QUARTERLY', 'YEARLY'] as const;
export type UpdateCycle = (typeof updateCycles)[number];
export const updateCycleNames: Readonly<Record<UpdateCycle, Text>> = {
  ON_CHANGE: { zh: '随产生随更新', en: 'on change' },
  DAILY: { zh: '每日', en: 'daily' },
  MONTHLY: { zh: '每月', en: 'monthly' },
  QUARTERLY: { zh: '每季度', en: 'quarterly' },
  YEARLY: { zh: '每年', en: 'yearly' },
};

export const publications = ['PUBLIC', 'ON_REQUEST', 'NOT_PUBLIC'] as const;
export type Publication = (typeof publications)[number];
export const publicationNames: Readonly<Record<Publication, Text>> = {
  PUBLIC: { zh: '主动公开', en: 'public' },
  ON_REQUEST: { zh: '依申请公开', en: 'on request' },
  NOT_PUBLIC: { zh: '不予公开', en: 'not public' },
};

export const sharings = ['UNCONDITIONAL', 'CONDITIONAL', 'NOT_SHARED'] as const;
export type Sharing = (typeof sharings)[number];
export const sharingNames: Readonly<Record<Sharing, Text>> = {
  UNCONDITIONAL: { zh: '无条件共享', en: 'shared unconditionally' },
  CONDITIONAL: { zh: '有条件共享', en: 'shared conditionally' },
  NOT_SHARED: { zh: '不予共享', en: 'not shared' },
};

export interface ReportWithin {
  readonly value: number;
  readonly unit: 'WORKING_DAY' | 'DAY';
}

/** How long a record is shown. `ruleCode` of a fixed rule names it in each computed result. */
export type PublicityDeclaration =
  | { readonly rule: 'penalty' }
  | { readonly rule: 'fixed'; readonly ruleCode: string; readonly versions: readonly FixedPublicityRow[] }
  | { readonly rule: 'none' };

/** 审核: what a person approves before a record counts, and before it is shown. */
export interface ReviewDeclaration {
  /** 单位内审核: what is handed in counts once a reviewer of the department approved it. */
  readonly handIn: boolean;
  /** 公开前审查: a named reviewer passes each record before it is public (政府信息公开条例 14, 15, 17). */
  readonly disclosure: boolean;
}

/** Who hands a record type in: every department, or the departments of certain kinds. */
export type Providers =
  { readonly every: true } | { readonly departments: readonly [DepartmentKind, ...DepartmentKind[]] };

/** 信用信息事项: an item of the catalogue, declared once; everything else about it follows. */
export interface RecordTypeDeclaration {
  /** Kebab-case; stands in URLs. */
  readonly code: string;
  readonly name: Text;
  readonly kind: RecordKind;
  readonly version: number;
  /** Null: a record type of the core. */
  readonly sector: string | null;
  readonly subjectKinds: readonly [SubjectKind, ...SubjectKind[]];
  readonly providers: Providers;
  readonly legalBasis: LegalBasis;
  readonly informationClass: InformationClass;
  readonly updateCycle: UpdateCycle;
  /** How soon after the decision it is to be handed in. */
  readonly reportWithin: ReportWithin;
  readonly publication: Publication;
  readonly sharing: Sharing;
  /** Years kept; null: long-term. */
  readonly retentionYears: number | null;
  readonly adverse: boolean;
  readonly publicity: PublicityDeclaration;
  /** What a person has to approve first; without it nothing. */
  readonly review?: ReviewDeclaration;
  /** Practitioners' licence in an occupation, or a decision on one: the only records about natural persons. */
  readonly occupational?: true;
  /** For a listing: the one list it is about. Its rows need no list column. */
  readonly list?: string;
  /** For an evaluation: the one scheme it is about. Its rows need no scheme columns. */
  readonly scheme?: string;
  /** What makes two rows the same record, beside the subject. */
  readonly identity: readonly [RecordProperty, ...RecordProperty[]];
  /** Its own fields, beyond those of the kind. */
  readonly fields: readonly Field[];
}

/** A record type that is proposed: its legal basis may still be missing. */
export type RecordTypeDraft = Omit<RecordTypeDeclaration, 'legalBasis'> & {
  readonly legalBasis: LegalBasis | null;
};
