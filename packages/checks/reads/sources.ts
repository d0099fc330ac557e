import { isAuditing } from '@xintu/catalogue';
import {
  accessRule,
  all,
  any,
  exists,
  type PlanContext,
  type Row,
  type Source,
  sql,
  type Sql,
} from '@xintu/graph';
import { isSharedForMatter, maySeeVersion } from '@xintu/records';

/** A check is its department's own; auditors see it for a stated matter. Row-level security says the same (migration 0191). */
function maySeeCheck(check: Row, context: PlanContext): Sql {
  return any([
    sql`${check.column('department_code')} = any(${context.reader.departments})`,
    isAuditing(context),
  ]);
}

const byPosition = [
  { column: (row: Row) => row.column('position'), type: 'integer', direction: 'asc' },
] as const;
const byIdentifier = [{ column: (row: Row) => row.column('id'), type: 'uuid', direction: 'asc' }] as const;

/** 信用核查, newest first. */
export const checks: Source = {
  rows: 'credit_check',
  versioned: false,
  access: accessRule({ class: 'OWN', purpose: true }, maySeeCheck),
  order: [
    { column: (row) => row.column('created_at'), type: 'timestamptz', direction: 'desc' },
    { column: (row) => row.column('id'), type: 'uuid', direction: 'desc' },
  ],
};

/** 核查范围 */
export const checkCoverage: Source = {
  rows: 'credit_check_coverage',
  versioned: false,
  access: 'with its parent',
  order: [{ column: (row) => row.column('record_type_code'), type: 'text', direction: 'asc' }],
};

/** 核查结果, in the order in which they were asked for. */
export const checkResults: Source = {
  rows: 'credit_check_result',
  versioned: false,
  access: 'with its parent',
  order: byPosition,
};

/** 候选主体 */
export const checkCandidates: Source = {
  rows: 'credit_check_candidate',
  versioned: false,
  access: 'with its parent',
  order: byPosition,
};

/** 主体确认 */
export const checkConfirmations: Source = {
  rows: 'credit_check_confirmation',
  versioned: false,
  access: 'with its parent',
  order: [{ column: (row) => row.column('result_id'), type: 'uuid', direction: 'asc' }],
};

/**
 * What a check found is there for whoever may see it anyway, and, as long as it is shared, for the department that
 * checked: the check states matter and case itself, once for all. Row-level security says the same (migration 0232).
 */
function maySeeFound(found: Row, context: PlanContext): Sql {
  const ownCheck = sql`${found.column('department_code')} = any(${context.reader.departments})`;
  return any([maySeeVersion(found, context), all([ownCheck, isSharedForMatter(found, context)])]);
}

/** 命中信息: the records that a check found, as far as they may still be shown. */
export const checkedRecords: Source = {
  rows: 'checked_record',
  versioned: false,
  access: accessRule({ class: 'OWN', purpose: true }, maySeeFound),
  order: byPosition,
};

/**
 * A measure is shown as long as something that it rests on still counts; afterwards to those alone who may see that
 * whatever became of it. Row-level security says the same (migration 0235).
 */
function maySeeMeasure(measure: Row, context: PlanContext): Sql {
  const rests = sql`measure_still_rests(${measure.column('check_id')}, ${measure.column('result_id')},
    ${measure.column('because')}, ${context.today})`;
  const isBehind = (there: Row) => sql`${there.column('check_id')} = ${measure.column('check_id')}
    and ${there.column('result_id')} = ${measure.column('result_id')}
    and ${there.column('record_id')} = any(${measure.column('because')})`;
  return any([rests, isAuditing(context), exists(checkedRecords, isBehind, context)]);
}

/** 适用措施, as far as they still rest on something. */
export const checkMeasures: Source = {
  rows: 'checked_measure',
  versioned: false,
  access: accessRule({ class: 'OWN', purpose: true }, maySeeMeasure),
  order: byIdentifier,
};

/** 反馈, oldest first. */
export const checkFeedback: Source = {
  rows: 'credit_check_feedback',
  versioned: false,
  access: 'with its parent',
  order: byIdentifier,
};

/** 处理结果 */
export const checkDecisions: Source = {
  rows: 'credit_check_decision',
  versioned: false,
  access: 'with its parent',
  order: [{ column: (row) => row.column('result_id'), type: 'uuid', direction: 'asc' }],
};

/** 措施执行 */
export const checkAnswers: Source = {
  rows: 'credit_check_answer',
  versioned: false,
  access: 'with its parent',
  order: [{ column: (row) => row.column('measure_id'), type: 'uuid', direction: 'asc' }],
};
