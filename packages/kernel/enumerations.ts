import type { Text } from './text.ts';

/** 主体类型. The contract's kinds, and PRACTITIONER (执业人员), who exists only in a licensed occupation. */
export const subjectKinds = [
  'ENTERPRISE',
  'BRANCH',
  'INDIVIDUAL_BUSINESS',
  'COOPERATIVE',
  'PUBLIC_INSTITUTION',
  'GOVERNMENT_BODY',
  'SOCIAL_ORGANISATION',
  'LAW_FIRM',
  'TRADE_UNION',
  'RELIGIOUS_PLACE',
  'VILLAGE_COLLECTIVE',
  'OTHER',
  'UNCONFIRMED',
  'PRACTITIONER',
] as const;
export type SubjectKind = (typeof subjectKinds)[number];
export const subjectKindNames: Readonly<Record<SubjectKind, Text>> = {
  ENTERPRISE: { zh: '企业', en: 'enterprise' },
  BRANCH: { zh: '分支机构', en: 'branch' },
  INDIVIDUAL_BUSINESS: { zh: '个体工商户', en: 'individual business' },
  COOPERATIVE: { zh: '农民专业合作社', en: 'farmers’ cooperative' },
  PUBLIC_INSTITUTION: { zh: '事业单位', en: 'public institution' },
  GOVERNMENT_BODY: { zh: '机关', en: 'government body' },
  SOCIAL_ORGANISATION: { zh: '社会组织', en: 'social organisation' },
  LAW_FIRM: { zh: '律师事务所等法律服务机构', en: 'law firm or other legal service body' },
  TRADE_UNION: { zh: '工会', en: 'trade union' },
  RELIGIOUS_PLACE: { zh: '宗教活动场所', en: 'religious place' },
  VILLAGE_COLLECTIVE: { zh: '农村集体经济组织、村（居）委会', en: 'village collective or committee' },
  OTHER: { zh: '其他', en: 'other' },
  UNCONFIRMED: { zh: '待确认', en: 'to be confirmed' },
  PRACTITIONER: { zh: '执业人员', en: 'practitioner' },
};
/** Every kind that is an organisation, i.e. all but PRACTITIONER. */
export const organisationKinds: readonly SubjectKind[] = subjectKinds.filter(
  (kind) => kind !== 'PRACTITIONER',
);

/** 行政相对人类别: the class that the national tables name in their second column. */
export const subjectClasses = ['ORGANISATION', 'INDIVIDUAL_BUSINESS', 'NATURAL_PERSON'] as const;
export type SubjectClass = (typeof subjectClasses)[number];
export const subjectClassNames: Readonly<Record<SubjectClass, Text>> = {
  ORGANISATION: { zh: '法人及非法人组织', en: 'legal person or unincorporated organisation' },
  INDIVIDUAL_BUSINESS: { zh: '个体工商户', en: 'individual business' },
  NATURAL_PERSON: { zh: '自然人', en: 'natural person' },
};

/** 登记状态. */
export const subjectStatuses = ['ACTIVE', 'REVOKED', 'CANCELLED', 'MOVED_OUT', 'UNKNOWN'] as const;
export type SubjectStatus = (typeof subjectStatuses)[number];
export const subjectStatusNames: Readonly<Record<SubjectStatus, Text>> = {
  ACTIVE: { zh: '存续', en: 'active' },
  REVOKED: { zh: '吊销', en: 'revoked' },
  CANCELLED: { zh: '注销', en: 'cancelled' },
  MOVED_OUT: { zh: '迁出', en: 'moved out' },
  UNKNOWN: { zh: '未知', en: 'unknown' },
};

/** 许可状态. */
export const licenceStatuses = ['VALID', 'EXPIRED', 'AMENDED', 'RENEWED', 'REVOKED', 'CANCELLED'] as const;
export type LicenceStatus = (typeof licenceStatuses)[number];
export const licenceStatusNames: Readonly<Record<LicenceStatus, Text>> = {
  VALID: { zh: '有效', en: 'valid' },
  EXPIRED: { zh: '期满', en: 'expired' },
  AMENDED: { zh: '变更', en: 'amended' },
  RENEWED: { zh: '延续', en: 'renewed' },
  REVOKED: { zh: '撤销、撤回或吊销', en: 'revoked' },
  CANCELLED: { zh: '注销', en: 'cancelled' },
};

/** 名单类别. */
export const listKinds = ['SERIOUS', 'MINOR', 'ABNORMAL', 'HONOUR'] as const;
export type ListKind = (typeof listKinds)[number];
export const listKindNames: Readonly<Record<ListKind, Text>> = {
  SERIOUS: { zh: '严重失信主体名单', en: 'serious list' },
  MINOR: { zh: '轻微失信主体名单', en: 'minor list' },
  ABNORMAL: { zh: '经营异常名录', en: 'abnormal list' },
  HONOUR: { zh: '守信激励名单', en: 'honour list' },
};

/** 名单认定状态. */
export const listingStatuses = ['IN_FORCE', 'ENDED', 'REMOVED', 'REVOKED'] as const;
export type ListingStatus = (typeof listingStatuses)[number];
export const listingStatusNames: Readonly<Record<ListingStatus, Text>> = {
  IN_FORCE: { zh: '在列', en: 'in force' },
  ENDED: { zh: '期满', en: 'ended' },
  REMOVED: { zh: '移出', en: 'removed' },
  REVOKED: { zh: '撤销', en: 'revoked' },
};

/** 奖惩措施类别. */
export const measureKinds = ['RESTRICTION', 'INCENTIVE', 'INSPECTION'] as const;
export type MeasureKind = (typeof measureKinds)[number];
export const measureKindNames: Readonly<Record<MeasureKind, Text>> = {
  RESTRICTION: { zh: '限制', en: 'restriction' },
  INCENTIVE: { zh: '激励', en: 'incentive' },
  INSPECTION: { zh: '监管强度', en: 'inspection intensity' },
};

/** 依据层级, highest first. */
export const basisLevels = [
  'LAW',
  'ADMINISTRATIVE_REGULATION',
  'CENTRAL_POLICY',
  'LOCAL_REGULATION',
  'JUDICIAL_INTERPRETATION',
  'DEPARTMENTAL_RULE',
  'LOCAL_RULE',
  'NORMATIVE_DOCUMENT',
] as const;
export type BasisLevel = (typeof basisLevels)[number];
export const basisLevelNames: Readonly<Record<BasisLevel, Text>> = {
  LAW: { zh: '法律', en: 'law' },
  ADMINISTRATIVE_REGULATION: { zh: '行政法规', en: 'administrative regulation' },
  CENTRAL_POLICY: { zh: '党中央、国务院政策文件', en: 'central policy' },
  LOCAL_REGULATION: { zh: '地方性法规', en: 'local regulation' },
  JUDICIAL_INTERPRETATION: { zh: '司法解释', en: 'judicial interpretation' },
  DEPARTMENTAL_RULE: { zh: '部门规章', en: 'departmental rule' },
  LOCAL_RULE: { zh: '地方政府规章', en: 'local government rule' },
  NORMATIVE_DOCUMENT: { zh: '规范性文件', en: 'normative document' },
};

/** 主体关系. Relations are facts to look at: nothing passes along them. */
export const relationKinds = ['BRANCH_OF', 'SHAREHOLDER_OF', 'SUCCESSOR_OF', 'PARTICIPANT_WITH'] as const;
export type RelationKind = (typeof relationKinds)[number];
export const relationKindNames: Readonly<Record<RelationKind, Text>> = {
  BRANCH_OF: { zh: '分支机构', en: 'branch of' },
  SHAREHOLDER_OF: { zh: '出资', en: 'shareholder of' },
  SUCCESSOR_OF: { zh: '承继', en: 'successor of' },
  PARTICIPANT_WITH: { zh: '同一工程项目参与方', en: 'participant in the same project' },
};

/** 报送批次状态. */
export const batchStatuses = [
  'RECEIVED',
  'RUNNING',
  'CHECKED',
  'AWAITING_REVIEW',
  'DONE',
  'REFUSED',
  'WITHDRAWN',
  'FAILED',
] as const;
export type BatchStatus = (typeof batchStatuses)[number];
export const batchStatusNames: Readonly<Record<BatchStatus, Text>> = {
  RECEIVED: { zh: '已接收', en: 'received' },
  RUNNING: { zh: '处理中', en: 'running' },
  CHECKED: { zh: '已预检', en: 'checked, not handed in yet' },
  AWAITING_REVIEW: { zh: '待审核', en: 'awaiting review' },
  DONE: { zh: '已完成', en: 'done' },
  REFUSED: { zh: '已退回', en: 'refused' },
  WITHDRAWN: { zh: '已撤回', en: 'withdrawn' },
  FAILED: { zh: '处理失败', en: 'failed' },
};

/** 问题数据状态: of a row that was not accepted. */
export const problemStateNames = {
  OPEN: { zh: '待处理', en: 'open' },
  CORRECTED: { zh: '已更正，待复核', en: 'corrected, to be checked' },
  CONFIRMED: { zh: '已确认', en: 'confirmed' },
  RECHECKED: { zh: '复核未通过', en: 'checked again, still wrong' },
  IGNORED: { zh: '已忽略', en: 'ignored' },
  CLOSED: { zh: '已办结', en: 'closed' },
} as const satisfies Readonly<Record<string, Text>>;
export type ProblemState = keyof typeof problemStateNames;

/** 问题级别. */
export const problemLevels = ['ERROR', 'WARNING'] as const;
export type ProblemLevel = (typeof problemLevels)[number];

/** 处罚程序. */
export const procedures = ['SIMPLIFIED', 'ORDINARY'] as const;
export type Procedure = (typeof procedures)[number];
export const procedureNames: Readonly<Record<Procedure, Text>> = {
  SIMPLIFIED: { zh: '简易程序', en: 'simplified procedure' },
  ORDINARY: { zh: '普通程序', en: 'ordinary procedure' },
};

/** 失信程度. SPECIAL is the class that only the rules of 2019 know (特定严重失信). */
export const severities = ['MINOR', 'GENERAL', 'SERIOUS', 'SPECIAL'] as const;
export type Severity = (typeof severities)[number];
export const severityNames: Readonly<Record<Severity, Text>> = {
  MINOR: { zh: '轻微', en: 'minor' },
  GENERAL: { zh: '一般', en: 'general' },
  SERIOUS: { zh: '严重', en: 'serious' },
  SPECIAL: { zh: '特定严重', en: 'special' },
};

/** 领域 of a penalty: the rules of 2023 give some fields a longer minimum. */
export const penaltyFields = ['FOOD', 'DRUG', 'SPECIAL_EQUIPMENT', 'WORK_SAFETY', 'FIRE', 'OTHER'] as const;
export type PenaltyField = (typeof penaltyFields)[number];
export const penaltyFieldNames: Readonly<Record<PenaltyField, Text>> = {
  FOOD: { zh: '食品', en: 'food' },
  DRUG: { zh: '药品', en: 'drugs' },
  SPECIAL_EQUIPMENT: { zh: '特种设备', en: 'special equipment' },
  WORK_SAFETY: { zh: '安全生产', en: 'work safety' },
  FIRE: { zh: '消防', en: 'fire safety' },
  OTHER: { zh: '其他', en: 'other' },
};

/** 公示状态. */
export const publicityStatuses = [
  'PENDING',
  'NOT_PUBLISHED',
  'IN_PUBLICITY',
  'ENDED',
  'REPAIRED',
  'REVOKED',
] as const;
export type PublicityStatus = (typeof publicityStatuses)[number];
export const publicityStatusNames: Readonly<Record<PublicityStatus, Text>> = {
  PENDING: { zh: '待公示', en: 'pending' },
  NOT_PUBLISHED: { zh: '不予公示', en: 'not published' },
  IN_PUBLICITY: { zh: '公示中', en: 'in publicity' },
  ENDED: { zh: '公示期满', en: 'ended' },
  REPAIRED: { zh: '已修复', en: 'repaired' },
  REVOKED: { zh: '已撤销', en: 'revoked' },
};

/** 承诺履行状态. */
export const fulfilments = ['FULL', 'PARTIAL', 'NONE'] as const;
export type Fulfilment = (typeof fulfilments)[number];
export const fulfilmentNames: Readonly<Record<Fulfilment, Text>> = {
  FULL: { zh: '全部履行', en: 'fully kept' },
  PARTIAL: { zh: '部分履行', en: 'partly kept' },
  NONE: { zh: '全部未履行', en: 'not kept' },
};

/** 评价来源. A received evaluation is the authority's; a computed one never overrides it. */
export const evaluationOrigins = ['RECEIVED', 'COMPUTED'] as const;
export type EvaluationOrigin = (typeof evaluationOrigins)[number];
export const evaluationOriginNames: Readonly<Record<EvaluationOrigin, Text>> = {
  RECEIVED: { zh: '主管部门评定', en: 'received from the authority' },
  COMPUTED: { zh: '系统测算', en: 'computed' },
};
