/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** State of an account 账号状态. */
export type AccountState =
  /** 已停用 */
  | 'CLOSED'
  /** 在用 */
  | 'OPEN';

/** Activation of an approved version 启用目录版本. */
export type ActivateRecordTypeVersionInput = {
  /** The version 目录版本. */
  version: string | number;
};

/** From where a session came 登录来源. */
export type AddressClass =
  /** 互联网 */
  | 'INTERNET'
  /** 内网 */
  | 'INTRANET'
  /** 本机 */
  | 'THIS_MACHINE'
  /** 未知 */
  | 'UNKNOWN';

/** Level of a legal basis 法律依据层级. */
export type BasisLevel =
  /** 行政法规 */
  | 'ADMINISTRATIVE_REGULATION'
  /** 党中央、国务院政策文件 */
  | 'CENTRAL_POLICY'
  /** 部门规章 */
  | 'DEPARTMENTAL_RULE'
  /** 司法解释 */
  | 'JUDICIAL_INTERPRETATION'
  /** 法律 */
  | 'LAW'
  /** 地方性法规 */
  | 'LOCAL_REGULATION'
  /** 地方政府规章 */
  | 'LOCAL_RULE'
  /** 规范性文件 */
  | 'NORMATIVE_DOCUMENT';

/** What is to be other about an account 变更账号. */
export type ChangeAccountInput = {
  /** Identifier 标识. */
  id: string | number;
  /** Name; null: as it is 姓名. */
  name?: string | null | undefined;
  /** Roles; null: as they are 角色. */
  roles?: Array<string> | null | undefined;
  /** Section of the department; empty: none, null: as it is 科室. */
  section?: string | null | undefined;
};

/** What is suspended 清理对象. */
export type CleanUpKind =
  /** 名单 */
  | 'LIST'
  /** 奖惩措施 */
  | 'MEASURE'
  /** 信用信息事项 */
  | 'RECORD_TYPE';

/** Why it is suspended 停用原因. */
export type CleanUpReason =
  /** 依据已失效 */
  | 'LAPSED'
  /** 依据未经核实 */
  | 'NOT_READ'
  /** 依据尚未施行 */
  | 'NOT_YET'
  /** 依据层级不足 */
  | 'TOO_LOW';

/** Why the rules know no commitment for an item 不适用情形. */
export type CommitmentExclusion =
  /** 直接关系人身健康、生命财产安全 */
  | 'HEALTH_AND_PROPERTY'
  /** 风险较大、纠错成本较高 */
  | 'HIGH_RISK'
  /** 涉及国家安全、国家秘密 */
  | 'NATIONAL_SECURITY'
  /** 直接涉及公共安全 */
  | 'PUBLIC_SAFETY';

/** Unit of a term 期限单位. */
export type CommitmentTermUnit =
  /** 日 */
  | 'DAY'
  /** 个月 */
  | 'MONTH';

/** Type of a commitment 承诺类型. */
export type CommitmentType =
  /** 审批替代型 */
  | 'APPROVAL'
  /** 证明事项型 */
  | 'CERTIFICATE'
  /** 容缺受理型 */
  | 'DEFERRED_MATERIAL'
  /** 行业自律型 */
  | 'INDUSTRY'
  /** 其他 */
  | 'OTHER'
  /** 信用修复型 */
  | 'REPAIR'
  /** 主动型 */
  | 'VOLUNTARY';

/** Confirmation of a provisional part of the rules in force 核实暂定规则. */
export type ConfirmRuleInput = {
  /** Basis: document and article 依据. */
  basis: string;
  /** Who confirmed it 核实人. */
  name: string;
  /** transition, or the version of a rule or a standard 核实的内容. */
  part: string;
};

/** An account to be opened 开通账号. */
export type CreateAccountInput = {
  /** Code or key of the department 所属单位. */
  department?: string | null | undefined;
  /** The sign-in provider 统一身份认证. */
  issuer: string;
  /** Name 姓名. */
  name: string;
  /** Credit code of the organisation, for its representative 所代表组织的统一社会信用代码. */
  organisationCode?: string | null | undefined;
  /** The same for all accounts of one person, such as a staff number 人员标识（如工号）. */
  person?: string | null | undefined;
  /** Roles 角色. */
  roles: Array<string>;
  /** What the sign-in provider calls the person 登录名. */
  subject: string;
};

/** A commitment item to be added 新增承诺事项. */
export type CreateCommitmentItemInput = {
  /** Article 条款. */
  article: string;
  /** Title of the law or document it stands on 依据. */
  basis: string;
  /** Code 代码. */
  code: string;
  /** Code of the department that receives it 受理单位代码. */
  department: string;
  /** Why no commitment is open here; null: one is 不适用情形. */
  excluded?: CommitmentExclusion | null | undefined;
  /** Name 名称. */
  name: string;
  /** Which, where the type is OTHER 具体类型. */
  otherType?: string | null | undefined;
  /** Type 承诺类型. */
  type: CommitmentType;
  /** What happens without it 不作承诺的办理方式. */
  withoutIt: WithoutCommitment;
};

/** A service token to be made 创建服务令牌. */
export type CreateServiceTokenInput = {
  /** Days until it expires; null: 365 有效天数. */
  days?: number | null | undefined;
  /** Code or key of the department 所属单位. */
  department: string;
  /** Codes of the matters that it may state; null: any 可用事项. */
  matters?: Array<string> | null | undefined;
  /** What it is for 用途. */
  name: string;
  /** Codes of the record types that it may hand in and read; null: all 可用信用信息事项. */
  recordTypes?: Array<string> | null | undefined;
  /** Roles 角色. */
  roles: Array<string>;
};

/** Approval or rejection of a proposed version 目录版本审核. */
export type DecideRecordTypeVersionInput = {
  /** Approved or rejected 是否通过. */
  approved: boolean;
  /** Why; required to reject 意见. */
  reason: string;
  /** The version 目录版本. */
  version: string | number;
};

/** Why somebody stands in 委托类型. */
export type DelegationKind =
  /** 因事离岗 */
  | 'ABSENCE'
  /** 值班代理 */
  | 'DUTY';

/** State of a delegation 委托状态. */
export type DelegationState =
  /** 未开始 */
  | 'COMING'
  /** 已结束 */
  | 'ENDED'
  /** 生效中 */
  | 'IN_FORCE';

/** An account to be closed 停用账号. */
export type DisableAccountInput = {
  /** Identifier 标识. */
  id: string | number;
};

/** What must work before anything adverse is shown or counted 保障环节. */
export type DueProcessPart =
  /** 告知 */
  | 'NOTICE'
  /** 异议 */
  | 'OBJECTION'
  /** 修复 */
  | 'REPAIR'
  /** 撤销 */
  | 'REVOCATION';

/** A delegation to be ended 结束委托. */
export type EndDelegationInput = {
  /** Identifier 标识. */
  id: string | number;
};

/** A session to be ended 结束登录. */
export type EndSessionInput = {
  /** Identifier 标识. */
  id: string | number;
};

/** Why a record ended 终止原因. */
export type EndingReason =
  /** 已移出名单 */
  | 'REMOVED'
  /** 已修复 */
  | 'REPAIRED'
  /** 已撤销 */
  | 'REVOKED'
  /** 已撤回报送 */
  | 'WITHDRAWN'
  /** 主体有误 */
  | 'WRONG_SUBJECT';

/** Value of a choice 选项. */
export type FieldChoiceInput = {
  /** English name 英文名称. */
  englishName?: string | null | undefined;
  /** Name 名称. */
  name: string;
  /** What is stored 值. */
  value: string;
};

/** The plan of whole years 放假安排. */
export type ImportCalendarInput = {
  /** CSV with the columns day, kind (HOLIDAY, WORKDAY), name 文件内容. */
  content: string;
  /** Known until; null: the end of its last year 覆盖截止日. */
  coveredUntil?: string | null | undefined;
  /** Division code of a region; null: the national calendar 地区. */
  region?: string | null | undefined;
};

/** Class of the national basic catalogue 信息性质. */
export type InformationClass =
  /** 经营（活动）异常名录（状态）信息 */
  | 'ABNORMAL_LIST'
  /** 行政管理信息 */
  | 'ADMINISTRATION'
  /** 信用承诺及履行情况信息 */
  | 'COMMITMENT'
  /** 合同履行信息 */
  | 'CONTRACT'
  /** 信用评价结果信息 */
  | 'EVALUATION'
  /** 诚实守信相关荣誉信息 */
  | 'HONOUR'
  /** 知识产权信息 */
  | 'INTELLECTUAL_PROPERTY'
  /** 司法裁判及执行信息 */
  | 'JUDICIAL'
  /** 遵守法律法规情况信息 */
  | 'LAW_OBSERVANCE'
  /** 职称和职业信息 */
  | 'PROFESSION'
  /** 登记注册基本信息 */
  | 'REGISTRATION'
  /** 严重失信主体名单信息 */
  | 'SERIOUS_LIST'
  /** 经营主体自愿提供的信用信息 */
  | 'VOLUNTARY';

/** Legal basis 法律依据. */
export type LegalBasisInput = {
  /** Article 条款. */
  article: string;
  /** The published text was read 是否已核实原文. */
  confirmed: boolean;
  /** In force from 施行日期. */
  from: string;
  /** Level 层级. */
  level: BasisLevel;
  /** Title 名称. */
  title: string;
  /** Last day in force 失效日期. */
  to?: string | null | undefined;
};

/** Unit of a time limit 期限单位. */
export type LimitUnit =
  /** 日 */
  | 'DAY'
  /** 工作日 */
  | 'WORKING_DAY';

/** Type of a field 数据类型. */
export type LocalFieldType =
  /** 单选 */
  | 'CHOICE'
  /** 多选 */
  | 'CHOICES'
  /** 统一社会信用代码 */
  | 'CREDIT_CODE'
  /** 日期 */
  | 'DAY'
  /** 金额（元） */
  | 'MONEY'
  /** 金额（万元） */
  | 'MONEY_TEN_THOUSAND'
  /** 数字 */
  | 'NUMBER'
  /** 文本 */
  | 'TEXT';

/** Kinds of which the credit office can add record types 可自行补充的信息类别. */
export type LocalRecordKind =
  /** 信用承诺 */
  | 'COMMITMENT'
  /** 其他信息 */
  | 'FACT'
  /** 表彰荣誉 */
  | 'HONOUR'
  /** 行政许可 */
  | 'LICENCE'
  /** 行政处罚 */
  | 'PENALTY';

/** The quarter of a bulletin 季度. */
export type MakeBulletinInput = {
  /** Quarter, 1 to 4 季度. */
  quarter: number;
  /** Year 年份. */
  year: number;
};

/** A new local record type 地方补充事项. */
export type ProposeLocalRecordTypeInput = {
  /** Whether its records are adverse 是否为失信信息. */
  adverse: boolean;
  /** Code, also in addresses 事项代码. */
  code: string;
  /** In force from; null: today 生效日期. */
  effectiveFrom?: string | null | undefined;
  /** English name 英文名称. */
  englishName?: string | null | undefined;
  /** Fields beyond those of the kind 自有信息项. */
  fields: Array<RecordTypeFieldInput>;
  /** Information class 信息性质. */
  informationClass: InformationClass;
  /** Kind 信息类别. */
  kind: LocalRecordKind;
  /** Legal basis; without one it is never activated 法律依据. */
  legalBasis?: LegalBasisInput | null | undefined;
  /** Name 事项名称. */
  name: string;
  /** Codes of the providers 信息提供单位. */
  providers: Array<string>;
  /** Publication 公开属性. */
  publication: Publication;
  /** Months of publicity of an adverse one 公示月数. */
  publicityMonths?: number | null | undefined;
  /** Why 理由. */
  reason: string;
  /** Months until repair may be asked for 可申请修复月数. */
  repairableAfterMonths?: number | null | undefined;
  /** Time limit 报送时限. */
  reportWithin: ReportingLimitInput;
  /** Retention in years; null: long-term 保存年限. */
  retentionYears?: number | null | undefined;
  /** What is approved first; null: nothing 审核要求. */
  review?: ReviewInput | null | undefined;
  /** Sharing 共享属性. */
  sharing: Sharing;
  /** Whom it may concern 适用主体. */
  subjectKinds: Array<SubjectKind>;
  /** Update cycle 更新周期. */
  updateCycle: UpdateCycle;
};

/** Change of a record type: what is not given stays 事项变更. */
export type ProposeRecordTypeChangeInput = {
  /** Code of the record type 事项代码. */
  code: string;
  /** In force from; null: today 生效日期. */
  effectiveFrom?: string | null | undefined;
  /** All own fields of a local record type as they are to be 自有信息项. */
  fields?: Array<RecordTypeFieldInput> | null | undefined;
  /** Information class 信息性质. */
  informationClass?: InformationClass | null | undefined;
  /** Legal basis 法律依据. */
  legalBasis?: LegalBasisInput | null | undefined;
  /** Name 名称. */
  name?: string | null | undefined;
  /** Codes of the providers 信息提供单位. */
  providers?: Array<string> | null | undefined;
  /** Publication 公开属性. */
  publication?: Publication | null | undefined;
  /** Why 理由. */
  reason: string;
  /** Time limit 报送时限. */
  reportWithin?: ReportingLimitInput | null | undefined;
  /** Retention in years 保存年限. */
  retentionYears?: number | null | undefined;
  /** What is approved first 审核要求. */
  review?: ReviewInput | null | undefined;
  /** Sharing 共享属性. */
  sharing?: Sharing | null | undefined;
  /** Update cycle 更新周期. */
  updateCycle?: UpdateCycle | null | undefined;
};

/** A set of rules: parts that are not given stay as in force 公示规则提案. */
export type ProposeRuleSetInput = {
  /** All standards of amounts 数额标准. */
  fineThresholds?: Array<PublicityFineThresholdInput> | null | undefined;
  /** Why 理由. */
  reason: string;
  /** Which version holds for older records; to be confirmed afterwards 新旧规则衔接. */
  transition?: RuleTransition | null | undefined;
  /** All versions 各版本. */
  versions?: Array<PublicityRuleVersionInput> | null | undefined;
};

/** Who may see records of a type without asking 公开属性. */
export type Publication =
  /** 不予公开 */
  | 'NOT_PUBLIC'
  /** 依申请公开 */
  | 'ON_REQUEST'
  /** 主动公开 */
  | 'PUBLIC';

/** From which fine on a penalty is general or serious 较大数额、巨大数额标准. */
export type PublicityFineThresholdInput = {
  /** Article 条款. */
  article: string;
  /** Document 依据. */
  basis: string;
  /** Read in the published text 是否已核实. */
  confirmed: boolean;
  /** Field; null: any other 领域. */
  field?: string | null | undefined;
  /** First day 起始日. */
  from: string;
  /** Huge from, in yuan 巨大数额起点（元）. */
  hugeFrom: string;
  /** Larger from, in yuan 较大数额起点（元）. */
  largerFrom: string;
  /** Last day 截止日. */
  to?: string | null | undefined;
  /** Name of the standard 标准名称. */
  version: string;
};

/** Dated version of the rule of publicity 公示规则版本. */
export type PublicityRuleVersionInput = {
  /** Article 条款. */
  article: string;
  /** Document 依据. */
  basis: string;
  /** Classes by category 按处罚类别定级. */
  categories: Array<RuleCategoryInput>;
  /** A fine alone can tell the class 罚款数额可否定级. */
  classOfFine: boolean;
  /** Months by class 各失信程度的公示期限. */
  classes: Array<RuleClassInput>;
  /** The months do not depend on the class 是否不分失信程度. */
  classless: boolean;
  /** Read in the published text 是否已核实. */
  confirmed: boolean;
  /** First day 起始日. */
  from: string;
  /** Longer minimums in fields 特定领域. */
  minimums: Array<RuleMinimumInput>;
  /** Last day; null: in force 截止日. */
  to?: string | null | undefined;
  /** Penalties of only these are not published 不予公示的处罚类别. */
  unpublishedCategories: Array<string>;
  /** Version 版本. */
  version: string;
};

/** A version of the wording of an item 发布承诺书文本. */
export type PublishCommitmentTemplateInput = {
  /** What is promised 承诺内容. */
  content: string;
  /** Code of the item 承诺事项代码. */
  item: string;
  /** What follows a breach 违诺责任. */
  liability: string;
  /** Of what 期限单位. */
  termUnit: CommitmentTermUnit;
  /** Term: how many 履行期限. */
  termValue: number;
  /** From which day it is signed 启用日期. */
  validFrom: string;
};

/** How a department came by a record 接收方式. */
export type ReceivingWay =
  /** 导出 */
  | 'EXPORTED'
  /** 报送 */
  | 'HANDED_IN'
  /** 查询 */
  | 'LOOKED_UP';

/** Kind of a record 信息类别. */
export type RecordKind =
  /** 信用承诺 */
  | 'COMMITMENT'
  /** 信用评价 */
  | 'EVALUATION'
  /** 其他信息 */
  | 'FACT'
  /** 表彰荣誉 */
  | 'HONOUR'
  /** 行政许可 */
  | 'LICENCE'
  /** 名单认定 */
  | 'LISTING'
  /** 行政处罚 */
  | 'PENALTY';

/** Own field of a local record type 自有信息项. */
export type RecordTypeFieldInput = {
  /** Values of a choice 选项. */
  choices?: Array<FieldChoiceInput> | null | undefined;
  /** Code: a letter, then letters, digits, underscores 代码. */
  code: string;
  /** English label 英文名称. */
  englishName?: string | null | undefined;
  /** Characters at most 最大长度. */
  length?: number | null | undefined;
  /** Label, the header in files 名称. */
  name: string;
  /** About a person: masked outside the authority 是否个人信息. */
  personal: boolean;
  /** Always required 是否必填. */
  required: boolean;
  /** Type 数据类型. */
  type: LocalFieldType;
};

/** State of a version of the catalogue 目录版本状态. */
export type RecordTypeVersionStatus =
  /** 已启用 */
  | 'ACTIVE'
  /** 待启用 */
  | 'APPROVED'
  /** 待审核 */
  | 'PROPOSED'
  /** 未通过 */
  | 'REJECTED'
  /** 已被取代 */
  | 'SUPERSEDED';

/** Rejection of a set of rules 否决公示规则. */
export type RejectRuleSetInput = {
  /** Why 理由. */
  reason: string;
  /** The set 公示规则. */
  ruleSet: string | number;
};

/** A closed account, and where it is to work from now on 重新启用账号. */
export type ReopenAccountInput = {
  /** Code or key of the department 所属单位. */
  department: string;
  /** Identifier 标识. */
  id: string | number;
  /** Roles 角色. */
  roles: Array<string>;
};

/** Time limit for handing in 报送时限. */
export type ReportingLimitInput = {
  /** Working days or plain days 单位. */
  unit: LimitUnit;
  /** Number of days 数值. */
  value: number;
};

/** What a person approves first 审核要求. */
export type ReviewInput = {
  /** A reviewer passes each record before it is public 公开前审查. */
  disclosure: boolean;
  /** What is handed in counts once a reviewer of the department approved it 单位内审核. */
  handIn: boolean;
};

/** A service token to be revoked 撤销服务令牌. */
export type RevokeServiceTokenInput = {
  /** Identifier 标识. */
  id: string | number;
};

/** Class that follows from a category 处罚类别对应的失信程度. */
export type RuleCategoryInput = {
  /** Category 处罚类别. */
  category: string;
  /** Class 失信程度. */
  severity: string;
};

/** Months of publicity of a class 公示期限. */
export type RuleClassInput = {
  /** Months at most 最长公示月数. */
  maximumMonths: number;
  /** Months before repair; null: none 最短公示月数. */
  minimumMonths?: number | null | undefined;
  /** MINOR, GENERAL, SERIOUS, SPECIAL 失信程度. */
  severity: string;
};

/** Longer minimum in a field 特定领域最短公示期. */
export type RuleMinimumInput = {
  /** Field 领域. */
  field: string;
  /** Months 月数. */
  months: number;
};

/** Kind of a run over the stored records 计算类型. */
export type RuleRunKind =
  /** 重算 */
  | 'ADOPTION'
  /** 试算 */
  | 'TRIAL';

/** State of a run 计算状态. */
export type RuleRunStatus =
  /** 已完成 */
  | 'DONE'
  /** 失败 */
  | 'FAILED'
  /** 计算中 */
  | 'RUNNING';

/** A set of rules 公示规则. */
export type RuleSetInput = {
  /** The set 公示规则. */
  ruleSet: string | number;
};

/** State of a set of rules 规则状态. */
export type RuleSetStatus =
  /** 现行 */
  | 'ADOPTED'
  /** 待采用 */
  | 'PROPOSED'
  /** 已否决 */
  | 'REJECTED'
  /** 已被取代 */
  | 'SUPERSEDED';

/** Which version holds for a record that an older one began 新旧规则衔接. */
export type RuleTransition =
  /** 以先到期者为准 */
  | 'EARLIER_END'
  /** 以决定日所在版本为准 */
  | 'OWN_VERSION';

/** How records of a type are shared between departments 共享属性. */
export type Sharing =
  /** 有条件共享 */
  | 'CONDITIONAL'
  /** 不予共享 */
  | 'NOT_SHARED'
  /** 无条件共享 */
  | 'UNCONDITIONAL';

/** What a spot check found of a decision 抽查结果. */
export type SpotCheckOutcome =
  /** 瞒报 */
  | 'CONCEALED'
  /** 迟报 */
  | 'LATE'
  /** 尚在报送期限内 */
  | 'NOT_DUE'
  /** 已报送未入库 */
  | 'REJECTED'
  /** 清单内重复 */
  | 'REPEATED'
  /** 已按期报送 */
  | 'REPORTED';

/** Kind of a subject 信用主体类型. */
export type SubjectKind =
  /** 分支机构 */
  | 'BRANCH'
  /** 农民专业合作社 */
  | 'COOPERATIVE'
  /** 企业 */
  | 'ENTERPRISE'
  /** 机关 */
  | 'GOVERNMENT_BODY'
  /** 个体工商户 */
  | 'INDIVIDUAL_BUSINESS'
  /** 律师事务所等法律服务机构 */
  | 'LAW_FIRM'
  /** 其他 */
  | 'OTHER'
  /** 执业人员 */
  | 'PRACTITIONER'
  /** 事业单位 */
  | 'PUBLIC_INSTITUTION'
  /** 宗教活动场所 */
  | 'RELIGIOUS_PLACE'
  /** 社会组织 */
  | 'SOCIAL_ORGANISATION'
  /** 工会 */
  | 'TRADE_UNION'
  /** 待确认 */
  | 'UNCONFIRMED'
  /** 农村集体经济组织、村（居）委会 */
  | 'VILLAGE_COLLECTIVE';

/** A part of due process to be switched 开关保障环节. */
export type SwitchDueProcessInput = {
  /** Part 环节. */
  part: DueProcessPart;
  /** Reason 理由. */
  reason: string;
  /** Code of the record type 事项代码. */
  recordType: string;
  /** On or off 是否运行. */
  working: boolean;
};

/** One department that takes over another 单位接管. */
export type TakeOverDepartmentInput = {
  /** Code of the one that is taken over 被接管单位代码. */
  department: string;
  /** The document or the reason 依据. */
  reason: string;
  /** Code of the one that takes over 接管单位代码. */
  successor: string;
};

/** State of a service token 令牌状态. */
export type TokenState =
  /** 已过期 */
  | 'EXPIRED'
  /** 已撤销 */
  | 'REVOKED'
  /** 有效 */
  | 'VALID';

/** How often records are brought up to date 更新周期. */
export type UpdateCycle =
  /** 每日 */
  | 'DAILY'
  /** 每月 */
  | 'MONTHLY'
  /** 随产生随更新 */
  | 'ON_CHANGE'
  /** 每季度 */
  | 'QUARTERLY'
  /** 每年 */
  | 'YEARLY';

/** What happens without the commitment; no right depends on it 不作承诺的办理方式. */
export type WithoutCommitment =
  /** 没有任何影响 */
  | 'NOTHING'
  /** 按一般程序办理，提交法定材料 */
  | 'ORDINARY_PROCEDURE';

export type AcknowledgementBoardQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  acknowledged?: boolean | null | undefined;
}>;


export type AcknowledgementBoardQuery = { acknowledgements: { __typename: 'AcknowledgementConnection', totalCount: number, totalCountExact: boolean, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Acknowledgement', id: string, documentNumber: string | null, reason: EndingReason, endedOn: string, toldOn: string, ways: Array<ReceivingWay>, receivedAt: string, dueOn: string | null, provisional: boolean, acknowledgedOn: string | null, acknowledgerName: string | null, escalatedOn: string | null, note: string | null, department: { __typename: 'Department', code: string, name: string }, authority: { __typename: 'Department', code: string, name: string }, subject: { __typename: 'Subject', id: string, code: string | null, name: string } | null, recordType: { __typename: 'RecordType', code: string, name: string } }> } };

export type AdministeredAccountsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  department?: string | null | undefined;
  role?: string | null | undefined;
  state?: AccountState | null | undefined;
}>;


export type AdministeredAccountsQuery = { accounts: { __typename: 'AccountConnection', totalCount: number, totalCountExact: boolean, nodes: Array<{ __typename: 'Account', id: string, name: string, issuer: string, subject: string, person: string, roles: Array<string>, state: AccountState, createdAt: string, disabledAt: string | null, organisationCode: string | null, section: string | null, department: { __typename: 'Department', code: string, name: string } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type DepartmentChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type DepartmentChoicesQuery = { departments: { __typename: 'DepartmentConnection', nodes: Array<{ __typename: 'Department', code: string, name: string, successor: { __typename: 'Department', code: string, name: string } | null }> } };

export type TokenScopeChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type TokenScopeChoicesQuery = { matters: Array<{ __typename: 'Matter', code: string, name: string }>, recordTypes: Array<{ __typename: 'RecordType', code: string, name: string }> };

export type AdministeredTokensQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  department?: string | null | undefined;
}>;


export type AdministeredTokensQuery = { serviceTokens: { __typename: 'ServiceTokenConnection', totalCount: number, totalCountExact: boolean, nodes: Array<{ __typename: 'ServiceToken', id: string, name: string, roles: Array<string>, matters: Array<string> | null, recordTypes: Array<string> | null, state: TokenState, createdAt: string, expiresAt: string, lastUsedAt: string | null, department: { __typename: 'Department', code: string, name: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type AdministeredSessionsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type AdministeredSessionsQuery = { sessions: { __typename: 'AccountSessionConnection', totalCount: number, totalCountExact: boolean, nodes: Array<{ __typename: 'AccountSession', id: string, device: string, addressClass: AddressClass, secondFactor: boolean, createdAt: string, lastSeenAt: string, expiresAt: string, endedAt: string | null, endedBecause: string | null, account: { __typename: 'Account', name: string, subject: string } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type AdministeredDelegationsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  department?: string | null | undefined;
}>;


export type AdministeredDelegationsQuery = { delegations: { __typename: 'DelegationConnection', totalCount: number, totalCountExact: boolean, nodes: Array<{ __typename: 'Delegation', id: string, kind: DelegationKind, state: DelegationState, roles: Array<string>, reason: string, validFrom: string, validUntil: string, department: { __typename: 'Department', name: string }, from: { __typename: 'Account', name: string } | null, to: { __typename: 'Account', name: string } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type TakeOversQueryVariables = Exact<{ [key: string]: never; }>;


export type TakeOversQuery = { departmentTakeOvers: { __typename: 'DepartmentTakeOverConnection', nodes: Array<{ __typename: 'DepartmentTakeOver', id: string, takenOverOn: string, reason: string, accounts: number, tokens: number, recordTypes: number, openBatches: number, department: { __typename: 'Department', code: string, name: string }, successor: { __typename: 'Department', code: string, name: string } }> } };

export type OpenAccountMutationVariables = Exact<{
  input: CreateAccountInput;
}>;


export type OpenAccountMutation = { createAccount: { __typename: 'AccountPayload', account: { __typename: 'Account', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: string | null, message: string }> } };

export type ChangeAccountMutationVariables = Exact<{
  input: ChangeAccountInput;
}>;


export type ChangeAccountMutation = { changeAccount: { __typename: 'AccountPayload', account: { __typename: 'Account', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: string | null, message: string }> } };

export type DisableAccountMutationVariables = Exact<{
  input: DisableAccountInput;
}>;


export type DisableAccountMutation = { disableAccount: { __typename: 'AccountPayload', account: { __typename: 'Account', id: string, state: AccountState } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: string | null, message: string }> } };

export type ReopenAccountMutationVariables = Exact<{
  input: ReopenAccountInput;
}>;


export type ReopenAccountMutation = { reopenAccount: { __typename: 'AccountPayload', account: { __typename: 'Account', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: string | null, message: string }> } };

export type MakeTokenMutationVariables = Exact<{
  input: CreateServiceTokenInput;
}>;


export type MakeTokenMutation = { createServiceToken: { __typename: 'CreateServiceTokenPayload', secret: string | null, token: { __typename: 'ServiceToken', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: string | null, message: string }> } };

export type RevokeTokenMutationVariables = Exact<{
  input: RevokeServiceTokenInput;
}>;


export type RevokeTokenMutation = { revokeServiceToken: { __typename: 'RevokeServiceTokenPayload', token: { __typename: 'ServiceToken', id: string, state: TokenState } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: string | null, message: string }> } };

export type EndSessionMutationVariables = Exact<{
  input: EndSessionInput;
}>;


export type EndSessionMutation = { endSession: { __typename: 'EndSessionPayload', userErrors: Array<{ __typename: 'UserError', code: string, field: string | null, message: string }> } };

export type StopDelegationMutationVariables = Exact<{
  input: EndDelegationInput;
}>;


export type StopDelegationMutation = { endDelegation: { __typename: 'DelegationPayload', userErrors: Array<{ __typename: 'UserError', code: string, field: string | null, message: string }> } };

export type TakeOverDepartmentMutationVariables = Exact<{
  input: TakeOverDepartmentInput;
}>;


export type TakeOverDepartmentMutation = { takeOverDepartment: { __typename: 'TakeOverDepartmentPayload', takeOver: { __typename: 'DepartmentTakeOver', id: string, accounts: number, tokens: number, recordTypes: number, openBatches: number } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: string | null, message: string }> } };

export type WorkingCalendarsQueryVariables = Exact<{
  year: number;
}>;


export type WorkingCalendarsQuery = { workingCalendars: Array<{ __typename: 'WorkingCalendarCoverage', region: string, coveredUntil: string, days: Array<{ __typename: 'CalendarDay', day: string, kind: string, name: string | null }> }> };

export type ImportCalendarMutationVariables = Exact<{
  input: ImportCalendarInput;
}>;


export type ImportCalendarMutation = { importCalendar: { __typename: 'ImportCalendarPayload', days: number | null, userErrors: Array<{ __typename: 'UserError', code: string, field: string | null, message: string }> } };

export type CatalogueVersionFragment = { __typename: 'RecordTypeVersion', id: string, code: string, version: number, status: RecordTypeVersionStatus, local: boolean, name: string, kind: RecordKind, effectiveFrom: string, effectiveTo: string | null, reason: string | null, proposedBy: string, proposedAt: string, decidedBy: string | null, decisionReason: string | null, publication: Publication, sharing: Sharing, handInReview: boolean, disclosureReview: boolean, retentionYears: number | null, reportWithin: { __typename: 'VersionLimit', value: number, unit: LimitUnit }, legalBasis: { __typename: 'VersionBasis', title: string, article: string, level: BasisLevel } | null, providers: Array<{ __typename: 'Department', code: string, name: string }>, fields: Array<{ __typename: 'VersionField', code: string, name: string, type: string, required: boolean, personal: boolean, choices: Array<string> }>, refusals: Array<{ __typename: 'VersionRefusal', code: string, subject: string | null, value: string | null }> };

export type OfficeCatalogueQueryVariables = Exact<{ [key: string]: never; }>;


export type OfficeCatalogueQuery = { recordTypes: Array<{ __typename: 'RecordType', code: string, name: string, kind: RecordKind, version: number, local: boolean, adverse: boolean, publication: Publication, sharing: Sharing, sector: { __typename: 'Sector', code: string, name: string } | null, reportWithin: { __typename: 'ReportingLimit', value: number, unit: LimitUnit } }>, proposed: Array<{ __typename: 'RecordTypeVersion', id: string, code: string, version: number, status: RecordTypeVersionStatus, local: boolean, name: string, kind: RecordKind, effectiveFrom: string, effectiveTo: string | null, reason: string | null, proposedBy: string, proposedAt: string, decidedBy: string | null, decisionReason: string | null, publication: Publication, sharing: Sharing, handInReview: boolean, disclosureReview: boolean, retentionYears: number | null, reportWithin: { __typename: 'VersionLimit', value: number, unit: LimitUnit }, legalBasis: { __typename: 'VersionBasis', title: string, article: string, level: BasisLevel } | null, providers: Array<{ __typename: 'Department', code: string, name: string }>, fields: Array<{ __typename: 'VersionField', code: string, name: string, type: string, required: boolean, personal: boolean, choices: Array<string> }>, refusals: Array<{ __typename: 'VersionRefusal', code: string, subject: string | null, value: string | null }> }>, approved: Array<{ __typename: 'RecordTypeVersion', id: string, code: string, version: number, status: RecordTypeVersionStatus, local: boolean, name: string, kind: RecordKind, effectiveFrom: string, effectiveTo: string | null, reason: string | null, proposedBy: string, proposedAt: string, decidedBy: string | null, decisionReason: string | null, publication: Publication, sharing: Sharing, handInReview: boolean, disclosureReview: boolean, retentionYears: number | null, reportWithin: { __typename: 'VersionLimit', value: number, unit: LimitUnit }, legalBasis: { __typename: 'VersionBasis', title: string, article: string, level: BasisLevel } | null, providers: Array<{ __typename: 'Department', code: string, name: string }>, fields: Array<{ __typename: 'VersionField', code: string, name: string, type: string, required: boolean, personal: boolean, choices: Array<string> }>, refusals: Array<{ __typename: 'VersionRefusal', code: string, subject: string | null, value: string | null }> }> };

export type OfficeRecordTypeQueryVariables = Exact<{
  code: string;
}>;


export type OfficeRecordTypeQuery = { recordType: { __typename: 'RecordType', code: string, name: string, kind: RecordKind, version: number, local: boolean, adverse: boolean, effectiveFrom: string, informationClass: string, updateCycle: string, retentionYears: number | null, publication: Publication, sharing: Sharing, handInReview: boolean, disclosureReview: boolean, templateUrl: string, dueProcess: Array<{ __typename: 'DueProcessState', part: DueProcessPart, working: boolean }>, reportWithin: { __typename: 'ReportingLimit', value: number, unit: LimitUnit }, legalBasis: { __typename: 'LegalBasis', title: string, article: string, level: BasisLevel, from: string, confirmed: boolean }, providers: Array<{ __typename: 'Department', code: string, name: string }>, fields: Array<{ __typename: 'RecordTypeField', code: string, name: string, type: string, required: boolean, personal: boolean }> } | null, versions: Array<{ __typename: 'RecordTypeVersion', id: string, code: string, version: number, status: RecordTypeVersionStatus, local: boolean, name: string, kind: RecordKind, effectiveFrom: string, effectiveTo: string | null, reason: string | null, proposedBy: string, proposedAt: string, decidedBy: string | null, decisionReason: string | null, publication: Publication, sharing: Sharing, handInReview: boolean, disclosureReview: boolean, retentionYears: number | null, reportWithin: { __typename: 'VersionLimit', value: number, unit: LimitUnit }, legalBasis: { __typename: 'VersionBasis', title: string, article: string, level: BasisLevel } | null, providers: Array<{ __typename: 'Department', code: string, name: string }>, fields: Array<{ __typename: 'VersionField', code: string, name: string, type: string, required: boolean, personal: boolean, choices: Array<string> }>, refusals: Array<{ __typename: 'VersionRefusal', code: string, subject: string | null, value: string | null }> }> };

export type ProviderChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type ProviderChoicesQuery = { providerDepartments: Array<{ __typename: 'Department', code: string, name: string }> };

export type ProposeLocalRecordTypeMutationVariables = Exact<{
  input: ProposeLocalRecordTypeInput;
}>;


export type ProposeLocalRecordTypeMutation = { proposeLocalRecordType: { __typename: 'RecordTypeVersionPayload', version: { __typename: 'RecordTypeVersion', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: string, message: string }> } };

export type ProposeRecordTypeChangeMutationVariables = Exact<{
  input: ProposeRecordTypeChangeInput;
}>;


export type ProposeRecordTypeChangeMutation = { proposeRecordTypeChange: { __typename: 'RecordTypeVersionPayload', version: { __typename: 'RecordTypeVersion', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: string, message: string }> } };

export type DecideRecordTypeVersionMutationVariables = Exact<{
  input: DecideRecordTypeVersionInput;
}>;


export type DecideRecordTypeVersionMutation = { decideRecordTypeVersion: { __typename: 'RecordTypeVersionPayload', version: { __typename: 'RecordTypeVersion', id: string, status: RecordTypeVersionStatus } | null, userErrors: Array<{ __typename: 'UserError', code: string, message: string }> } };

export type ActivateRecordTypeVersionMutationVariables = Exact<{
  input: ActivateRecordTypeVersionInput;
}>;


export type ActivateRecordTypeVersionMutation = { activateRecordTypeVersion: { __typename: 'RecordTypeVersionPayload', version: { __typename: 'RecordTypeVersion', id: string, status: RecordTypeVersionStatus } | null, userErrors: Array<{ __typename: 'UserError', code: string, message: string }> } };

export type OfficeCleanUpQueryVariables = Exact<{ [key: string]: never; }>;


export type OfficeCleanUpQuery = { cleanUpRegister: Array<{ __typename: 'CleanUpEntry', kind: CleanUpKind, code: string, name: string, reason: CleanUpReason, basisTitle: string, basisArticle: string, suspendedFrom: string | null, deciders: Array<string> }> };

export type OfficeCommitmentItemsQueryVariables = Exact<{ [key: string]: never; }>;


export type OfficeCommitmentItemsQuery = { commitmentItems: Array<{ __typename: 'CommitmentItem', code: string, name: string, type: CommitmentType, otherType: string | null, basis: string, article: string, excluded: CommitmentExclusion | null, withoutIt: WithoutCommitment, active: boolean, department: { __typename: 'Department', code: string, name: string }, templates: Array<{ __typename: 'CommitmentTemplate', version: number, content: string, liability: string, termValue: number, termUnit: CommitmentTermUnit, digest: string, validFrom: string }> }> };

export type CreateCommitmentItemMutationVariables = Exact<{
  input: CreateCommitmentItemInput;
}>;


export type CreateCommitmentItemMutation = { createCommitmentItem: { __typename: 'CommitmentItemPayload', item: { __typename: 'CommitmentItem', code: string } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: string | null, message: string }> } };

export type PublishCommitmentTemplateMutationVariables = Exact<{
  input: PublishCommitmentTemplateInput;
}>;


export type PublishCommitmentTemplateMutation = { publishCommitmentTemplate: { __typename: 'CommitmentItemPayload', item: { __typename: 'CommitmentItem', code: string } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: string | null, message: string }> } };

export type OfficeDueProcessQueryVariables = Exact<{ [key: string]: never; }>;


export type OfficeDueProcessQuery = { recordTypes: Array<{ __typename: 'RecordType', code: string, name: string, adverse: boolean, local: boolean, dueProcess: Array<{ __typename: 'DueProcessState', part: DueProcessPart, working: boolean, reason: string | null, changedBy: string | null, changedAt: string }> }> };

export type SwitchPartMutationVariables = Exact<{
  input: SwitchDueProcessInput;
}>;


export type SwitchPartMutation = { switchDueProcess: { __typename: 'SwitchDueProcessPayload', recordType: { __typename: 'RecordType', code: string, dueProcess: Array<{ __typename: 'DueProcessState', part: DueProcessPart, working: boolean }> } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: string | null, message: string }> } };

export type OfficeRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type OfficeRulesQuery = { ruleSets: Array<{ __typename: 'RuleSet', id: string, number: number, status: RuleSetStatus, reason: string, proposedBy: string, proposedAt: string, adoptedBy: string | null, adoptedOn: string | null, transition: { __typename: 'RuleTransitionTerms', holds: RuleTransition, confirmed: boolean }, confirmations: Array<{ __typename: 'RuleConfirmationEntry', part: string, basis: string, name: string, on: string }>, versions: Array<{ __typename: 'PublicityRuleVersion', version: string, basis: string, article: string, from: string, to: string | null, confirmed: boolean, classless: boolean, unpublishedCategories: Array<string>, classes: Array<{ __typename: 'RuleClass', severity: string, minimumMonths: number | null, maximumMonths: number }>, minimums: Array<{ __typename: 'RuleMinimum', field: string, months: number }> }>, fineThresholds: Array<{ __typename: 'PublicityFineThreshold', version: string, field: string | null, largerFrom: string, hugeFrom: string, basis: string, article: string, from: string, to: string | null, confirmed: boolean }>, runs: Array<{ __typename: 'RuleRun', id: string, kind: RuleRunKind, status: RuleRunStatus, today: string, startedBy: string, startedAt: string, recordsTotal: number | null, recordsRead: number, recordsChanged: number, failure: string | null, changes: Array<{ __typename: 'RuleRunChange', change: string, count: number }>, samples: Array<{ __typename: 'RuleRunSample', change: string, recordId: string, documentNumber: string, decidedOn: string, authority: { __typename: 'Department', code: string, name: string } | null, before: { __typename: 'RuleResult', decision: string | null, version: string | null, until: string | null, repairableFrom: string | null, provisional: boolean }, after: { __typename: 'RuleResult', decision: string | null, version: string | null, until: string | null, repairableFrom: string | null, provisional: boolean } }> }> }> };

export type ProposeRuleSetMutationVariables = Exact<{
  input: ProposeRuleSetInput;
}>;


export type ProposeRuleSetMutation = { proposeRuleSet: { __typename: 'RuleSetPayload', ruleSet: { __typename: 'RuleSet', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: string, message: string }> } };

export type TryRuleSetMutationVariables = Exact<{
  input: RuleSetInput;
}>;


export type TryRuleSetMutation = { tryRuleSet: { __typename: 'RuleSetPayload', ruleSet: { __typename: 'RuleSet', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: string, message: string }> } };

export type AdoptRuleSetMutationVariables = Exact<{
  input: RuleSetInput;
}>;


export type AdoptRuleSetMutation = { adoptRuleSet: { __typename: 'RuleSetPayload', ruleSet: { __typename: 'RuleSet', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: string, message: string }> } };

export type RejectRuleSetMutationVariables = Exact<{
  input: RejectRuleSetInput;
}>;


export type RejectRuleSetMutation = { rejectRuleSet: { __typename: 'RuleSetPayload', ruleSet: { __typename: 'RuleSet', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: string, message: string }> } };

export type ConfirmRuleMutationVariables = Exact<{
  input: ConfirmRuleInput;
}>;


export type ConfirmRuleMutation = { confirmRule: { __typename: 'RuleSetPayload', ruleSet: { __typename: 'RuleSet', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: string, message: string }> } };

export type SpotChecksQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  provider?: string | null | undefined;
}>;


export type SpotChecksQuery = { spotChecks: { __typename: 'SpotCheckConnection', totalCount: number, totalCountExact: boolean, nodes: Array<{ __typename: 'SpotCheck', id: string, number: string, source: string, fileName: string, checkedOn: string, checkerName: string, spotChecked: number, concealed: number, late: number, provider: { __typename: 'Department', code: string, name: string }, recordType: { __typename: 'RecordType', code: string, name: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type SpotCheckResultQueryVariables = Exact<{
  id: string | number;
  outcomes?: Array<SpotCheckOutcome> | SpotCheckOutcome | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type SpotCheckResultQuery = { spotCheck: { __typename: 'SpotCheck', id: string, number: string, source: string, fileName: string, checkedOn: string, checkerName: string, spotChecked: number, concealed: number, late: number, provider: { __typename: 'Department', code: string, name: string }, recordType: { __typename: 'RecordType', code: string, name: string }, items: { __typename: 'SpotCheckItemConnection', totalCount: number, nodes: Array<{ __typename: 'SpotCheckItem', row: number, documentNumber: string, decidedOn: string | null, outcome: SpotCheckOutcome }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } | null };

export type SpotCheckTypesQueryVariables = Exact<{ [key: string]: never; }>;


export type SpotCheckTypesQuery = { recordTypes: Array<{ __typename: 'RecordType', code: string, name: string }> };

export type BulletinsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type BulletinsQuery = { bulletins: { __typename: 'BulletinConnection', totalCount: number, totalCountExact: boolean, nodes: Array<{ __typename: 'Bulletin', id: string, number: string, year: number, quarter: number, firstDay: string, lastDay: string, madeOn: string, makerName: string, documentUrl: string, workbookUrl: string, documentDigest: string, office: { __typename: 'Department', code: string, name: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type MakeBulletinMutationVariables = Exact<{
  input: MakeBulletinInput;
}>;


export type MakeBulletinMutation = { makeBulletin: { __typename: 'BulletinPayload', bulletin: { __typename: 'Bulletin', id: string, number: string } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: string | null, message: string }> } };

export const CatalogueVersionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CatalogueVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecordTypeVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"local"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveTo"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"decisionReason"}},{"kind":"Field","name":{"kind":"Name","value":"reportWithin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publication"}},{"kind":"Field","name":{"kind":"Name","value":"sharing"}},{"kind":"Field","name":{"kind":"Name","value":"handInReview"}},{"kind":"Field","name":{"kind":"Name","value":"disclosureReview"}},{"kind":"Field","name":{"kind":"Name","value":"retentionYears"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"providers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"personal"}},{"kind":"Field","name":{"kind":"Name","value":"choices"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<CatalogueVersionFragment, unknown>;
export const AcknowledgementBoardDocument = {"__meta__":{"hash":"sha256:f58e9880522e965bdfb0f54dc89971319d949ed90215700b862e4092c1ae6ee1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AcknowledgementBoard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"acknowledged"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acknowledgements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"acknowledged"},"value":{"kind":"Variable","name":{"kind":"Name","value":"acknowledged"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"totalCountExact"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"toldOn"}},{"kind":"Field","name":{"kind":"Name","value":"ways"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedOn"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgerName"}},{"kind":"Field","name":{"kind":"Name","value":"escalatedOn"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"authority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AcknowledgementBoardQuery, AcknowledgementBoardQueryVariables>;
export const AdministeredAccountsDocument = {"__meta__":{"hash":"sha256:01e3f3f06e3a6b30e4ef41e9376778995ecefe348a889834c5c4dd74e01661cb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdministeredAccounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"department"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"role"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"state"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AccountState"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"department"},"value":{"kind":"Variable","name":{"kind":"Name","value":"department"}}},{"kind":"Argument","name":{"kind":"Name","value":"role"},"value":{"kind":"Variable","name":{"kind":"Name","value":"role"}}},{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"Variable","name":{"kind":"Name","value":"state"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"totalCountExact"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"person"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"disabledAt"}},{"kind":"Field","name":{"kind":"Name","value":"organisationCode"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<AdministeredAccountsQuery, AdministeredAccountsQueryVariables>;
export const DepartmentChoicesDocument = {"__meta__":{"hash":"sha256:c201c519227749d0470602bb9a75f532c17667ef9bd13862290be124ba5687fd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DepartmentChoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"departments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"successor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DepartmentChoicesQuery, DepartmentChoicesQueryVariables>;
export const TokenScopeChoicesDocument = {"__meta__":{"hash":"sha256:d0525ffc41d0e3c0d4d24ebd77373b50f65e96fecf899df1ad892cc7d5635e3e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TokenScopeChoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordTypes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<TokenScopeChoicesQuery, TokenScopeChoicesQueryVariables>;
export const AdministeredTokensDocument = {"__meta__":{"hash":"sha256:daa1e11f22d958bc82cb6fbd75f97e8345ebbd73bd6b5fd014522b3874b3dfab"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdministeredTokens"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"department"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceTokens"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"department"},"value":{"kind":"Variable","name":{"kind":"Name","value":"department"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"totalCountExact"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"matters"}},{"kind":"Field","name":{"kind":"Name","value":"recordTypes"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<AdministeredTokensQuery, AdministeredTokensQueryVariables>;
export const AdministeredSessionsDocument = {"__meta__":{"hash":"sha256:cd979d3c35e4e471deb858ea4cf28caf5505544089f44d241e5e320339f25d22"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdministeredSessions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"totalCountExact"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"device"}},{"kind":"Field","name":{"kind":"Name","value":"addressClass"}},{"kind":"Field","name":{"kind":"Name","value":"secondFactor"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedBecause"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<AdministeredSessionsQuery, AdministeredSessionsQueryVariables>;
export const AdministeredDelegationsDocument = {"__meta__":{"hash":"sha256:8a345b125f118c617da0dfa0bc073215e2b348d12f543dfa48d699c17a3d7a2e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdministeredDelegations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"department"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"delegations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"department"},"value":{"kind":"Variable","name":{"kind":"Name","value":"department"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"totalCountExact"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<AdministeredDelegationsQuery, AdministeredDelegationsQueryVariables>;
export const TakeOversDocument = {"__meta__":{"hash":"sha256:f2d454679122de3def7660f6bc8106a252e220c2dac81fee8afd7df1934b0e1c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TakeOvers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"departmentTakeOvers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"takenOverOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"accounts"}},{"kind":"Field","name":{"kind":"Name","value":"tokens"}},{"kind":"Field","name":{"kind":"Name","value":"recordTypes"}},{"kind":"Field","name":{"kind":"Name","value":"openBatches"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"successor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TakeOversQuery, TakeOversQueryVariables>;
export const OpenAccountDocument = {"__meta__":{"hash":"sha256:01d6764720a0497635a61ad6f0716f762d96f71d9fee69776d49a0b96ebac63c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateAccountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<OpenAccountMutation, OpenAccountMutationVariables>;
export const ChangeAccountDocument = {"__meta__":{"hash":"sha256:22d524dbf24ceb1d4869214ea2a305cb7c6617f99335bc49d83287d7fa8c1b41"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeAccountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ChangeAccountMutation, ChangeAccountMutationVariables>;
export const DisableAccountDocument = {"__meta__":{"hash":"sha256:642f1afa89567f8c0a4732c3ccac9807e9e4fa2cefcb397edaf0ff7fd71618a4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DisableAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DisableAccountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"disableAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<DisableAccountMutation, DisableAccountMutationVariables>;
export const ReopenAccountDocument = {"__meta__":{"hash":"sha256:98cef4d917328354ca321ab006c2ae649faf0cc2e3d5d33e6b55c8b41b67f424"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReopenAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReopenAccountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reopenAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ReopenAccountMutation, ReopenAccountMutationVariables>;
export const MakeTokenDocument = {"__meta__":{"hash":"sha256:8f42e39735b3f7c2502d6939b6dd02ae6f7d11499b8f96516729a12bfc668359"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MakeToken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateServiceTokenInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createServiceToken"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"token"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<MakeTokenMutation, MakeTokenMutationVariables>;
export const RevokeTokenDocument = {"__meta__":{"hash":"sha256:a9e1f746311c38596fc659cd05aef7572aa8963df4b2da302d82c77140173201"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeToken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeServiceTokenInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeServiceToken"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"token"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RevokeTokenMutation, RevokeTokenMutationVariables>;
export const EndSessionDocument = {"__meta__":{"hash":"sha256:e1cd8d55a648a895ffee01572ac1ce6156940e40361b3e606ecb64da2792ae82"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndSessionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<EndSessionMutation, EndSessionMutationVariables>;
export const StopDelegationDocument = {"__meta__":{"hash":"sha256:62ec9a0d72235a358155866874f6830a3cb20e768b35520b97ccb7ea11d9cacc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StopDelegation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndDelegationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endDelegation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<StopDelegationMutation, StopDelegationMutationVariables>;
export const TakeOverDepartmentDocument = {"__meta__":{"hash":"sha256:267bb1f46285ad8750dbd9b2fe80660a9380fecb68a2722e22802a6fb8f29de8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeOverDepartment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TakeOverDepartmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takeOverDepartment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"takeOver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"accounts"}},{"kind":"Field","name":{"kind":"Name","value":"tokens"}},{"kind":"Field","name":{"kind":"Name","value":"recordTypes"}},{"kind":"Field","name":{"kind":"Name","value":"openBatches"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<TakeOverDepartmentMutation, TakeOverDepartmentMutationVariables>;
export const WorkingCalendarsDocument = {"__meta__":{"hash":"sha256:90dac1a61b6a9388b66eaa3c192905ac4166a69d8d6e1d1093edd11f7a2271e7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WorkingCalendars"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workingCalendars"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"coveredUntil"}},{"kind":"Field","name":{"kind":"Name","value":"days"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<WorkingCalendarsQuery, WorkingCalendarsQueryVariables>;
export const ImportCalendarDocument = {"__meta__":{"hash":"sha256:a36cf2db20a17eb8fad5c49e36acae6308a73ba3d0c3b0c06d3b91125b9dcca8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImportCalendar"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportCalendarInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importCalendar"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ImportCalendarMutation, ImportCalendarMutationVariables>;
export const OfficeCatalogueDocument = {"__meta__":{"hash":"sha256:fc4c5d1a3820ac2c84f7f2cd843c0e38737d98f1a8ee357b37321a3169ad53d8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OfficeCatalogue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordTypes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"local"}},{"kind":"Field","name":{"kind":"Name","value":"adverse"}},{"kind":"Field","name":{"kind":"Name","value":"sector"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reportWithin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publication"}},{"kind":"Field","name":{"kind":"Name","value":"sharing"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"proposed"},"name":{"kind":"Name","value":"recordTypeVersions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"EnumValue","value":"PROPOSED"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CatalogueVersion"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"approved"},"name":{"kind":"Name","value":"recordTypeVersions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"EnumValue","value":"APPROVED"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CatalogueVersion"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CatalogueVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecordTypeVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"local"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveTo"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"decisionReason"}},{"kind":"Field","name":{"kind":"Name","value":"reportWithin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publication"}},{"kind":"Field","name":{"kind":"Name","value":"sharing"}},{"kind":"Field","name":{"kind":"Name","value":"handInReview"}},{"kind":"Field","name":{"kind":"Name","value":"disclosureReview"}},{"kind":"Field","name":{"kind":"Name","value":"retentionYears"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"providers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"personal"}},{"kind":"Field","name":{"kind":"Name","value":"choices"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<OfficeCatalogueQuery, OfficeCatalogueQueryVariables>;
export const OfficeRecordTypeDocument = {"__meta__":{"hash":"sha256:2fdf8ab169fd3fa3e1291257579574d560e002ee6c0efaf21f7d2b0516129fca"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OfficeRecordType"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordType"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"local"}},{"kind":"Field","name":{"kind":"Name","value":"adverse"}},{"kind":"Field","name":{"kind":"Name","value":"dueProcess"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"working"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"informationClass"}},{"kind":"Field","name":{"kind":"Name","value":"updateCycle"}},{"kind":"Field","name":{"kind":"Name","value":"retentionYears"}},{"kind":"Field","name":{"kind":"Name","value":"publication"}},{"kind":"Field","name":{"kind":"Name","value":"sharing"}},{"kind":"Field","name":{"kind":"Name","value":"handInReview"}},{"kind":"Field","name":{"kind":"Name","value":"disclosureReview"}},{"kind":"Field","name":{"kind":"Name","value":"templateUrl"}},{"kind":"Field","name":{"kind":"Name","value":"reportWithin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"providers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"personal"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"versions"},"name":{"kind":"Name","value":"recordTypeVersions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CatalogueVersion"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CatalogueVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecordTypeVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"local"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveTo"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"decisionReason"}},{"kind":"Field","name":{"kind":"Name","value":"reportWithin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publication"}},{"kind":"Field","name":{"kind":"Name","value":"sharing"}},{"kind":"Field","name":{"kind":"Name","value":"handInReview"}},{"kind":"Field","name":{"kind":"Name","value":"disclosureReview"}},{"kind":"Field","name":{"kind":"Name","value":"retentionYears"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"providers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"personal"}},{"kind":"Field","name":{"kind":"Name","value":"choices"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<OfficeRecordTypeQuery, OfficeRecordTypeQueryVariables>;
export const ProviderChoicesDocument = {"__meta__":{"hash":"sha256:212c8fe4a7f2d481581bb343515b5230d4cf8e45f919746490f599d557434202"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProviderChoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"providerDepartments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ProviderChoicesQuery, ProviderChoicesQueryVariables>;
export const ProposeLocalRecordTypeDocument = {"__meta__":{"hash":"sha256:c10e521a56fd95f5af2a34caa0259c83a254a22c196b946be7a6b827f9267faa"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProposeLocalRecordType"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposeLocalRecordTypeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposeLocalRecordType"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ProposeLocalRecordTypeMutation, ProposeLocalRecordTypeMutationVariables>;
export const ProposeRecordTypeChangeDocument = {"__meta__":{"hash":"sha256:fb77e411df14950a0949bd710929c86e641004569a46d034bd1cd34ed7cdf1c5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProposeRecordTypeChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposeRecordTypeChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposeRecordTypeChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ProposeRecordTypeChangeMutation, ProposeRecordTypeChangeMutationVariables>;
export const DecideRecordTypeVersionDocument = {"__meta__":{"hash":"sha256:b1d3a24812c5652b960e5fb377f603707338aaef665b6f24fe070c48b7a4efd4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideRecordTypeVersion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideRecordTypeVersionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideRecordTypeVersion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<DecideRecordTypeVersionMutation, DecideRecordTypeVersionMutationVariables>;
export const ActivateRecordTypeVersionDocument = {"__meta__":{"hash":"sha256:e15161f17c50b9f043d728d183d1c4847058e5a759f894a24665091668ce95c2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ActivateRecordTypeVersion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActivateRecordTypeVersionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activateRecordTypeVersion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ActivateRecordTypeVersionMutation, ActivateRecordTypeVersionMutationVariables>;
export const OfficeCleanUpDocument = {"__meta__":{"hash":"sha256:532c585e104b9585443cc1c2578397bf23e2215a0aa10909c9f292134d448bc7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OfficeCleanUp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cleanUpRegister"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"basisTitle"}},{"kind":"Field","name":{"kind":"Name","value":"basisArticle"}},{"kind":"Field","name":{"kind":"Name","value":"suspendedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"deciders"}}]}}]}}]} as unknown as DocumentNode<OfficeCleanUpQuery, OfficeCleanUpQueryVariables>;
export const OfficeCommitmentItemsDocument = {"__meta__":{"hash":"sha256:348370e013f349baf35ab627bc359a28360bfa90b76df2996a3c81c03fbcbc1c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OfficeCommitmentItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commitmentItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"otherType"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"excluded"}},{"kind":"Field","name":{"kind":"Name","value":"withoutIt"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"templates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"liability"}},{"kind":"Field","name":{"kind":"Name","value":"termValue"}},{"kind":"Field","name":{"kind":"Name","value":"termUnit"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]} as unknown as DocumentNode<OfficeCommitmentItemsQuery, OfficeCommitmentItemsQueryVariables>;
export const CreateCommitmentItemDocument = {"__meta__":{"hash":"sha256:d4c023986316c7b2346a21bee06093e02053a497c13bdb19148f0796d239bde2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateCommitmentItem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateCommitmentItemInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createCommitmentItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<CreateCommitmentItemMutation, CreateCommitmentItemMutationVariables>;
export const PublishCommitmentTemplateDocument = {"__meta__":{"hash":"sha256:3762241d0fd695174e0c5dad079c1b0ccd090d1f65d30f291dad86a50a6a82fa"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishCommitmentTemplate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishCommitmentTemplateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishCommitmentTemplate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<PublishCommitmentTemplateMutation, PublishCommitmentTemplateMutationVariables>;
export const OfficeDueProcessDocument = {"__meta__":{"hash":"sha256:c0c38c4c6330510738bae4a22c5d4f3c66e3dfbbd9e295caf816ef646cf19157"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OfficeDueProcess"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordTypes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"adverse"}},{"kind":"Field","name":{"kind":"Name","value":"local"}},{"kind":"Field","name":{"kind":"Name","value":"dueProcess"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"working"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}}]}}]}}]} as unknown as DocumentNode<OfficeDueProcessQuery, OfficeDueProcessQueryVariables>;
export const SwitchPartDocument = {"__meta__":{"hash":"sha256:57f46f3f51f9c9a9bfc39190708e5b2877a6f1f304766f3a8a494f275dc98d22"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SwitchPart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SwitchDueProcessInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"switchDueProcess"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"dueProcess"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"working"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SwitchPartMutation, SwitchPartMutationVariables>;
export const OfficeRulesDocument = {"__meta__":{"hash":"sha256:cb437f7c7db6e723af8afba53818d6d6138f4cd4300b333279e361b6d62bee9f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OfficeRules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleSets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAt"}},{"kind":"Field","name":{"kind":"Name","value":"adoptedBy"}},{"kind":"Field","name":{"kind":"Name","value":"adoptedOn"}},{"kind":"Field","name":{"kind":"Name","value":"transition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"on"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"}},{"kind":"Field","name":{"kind":"Name","value":"classless"}},{"kind":"Field","name":{"kind":"Name","value":"unpublishedCategories"}},{"kind":"Field","name":{"kind":"Name","value":"classes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"minimumMonths"}},{"kind":"Field","name":{"kind":"Name","value":"maximumMonths"}}]}},{"kind":"Field","name":{"kind":"Name","value":"minimums"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"months"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"fineThresholds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"largerFrom"}},{"kind":"Field","name":{"kind":"Name","value":"hugeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"runs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"startedBy"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordsTotal"}},{"kind":"Field","name":{"kind":"Name","value":"recordsRead"}},{"kind":"Field","name":{"kind":"Name","value":"recordsChanged"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"samples"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"authority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"repairableFrom"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"repairableFrom"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OfficeRulesQuery, OfficeRulesQueryVariables>;
export const ProposeRuleSetDocument = {"__meta__":{"hash":"sha256:2ed76a735829bf336d26f880fd442ed97b616002b64d172ecb4333187c1d77b8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProposeRuleSet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposeRuleSetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposeRuleSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ruleSet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ProposeRuleSetMutation, ProposeRuleSetMutationVariables>;
export const TryRuleSetDocument = {"__meta__":{"hash":"sha256:fa19e04fedfb0bf7d9c9d053d691f3cc4df154871fd3d54e90422f4f4f00ceaf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TryRuleSet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RuleSetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tryRuleSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ruleSet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<TryRuleSetMutation, TryRuleSetMutationVariables>;
export const AdoptRuleSetDocument = {"__meta__":{"hash":"sha256:3d64f5488f28dc0dfec91d93e4dc4572bc1f0a09293b6d2701ffe66fa8ca7990"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdoptRuleSet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RuleSetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"adoptRuleSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ruleSet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<AdoptRuleSetMutation, AdoptRuleSetMutationVariables>;
export const RejectRuleSetDocument = {"__meta__":{"hash":"sha256:992ae44878165f7768b87a63d3e3cce3029acb439c78f7ad89bbd0dda8459faf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RejectRuleSet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RejectRuleSetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rejectRuleSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ruleSet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RejectRuleSetMutation, RejectRuleSetMutationVariables>;
export const ConfirmRuleDocument = {"__meta__":{"hash":"sha256:ef998fc8a940320d8b2b1cbde9bd39f3db76db0602131978646b87bb92d4d8f0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmRule"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmRuleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmRule"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ruleSet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ConfirmRuleMutation, ConfirmRuleMutationVariables>;
export const SpotChecksDocument = {"__meta__":{"hash":"sha256:6932b2b3ee5eebae8bb046e3b6f47acde9ccea12949d1f9cb6f0c9dcb6baa8b2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SpotChecks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"provider"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"spotChecks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"provider"},"value":{"kind":"Variable","name":{"kind":"Name","value":"provider"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"totalCountExact"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"checkedOn"}},{"kind":"Field","name":{"kind":"Name","value":"checkerName"}},{"kind":"Field","name":{"kind":"Name","value":"spotChecked"}},{"kind":"Field","name":{"kind":"Name","value":"concealed"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<SpotChecksQuery, SpotChecksQueryVariables>;
export const SpotCheckResultDocument = {"__meta__":{"hash":"sha256:048c604eb0a2b294153d5f5607f1ac9ec4c9ec56382221aab3dbe97d7b77e02d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SpotCheckResult"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"outcomes"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SpotCheckOutcome"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"spotCheck"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"checkedOn"}},{"kind":"Field","name":{"kind":"Name","value":"checkerName"}},{"kind":"Field","name":{"kind":"Name","value":"spotChecked"}},{"kind":"Field","name":{"kind":"Name","value":"concealed"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"outcomes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"outcomes"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SpotCheckResultQuery, SpotCheckResultQueryVariables>;
export const SpotCheckTypesDocument = {"__meta__":{"hash":"sha256:d946a43edfbb6bb99a9afb47d67feaa2143a748f44673440265dc4836e74fd45"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SpotCheckTypes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordTypes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SpotCheckTypesQuery, SpotCheckTypesQueryVariables>;
export const BulletinsDocument = {"__meta__":{"hash":"sha256:8c2514b03f257186837aab79cde5fb55bac0e4d661f4095c1b0aeb2660c7476a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Bulletins"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bulletins"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"totalCountExact"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"quarter"}},{"kind":"Field","name":{"kind":"Name","value":"firstDay"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"madeOn"}},{"kind":"Field","name":{"kind":"Name","value":"makerName"}},{"kind":"Field","name":{"kind":"Name","value":"documentUrl"}},{"kind":"Field","name":{"kind":"Name","value":"workbookUrl"}},{"kind":"Field","name":{"kind":"Name","value":"documentDigest"}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<BulletinsQuery, BulletinsQueryVariables>;
export const MakeBulletinDocument = {"__meta__":{"hash":"sha256:d0fe5eefce9c8d7c7493e9c6d7c057f15e0d448c9d6b437ec270b21e543e7990"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MakeBulletin"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MakeBulletinInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"makeBulletin"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"bulletin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<MakeBulletinMutation, MakeBulletinMutationVariables>;