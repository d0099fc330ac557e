import { graphEnum } from '@xintu/graph';
import { batchStatusNames, problemStateNames } from '@xintu/kernel';

/** 批次状态 */
export const BatchStatus = graphEnum('BatchStatus', 'State of a batch 批次状态.', batchStatusNames);

/** 报送方式 */
export const BatchOrigin = graphEnum('BatchOrigin', 'How a batch was handed in 报送方式.', {
  FILE: '文件',
  API: '接口',
  FORM: '表单',
});

/** 问题数据状态 */
export const ProblemState = graphEnum(
  'ProblemState',
  'State of a problem datum 问题数据状态.',
  problemStateNames,
);

/** 问题级别 */
export const ProblemLevel = graphEnum('ProblemLevel', 'Level of a problem 问题级别.', {
  ERROR: '错误',
  WARNING: '提示',
});

/** 待办类型 */
export const TodoKind = graphEnum('TodoKind', 'Kind of a to-do entry 待办类型.', {
  PROBLEM_ROWS: '问题数据待更正',
  SEVERITY_MISSING: '失信程度待补充',
  BATCH_REFUSED: '文件被退回',
  BATCH_FAILED: '文件处理失败',
  BATCH_REVIEW: '批次待审核',
  DISCLOSURE_REVIEW: '待公开前审查',
  CLASSIFIED_BATCH: '涉密信息误报',
  CALENDAR_ENDS: '工作日历将到期',
  CATALOGUE_PROPOSAL: '目录变更待办理',
  RULES_PROPOSAL: '公示规则待采用',
  BASIS_LAPSES: '法律依据失效',
  RULES_PROVISIONAL: '暂定规则待核实',
  CASE_STEP: '办理事项待办',
  CASE_DUE_SOON: '办理事项即将到期',
  CASE_OVERDUE: '办理事项已逾期',
  CASE_TO_OVERSEE: '办理事项逾期督办',
  CHECKS_TO_ANSWER: '信用核查待反馈',
  CHECKS_TO_OVERSEE: '信用核查反馈逾期督办',
  REPEAT_OFFENCES: '屡罚不改主体待处理',
  NOTICES_TO_DELIVER: '修复告知书待送达',
  ACKNOWLEDGEMENTS: '终止信息待签收',
  ZERO_REPORT_MISSING: '既无报送也无零报送',
  UPWARD_DUE: '待向上报送',
});

/** 指标 */
export const MonthFigureCode = graphEnum('MonthFigureCode', 'Figure of the month 本月指标.', {
  RECORDS_ACCEPTED: '入库条数',
  ROWS_REJECTED: '退回条数',
  COMPLIANCE_RATE: '合规率',
  LATE_RATE: '迟报率',
});

/** 单位 */
export const FigureUnit = graphEnum('FigureUnit', 'Unit of a figure 单位.', {
  COUNT: '条数',
  RATE: '比率',
});

/** 代码准入状态 */
export const CodeState = graphEnum('CodeState', 'State of a code that was asked for 代码准入状态.', {
  REQUESTED: '待决定',
  ADMITTED: '已准入',
  DECLINED: '未准入',
  WITHDRAWN: '已撤销',
});
