import type { Text } from '@xintu/kernel';

/** 占位项: what is filled in when a document is issued. */
export interface Placeholder {
  /** What programs call it. */
  readonly code: string;
  /** What stands between the braces: {{当事人名称}}. */
  readonly label: string;
  readonly meaning: Text;
}

/** 文书: one kind of document, with the wording of the product, which a department may replace by its own. */
export interface DocumentKind {
  readonly code: string;
  readonly name: Text;
  /** The word in its numbers: 名单告〔2026〕1号. */
  readonly mark: string;
  readonly title: string;
  /** The text, a paragraph a line; `document-text.ts` says what a line can be. */
  readonly body: string;
  readonly placeholders: readonly Placeholder[];
}

/** Values of placeholders by their codes. */
export type DocumentValues = Readonly<Record<string, string>>;

const placeholder = (code: string, label: string, zh: string, en: string): Placeholder => ({
  ...{ code, label, meaning: { zh, en } },
});

/** What every document can say. */
export const commonPlaceholders: readonly Placeholder[] = [
  placeholder('number', '文号', '本文书的文号，签发时自动编号', 'number of this document'),
  placeholder('authority', '机关名称', '签发文书的机关', 'the body that issues it'),
  placeholder('date', '日期', '签发日期', 'the day of issue'),
  placeholder('subjectName', '当事人名称', '当事人的名称', 'name of the subject'),
  placeholder('subjectCode', '统一社会信用代码', '当事人的统一社会信用代码', 'credit code of the subject'),
];

/** What the documents of a case can say besides. */
export const casePlaceholders: readonly Placeholder[] = [
  ...commonPlaceholders,
  placeholder('caseNumber', '办理件编号', '所属办理件的编号', 'number of the case'),
];

/** What the documents of listing can say besides. */
export const listingPlaceholders: readonly Placeholder[] = [
  ...casePlaceholders,
  placeholder('list', '名单名称', '名单的名称', 'name of the list'),
  placeholder('criterion', '列入情形', '列入情形及其条款', 'the ground, with its article'),
  placeholder('legalBasis', '法律依据', '名单的法律依据', 'legal basis of the list'),
  placeholder('facts', '事实', '认定的事实', 'the facts'),
  placeholder('grounds', '理由和依据', '列入的理由和依据', 'the grounds'),
  placeholder('evidence', '证据材料', '证据材料', 'the evidence'),
  placeholder('measures', '管理措施', '列入后的管理措施，每条一段', 'the measures, a paragraph each'),
  placeholder('exits', '移出情形', '移出名单的情形，每条一段', 'how an entry ends, a paragraph each'),
  placeholder('period', '管理期限', '管理期限的长度', 'length of the management period'),
  placeholder('until', '管理期满日', '管理期限的最后一日', 'last day of the management period'),
  placeholder('defenceLimit', '陈述申辩期限', '可以陈述申辩的期限', 'time for statement and defence'),
  placeholder('noticeNumber', '告知书文号', '列入名单告知书的文号', 'number of the notice'),
  placeholder('noticeServedOn', '告知书送达日期', '告知书的送达日期', 'when the notice was served'),
  placeholder('defence', '陈述申辩意见', '当事人的陈述申辩意见', 'what the subject stated'),
  placeholder('outcome', '采纳情况', '陈述申辩意见的采纳情况', 'whether it was accepted'),
  placeholder('answer', '答复及理由', '对陈述申辩意见的答复', 'the answer with reasons'),
  placeholder(
    'defenceSummary',
    '陈述申辩情况',
    '当事人是否陈述申辩、如何答复的一句话',
    'a sentence on the defence',
  ),
  placeholder('decisionNumber', '决定书文号', '列入名单决定书的文号', 'number of the decision'),
  placeholder('decidedOn', '决定日期', '列入决定的日期', 'day of the decision'),
  placeholder('removalReason', '移出理由', '移出的理由', 'why it is removed'),
];

/** What the proof of service says besides. */
export const servicePlaceholders: readonly Placeholder[] = [
  ...casePlaceholders,
  placeholder('served', '送达文书', '送达的文书名称和文号', 'what was served'),
  placeholder('deliveredOn', '送达日期', '送达日期', 'when it was served'),
  placeholder('deliveredWay', '送达方式', '送达方式', 'how it was served'),
  placeholder('receiver', '受送达人', '签收人及其身份', 'who received it'),
  placeholder('officer', '登记人', '登记送达的人员', 'who recorded it'),
];

/** What the documents about a record can say besides. */
export const recordPlaceholders: readonly Placeholder[] = [
  ...commonPlaceholders,
  placeholder('recordType', '信息事项', '信用信息事项', 'record type'),
  placeholder('recordTitle', '信息名称', '信息的名称', 'title of the record'),
  placeholder('documentNumber', '决定文号', '决定文书的文号', 'document number of the record'),
  placeholder('recordDay', '决定日期', '作出决定的日期', 'day of the decision'),
  placeholder('publicityUntil', '公示截止日', '公示的最后一日', 'last day of publicity'),
  placeholder(
    'repairableFrom',
    '可申请修复日',
    '可以申请修复的第一日',
    'first day on which repair may be applied for',
  ),
  placeholder('publicityRule', '公示规则', '计算公示期限的规则', 'the rule of publicity'),
];

/** What the answer to an objection says besides. */
export const objectionPlaceholders: readonly Placeholder[] = [
  ...recordPlaceholders,
  placeholder('caseNumber', '办理件编号', '异议的编号', 'number of the objection'),
  placeholder('claim', '异议事项', '异议人的主张', 'what was claimed'),
  placeholder('claimGrounds', '异议理由', '异议人的事实和理由', 'facts and grounds of the objection'),
  placeholder('outcome', '处理结果', '异议的处理结果', 'the outcome'),
  placeholder('opinion', '核实意见', '书面核实意见', 'the written opinion'),
];
