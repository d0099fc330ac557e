/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Who takes part in a case 办理角色. */
export type CaseParty =
  /** 到期自动 */
  | 'CLOCK'
  /** 窗口代收 */
  | 'COUNTER'
  /** 信用办 */
  | 'CREDIT_OFFICE'
  /** 承办人员 */
  | 'OFFICER'
  /** 审核人 */
  | 'REVIEWER'
  /** 信用主体 */
  | 'SUBJECT';

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

/** A report to be made 出具信用报告. */
export type CreateCreditReportInput = {
  /** SHARED for a department with a stated matter; OWN or PUBLIC for the subject 报告范围. */
  scope: CreditReportScope;
  /** Of which subject 统一社会信用代码. */
  subjectCode: string;
};

/** What a report shows 报告范围. */
export type CreditReportScope =
  /** 本单位版 */
  | 'OWN'
  /** 公开版 */
  | 'PUBLIC'
  /** 政务版 */
  | 'SHARED';

/** How something was served 送达方式. */
export type DeliveryWay =
  /** 电子送达 */
  | 'ELECTRONIC'
  /** 委托送达 */
  | 'ENTRUSTED'
  /** 直接送达 */
  | 'IN_PERSON'
  /** 留置送达 */
  | 'LEFT'
  /** 邮寄送达 */
  | 'POST'
  /** 公告送达 */
  | 'PUBLIC_NOTICE'
  /** 与决定书同时送达 */
  | 'WITH_DECISION';

/** How a commitment was kept 承诺履行状态. */
export type Fulfilment =
  /** 全部履行 */
  | 'FULL'
  /** 全部未履行 */
  | 'NONE'
  /** 部分履行 */
  | 'PARTIAL';

/** What was looked at 查看方式. */
export type LookUpKind =
  /** 查看办理件 */
  | 'CASE'
  /** 信用核查 */
  | 'CHECK'
  /** 查看档案 */
  | 'FILE'
  /** 查看证件号码 */
  | 'IDENTITY_NUMBER'
  /** 查看信息 */
  | 'RECORD';

/** That a message was read 已读登记. */
export type MarkMessageReadInput = {
  /** Which one 消息标识. */
  messageId: string | number;
};

/** What a message is about 消息类别. */
export type MessageKind =
  /** 拟公示告知 */
  | 'ADVERSE_RECORD'
  /** 办理进度 */
  | 'CASE_STEP';

/** How a message stands 发送状态. */
export type MessageState =
  /** 仅站内 */
  | 'BOX_ONLY'
  /** 发送失败，将重试 */
  | 'FAILED'
  /** 已发送 */
  | 'SENT'
  /** 待发送 */
  | 'WAITING';

/** A commitment on paper, received at the counter 纸质承诺书. */
export type PaperCommitmentInput = {
  /** SHA-256 of the scanned paper, hexadecimal 扫描件哈希值. */
  scanDigest: string;
  /** When 签署日期. */
  signedOn: string;
  /** Who signed 签署人. */
  signerName: string;
};

/** State of publicity 公示状态. */
export type PublicityStatus =
  /** 公示期满 */
  | 'ENDED'
  /** 公示中 */
  | 'IN_PUBLICITY'
  /** 不予公示 */
  | 'NOT_PUBLISHED'
  /** 待公示 */
  | 'PENDING'
  /** 已修复 */
  | 'REPAIRED'
  /** 已撤销 */
  | 'REVOKED';

/** A commitment to be signed 签署承诺书. */
export type SignCommitmentInput = {
  /** Chosen by the sender: the same key is the same commitment 幂等键. */
  idempotencyKey: string;
  /** Code of the item 承诺事项代码. */
  item: string;
  /** On paper; null: online 纸质承诺书. */
  paper?: PaperCommitmentInput | null | undefined;
  /** Who promises 承诺人统一社会信用代码. */
  subjectCode: string;
  /** SHA-256 of the wording that was read 文本哈希值. */
  templateDigest: string;
};

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

/** State of a subject’s registration 登记状态. */
export type SubjectStatus =
  /** 存续 */
  | 'ACTIVE'
  /** 注销 */
  | 'CANCELLED'
  /** 迁出 */
  | 'MOVED_OUT'
  /** 吊销 */
  | 'REVOKED'
  /** 未知 */
  | 'UNKNOWN';

/** What happens without the commitment; no right depends on it 不作承诺的办理方式. */
export type WithoutCommitment =
  /** 没有任何影响 */
  | 'NOTHING'
  /** 按一般程序办理，提交法定材料 */
  | 'ORDINARY_PROCEDURE';

export type OfferedCommitmentsQueryVariables = Exact<{ [key: string]: never; }>;


export type OfferedCommitmentsQuery = { commitmentItems: Array<{ __typename: 'CommitmentItem', code: string, name: string, type: CommitmentType, otherType: string | null, excluded: CommitmentExclusion | null, withoutIt: WithoutCommitment, active: boolean, department: { __typename: 'Department', code: string, name: string }, templates: Array<{ __typename: 'CommitmentTemplate', version: number, validFrom: string }> }> };

export type CommitmentToSignQueryVariables = Exact<{
  code: string;
}>;


export type CommitmentToSignQuery = { commitmentItem: { __typename: 'CommitmentItem', code: string, name: string, type: CommitmentType, otherType: string | null, basis: string, article: string, excluded: CommitmentExclusion | null, withoutIt: WithoutCommitment, active: boolean, department: { __typename: 'Department', code: string, name: string }, templates: Array<{ __typename: 'CommitmentTemplate', version: number, text: string, digest: string, validFrom: string }> } | null };

export type OwnCommitmentsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type OwnCommitmentsQuery = { signedCommitments: { __typename: 'SignedCommitmentConnection', totalCount: number, nodes: Array<{ __typename: 'SignedCommitment', id: string, number: string, signedOn: string, dueOn: string, item: { __typename: 'CommitmentItem', code: string, name: string }, department: { __typename: 'Department', code: string, name: string }, record: { __typename: 'Commitment', id: string, fulfilment: Fulfilment | null } | null, case: { __typename: 'Case', id: string, state: { __typename: 'CaseState', code: string, name: string, waitsFor: CaseParty | null, closed: boolean } } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type SignOwnCommitmentMutationVariables = Exact<{
  input: SignCommitmentInput;
}>;


export type SignOwnCommitmentMutation = { signCommitment: { __typename: 'SignCommitmentPayload', commitment: { __typename: 'SignedCommitment', id: string, number: string } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: string | null, message: string }> } };

export type ComplaintProgressQueryVariables = Exact<{
  number: string;
  code: string;
}>;


export type ComplaintProgressQuery = { complaintProgress: { __typename: 'ComplaintProgress', number: string, receivedOn: string, state: string, closed: boolean, closedOn: string | null, answer: string | null, answeredOn: string | null } | null };

export type PublicSearchQueryVariables = Exact<{
  text: string;
  first: number;
  after?: string | null | undefined;
}>;


export type PublicSearchQuery = { subjects: { __typename: 'SubjectConnection', totalCount: number, totalCountExact: boolean, nodes: Array<{ __typename: 'Subject', id: string, code: string | null, name: string, formerNames: Array<string>, kind: SubjectKind, status: SubjectStatus, division: { __typename: 'Division', code: string, name: string | null } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type OwnOrganisationQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnOrganisationQuery = { viewer: { __typename: 'ViewerAccount', organisationCode: string | null } };

export type OwnHeadQueryVariables = Exact<{
  code: string;
}>;


export type OwnHeadQuery = { subject: { __typename: 'Subject', id: string, code: string | null, name: string } | null, unread: { __typename: 'SubjectMessageConnection', totalCount: number }, running: { __typename: 'CaseConnection', totalCount: number } };

export type OwnRecordQueryVariables = Exact<{
  id: string | number;
}>;


export type OwnRecordQuery = { record:
    | { __typename: 'Commitment', id: string, publicity: { __typename: 'Publicity', status: PublicityStatus, reason: string | null, from: string | null, until: string | null, repairableFrom: string | null, provisional: boolean } | null, notices: Array<{ __typename: 'RecordNotice', id: string, number: string, madeOn: string, deliveredOn: string | null, deliveredWay: DeliveryWay | null, authority: { __typename: 'Department', code: string, name: string }, message: { __typename: 'MessageStanding', id: string, madeAt: string, readAt: string | null, state: MessageState } | null }> }
    | { __typename: 'Evaluation', id: string, publicity: { __typename: 'Publicity', status: PublicityStatus, reason: string | null, from: string | null, until: string | null, repairableFrom: string | null, provisional: boolean } | null, notices: Array<{ __typename: 'RecordNotice', id: string, number: string, madeOn: string, deliveredOn: string | null, deliveredWay: DeliveryWay | null, authority: { __typename: 'Department', code: string, name: string }, message: { __typename: 'MessageStanding', id: string, madeAt: string, readAt: string | null, state: MessageState } | null }> }
    | { __typename: 'Fact', id: string, publicity: { __typename: 'Publicity', status: PublicityStatus, reason: string | null, from: string | null, until: string | null, repairableFrom: string | null, provisional: boolean } | null, notices: Array<{ __typename: 'RecordNotice', id: string, number: string, madeOn: string, deliveredOn: string | null, deliveredWay: DeliveryWay | null, authority: { __typename: 'Department', code: string, name: string }, message: { __typename: 'MessageStanding', id: string, madeAt: string, readAt: string | null, state: MessageState } | null }> }
    | { __typename: 'Honour', id: string, publicity: { __typename: 'Publicity', status: PublicityStatus, reason: string | null, from: string | null, until: string | null, repairableFrom: string | null, provisional: boolean } | null, notices: Array<{ __typename: 'RecordNotice', id: string, number: string, madeOn: string, deliveredOn: string | null, deliveredWay: DeliveryWay | null, authority: { __typename: 'Department', code: string, name: string }, message: { __typename: 'MessageStanding', id: string, madeAt: string, readAt: string | null, state: MessageState } | null }> }
    | { __typename: 'Licence', id: string, publicity: { __typename: 'Publicity', status: PublicityStatus, reason: string | null, from: string | null, until: string | null, repairableFrom: string | null, provisional: boolean } | null, notices: Array<{ __typename: 'RecordNotice', id: string, number: string, madeOn: string, deliveredOn: string | null, deliveredWay: DeliveryWay | null, authority: { __typename: 'Department', code: string, name: string }, message: { __typename: 'MessageStanding', id: string, madeAt: string, readAt: string | null, state: MessageState } | null }> }
    | { __typename: 'Listing', id: string, publicity: { __typename: 'Publicity', status: PublicityStatus, reason: string | null, from: string | null, until: string | null, repairableFrom: string | null, provisional: boolean } | null, notices: Array<{ __typename: 'RecordNotice', id: string, number: string, madeOn: string, deliveredOn: string | null, deliveredWay: DeliveryWay | null, authority: { __typename: 'Department', code: string, name: string }, message: { __typename: 'MessageStanding', id: string, madeAt: string, readAt: string | null, state: MessageState } | null }> }
    | { __typename: 'Penalty', id: string, publicity: { __typename: 'Publicity', status: PublicityStatus, reason: string | null, from: string | null, until: string | null, repairableFrom: string | null, provisional: boolean } | null, notices: Array<{ __typename: 'RecordNotice', id: string, number: string, madeOn: string, deliveredOn: string | null, deliveredWay: DeliveryWay | null, authority: { __typename: 'Department', code: string, name: string }, message: { __typename: 'MessageStanding', id: string, madeAt: string, readAt: string | null, state: MessageState } | null }> }
   | null, cases: { __typename: 'CaseConnection', nodes: Array<{ __typename: 'Case', id: string, number: string, openedOn: string, closedOn: string | null, dueOn: string | null, kind: { __typename: 'CaseKind', code: string, name: string }, state: { __typename: 'CaseState', code: string, name: string, waitsFor: CaseParty | null, closed: boolean }, department: { __typename: 'Department', code: string, name: string }, record:
        | { __typename: 'Commitment', id: string, title: string }
        | { __typename: 'Evaluation', id: string, title: string }
        | { __typename: 'Fact', id: string, title: string }
        | { __typename: 'Honour', id: string, title: string }
        | { __typename: 'Licence', id: string, title: string }
        | { __typename: 'Listing', id: string, title: string }
        | { __typename: 'Penalty', id: string, title: string }
       | null }> } };

export type OwnCaseLineFragment = { __typename: 'Case', id: string, number: string, openedOn: string, closedOn: string | null, dueOn: string | null, kind: { __typename: 'CaseKind', code: string, name: string }, state: { __typename: 'CaseState', code: string, name: string, waitsFor: CaseParty | null, closed: boolean }, department: { __typename: 'Department', code: string, name: string }, record:
    | { __typename: 'Commitment', id: string, title: string }
    | { __typename: 'Evaluation', id: string, title: string }
    | { __typename: 'Fact', id: string, title: string }
    | { __typename: 'Honour', id: string, title: string }
    | { __typename: 'Licence', id: string, title: string }
    | { __typename: 'Listing', id: string, title: string }
    | { __typename: 'Penalty', id: string, title: string }
   | null };

export type OwnCasesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type OwnCasesQuery = { cases: { __typename: 'CaseConnection', totalCount: number, nodes: Array<{ __typename: 'Case', id: string, number: string, openedOn: string, closedOn: string | null, dueOn: string | null, kind: { __typename: 'CaseKind', code: string, name: string }, state: { __typename: 'CaseState', code: string, name: string, waitsFor: CaseParty | null, closed: boolean }, department: { __typename: 'Department', code: string, name: string }, record:
        | { __typename: 'Commitment', id: string, title: string }
        | { __typename: 'Evaluation', id: string, title: string }
        | { __typename: 'Fact', id: string, title: string }
        | { __typename: 'Honour', id: string, title: string }
        | { __typename: 'Licence', id: string, title: string }
        | { __typename: 'Listing', id: string, title: string }
        | { __typename: 'Penalty', id: string, title: string }
       | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type OwnMessagesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type OwnMessagesQuery = { messages: { __typename: 'SubjectMessageConnection', totalCount: number, nodes: Array<{ __typename: 'SubjectMessage', id: string, kind: MessageKind, madeAt: string, readAt: string | null, state: MessageState, sentAt: string | null, authority: { __typename: 'Department', code: string, name: string }, notice: { __typename: 'RecordNotice', id: string, number: string, deliveredOn: string | null } | null, record:
        | { __typename: 'Commitment', id: string, title: string, documentNumber: string, publicity: { __typename: 'Publicity', until: string | null, repairableFrom: string | null } | null }
        | { __typename: 'Evaluation', id: string, title: string, documentNumber: string, publicity: { __typename: 'Publicity', until: string | null, repairableFrom: string | null } | null }
        | { __typename: 'Fact', id: string, title: string, documentNumber: string, publicity: { __typename: 'Publicity', until: string | null, repairableFrom: string | null } | null }
        | { __typename: 'Honour', id: string, title: string, documentNumber: string, publicity: { __typename: 'Publicity', until: string | null, repairableFrom: string | null } | null }
        | { __typename: 'Licence', id: string, title: string, documentNumber: string, publicity: { __typename: 'Publicity', until: string | null, repairableFrom: string | null } | null }
        | { __typename: 'Listing', id: string, title: string, documentNumber: string, publicity: { __typename: 'Publicity', until: string | null, repairableFrom: string | null } | null }
        | { __typename: 'Penalty', id: string, title: string, documentNumber: string, publicity: { __typename: 'Publicity', until: string | null, repairableFrom: string | null } | null }
       | null, case: { __typename: 'Case', id: string, number: string, kind: { __typename: 'CaseKind', code: string, name: string }, state: { __typename: 'CaseState', code: string, name: string } } | null, step: { __typename: 'CaseEvent', position: number, name: string, takenAt: string } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type OwnLookUpsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type OwnLookUpsQuery = { lookUps: { __typename: 'LookUpConnection', totalCount: number, nodes: Array<{ __typename: 'LookUp', id: string, at: string, kind: LookUpKind, department: { __typename: 'Department', code: string, name: string } | null, matter: { __typename: 'Matter', code: string, name: string } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type MarkReadMutationVariables = Exact<{
  input: MarkMessageReadInput;
}>;


export type MarkReadMutation = { markMessageRead: { __typename: 'MarkMessageReadPayload', message: { __typename: 'SubjectMessage', id: string, readAt: string | null } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: string | null, message: string }> } };

export type MakeOwnReportMutationVariables = Exact<{
  input: CreateCreditReportInput;
}>;


export type MakeOwnReportMutation = { createCreditReport: { __typename: 'CreditReportPayload', report: { __typename: 'CreditReport', id: string, number: string, verificationCode: string, url: string | null } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: string | null, message: string }> } };

export type PublicHeadFragment = { __typename: 'Subject', id: string, code: string | null, name: string, formerNames: Array<string>, kind: SubjectKind, status: SubjectStatus, enterpriseType: string | null, legalRepresentative: string | null, address: string | null, registeredCapital: string | null, businessScope: string | null, registeredOn: string | null, registeredAt: { __typename: 'Division', code: string, name: string | null } | null, division: { __typename: 'Division', code: string, name: string | null } | null, parent: { __typename: 'Subject', id: string, code: string | null, name: string } | null };

export type PublicSubjectByCodeQueryVariables = Exact<{
  code: string;
}>;


export type PublicSubjectByCodeQuery = { subject: { __typename: 'Subject', id: string, code: string | null, name: string, formerNames: Array<string>, kind: SubjectKind, status: SubjectStatus, enterpriseType: string | null, legalRepresentative: string | null, address: string | null, registeredCapital: string | null, businessScope: string | null, registeredOn: string | null, registeredAt: { __typename: 'Division', code: string, name: string | null } | null, division: { __typename: 'Division', code: string, name: string | null } | null, parent: { __typename: 'Subject', id: string, code: string | null, name: string } | null } | null };

export type PublicSubjectByIdQueryVariables = Exact<{
  id: string | number;
}>;


export type PublicSubjectByIdQuery = { subjectById: { __typename: 'Subject', id: string, code: string | null, name: string, formerNames: Array<string>, kind: SubjectKind, status: SubjectStatus, enterpriseType: string | null, legalRepresentative: string | null, address: string | null, registeredCapital: string | null, businessScope: string | null, registeredOn: string | null, registeredAt: { __typename: 'Division', code: string, name: string | null } | null, division: { __typename: 'Division', code: string, name: string | null } | null, parent: { __typename: 'Subject', id: string, code: string | null, name: string } | null } | null };

export const OwnCaseLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnCaseLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"kind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<OwnCaseLineFragment, unknown>;
export const PublicHeadFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublicHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Subject"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"formerNames"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"enterpriseType"}},{"kind":"Field","name":{"kind":"Name","value":"legalRepresentative"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"registeredCapital"}},{"kind":"Field","name":{"kind":"Name","value":"businessScope"}},{"kind":"Field","name":{"kind":"Name","value":"registeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"division"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<PublicHeadFragment, unknown>;
export const OfferedCommitmentsDocument = {"__meta__":{"hash":"sha256:61980be6ebc400c6155b751245a02b3e7981c92a39271b27d30acf2f1acf74f8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OfferedCommitments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commitmentItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"otherType"}},{"kind":"Field","name":{"kind":"Name","value":"excluded"}},{"kind":"Field","name":{"kind":"Name","value":"withoutIt"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"templates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]} as unknown as DocumentNode<OfferedCommitmentsQuery, OfferedCommitmentsQueryVariables>;
export const CommitmentToSignDocument = {"__meta__":{"hash":"sha256:6b5bdbeeab01b90a649dcfcd22164772f6022efc9fe1e0b363e8a02804b16b29"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CommitmentToSign"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commitmentItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"otherType"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"excluded"}},{"kind":"Field","name":{"kind":"Name","value":"withoutIt"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"templates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]} as unknown as DocumentNode<CommitmentToSignQuery, CommitmentToSignQueryVariables>;
export const OwnCommitmentsDocument = {"__meta__":{"hash":"sha256:7c074ab1e24a5e5c0fd2e879975ebc8a0d6b982442827ea101e997f8cfc4b8ef"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnCommitments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signedCommitments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fulfilment"}}]}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<OwnCommitmentsQuery, OwnCommitmentsQueryVariables>;
export const SignOwnCommitmentDocument = {"__meta__":{"hash":"sha256:1313ab23c058231c37a73cb46de624eb7943e3e8583f6c7a43e7d2721c78bcea"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOwnCommitment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignCommitmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signCommitment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"commitment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SignOwnCommitmentMutation, SignOwnCommitmentMutationVariables>;
export const ComplaintProgressDocument = {"__meta__":{"hash":"sha256:726911448cc7acfccbbecf36a09dcbd3c3bf4e218a405496ce8599de24bd4d84"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ComplaintProgress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"complaintProgress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}},{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}}]}}]}}]} as unknown as DocumentNode<ComplaintProgressQuery, ComplaintProgressQueryVariables>;
export const PublicSearchDocument = {"__meta__":{"hash":"sha256:4a1bbfb849c14b0b732d1835054873665064c1abbf1aa027255f3b43c92226b2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublicSearch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subjects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"totalCountExact"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"formerNames"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"division"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<PublicSearchQuery, PublicSearchQueryVariables>;
export const OwnOrganisationDocument = {"__meta__":{"hash":"sha256:05b64500c72f4bdde447b839fb93e373042516a2acc62160f4c4bdb0111b78f7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnOrganisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"organisationCode"}}]}}]}}]} as unknown as DocumentNode<OwnOrganisationQuery, OwnOrganisationQueryVariables>;
export const OwnHeadDocument = {"__meta__":{"hash":"sha256:fbaf50bcea232fe4b9ed8337e8184ae5f90d73b181770fbdc3d5289a5b71dbaa"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnHead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreditCode"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"unread"},"name":{"kind":"Name","value":"messages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"read"},"value":{"kind":"BooleanValue","value":false}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"running"},"name":{"kind":"Name","value":"cases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"closed"},"value":{"kind":"BooleanValue","value":false}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"EnumValue","value":"DUE_FIRST"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<OwnHeadQuery, OwnHeadQueryVariables>;
export const OwnRecordDocument = {"__meta__":{"hash":"sha256:8e74802ab70f94db495c6db30cbbcdda74cf66353f7f1911bdbb6c37ce1b694a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"publicity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"repairableFrom"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"madeOn"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredOn"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredWay"}},{"kind":"Field","name":{"kind":"Name","value":"authority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"madeAt"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"recordId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"EnumValue","value":"OPENED_NEWEST"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnCaseLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnCaseLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"kind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<OwnRecordQuery, OwnRecordQueryVariables>;
export const OwnCasesDocument = {"__meta__":{"hash":"sha256:c2c2b29c9f534c585b04f2fe4d2c76513f2b330b4ce9e6e1199a890d35e73a40"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnCases"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"EnumValue","value":"OPENED_NEWEST"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnCaseLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnCaseLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"kind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<OwnCasesQuery, OwnCasesQueryVariables>;
export const OwnMessagesDocument = {"__meta__":{"hash":"sha256:45f082ac11894a20e25238229f2bba86cdf4a0dd2c070dd7c5ef0452de3c0005"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnMessages"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"messages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"madeAt"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"authority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"publicity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"repairableFrom"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"step"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"takenAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<OwnMessagesQuery, OwnMessagesQueryVariables>;
export const OwnLookUpsDocument = {"__meta__":{"hash":"sha256:c71066badbe5bb19746cb87dd4114987d48d853b3c85cd63d1ee1577aba72e00"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnLookUps"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lookUps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"matter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<OwnLookUpsQuery, OwnLookUpsQueryVariables>;
export const MarkReadDocument = {"__meta__":{"hash":"sha256:7c210ffba20671352548be7d0e8149f65abea113fb14e034d6855290e7585323"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkRead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MarkMessageReadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"markMessageRead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<MarkReadMutation, MarkReadMutationVariables>;
export const MakeOwnReportDocument = {"__meta__":{"hash":"sha256:165c4bd9ade1207a43e6667e56a0865810176c05471ce3c46d0b2a56b2128449"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MakeOwnReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateCreditReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createCreditReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"verificationCode"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<MakeOwnReportMutation, MakeOwnReportMutationVariables>;
export const PublicSubjectByCodeDocument = {"__meta__":{"hash":"sha256:d140dc28128fd528579c276cc05eb329ede7deaea05d82ca67273edab40345d3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublicSubjectByCode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreditCode"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PublicHead"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublicHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Subject"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"formerNames"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"enterpriseType"}},{"kind":"Field","name":{"kind":"Name","value":"legalRepresentative"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"registeredCapital"}},{"kind":"Field","name":{"kind":"Name","value":"businessScope"}},{"kind":"Field","name":{"kind":"Name","value":"registeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"division"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<PublicSubjectByCodeQuery, PublicSubjectByCodeQueryVariables>;
export const PublicSubjectByIdDocument = {"__meta__":{"hash":"sha256:b1f6e35b67333e594d9c480749097269e0d84a384764b74d36b9b408e646f0de"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublicSubjectById"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subjectById"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PublicHead"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublicHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Subject"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"formerNames"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"enterpriseType"}},{"kind":"Field","name":{"kind":"Name","value":"legalRepresentative"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"registeredCapital"}},{"kind":"Field","name":{"kind":"Name","value":"businessScope"}},{"kind":"Field","name":{"kind":"Name","value":"registeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"division"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<PublicSubjectByIdQuery, PublicSubjectByIdQueryVariables>;