import { graphEnum } from '@xintu/graph';

/** 测算、模拟 */
export const EvaluationRunKind = graphEnum('EvaluationRunKind', 'Kind of a run 测算类型.', {
  COMPUTATION: '正式测算',
  SIMULATION: '模拟测算',
});

/** 测算状态 */
export const EvaluationRunStatus = graphEnum('EvaluationRunStatus', 'State of a run 测算状态.', {
  RUNNING: '测算中',
  DONE: '已完成',
  FAILED: '失败',
});

/** 评分依据类型 */
export const EvaluationReasonKind = graphEnum('EvaluationReasonKind', 'Kind of a reason 评分依据类型.', {
  INDICATOR: '指标得分',
  DIRECT_GRADE: '直接判级',
});
