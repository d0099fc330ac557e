import { accessRule, any, type Row, type Source, sql } from '@xintu/graph';

import { readsForCreditOffice } from './sources.ts';

const newest = (column: string): Source['order'] => [
  { column: (row) => row.column(column), type: 'timestamptz', direction: 'desc' },
  { column: (row) => row.column('id'), type: 'uuid', direction: 'desc' },
];
const by = (column: string, type = 'text'): Source['order'] => [
  { column: (row: Row) => row.column(column), type, direction: 'asc' },
];
const part = (rows: string, order: Source['order']): Source => ({
  ...{ rows, versioned: false, access: 'with its parent', order },
});

/** 规则集: what is or was in force is public, what is proposed is for the credit office. */
export const ruleSets: Source = {
  rows: 'rule_set',
  versioned: false,
  access: accessRule({ class: 'PUBLIC' }, (set, context) =>
    any([sql`${set.column('status')} in ('ADOPTED', 'SUPERSEDED')`, readsForCreditOffice(context)]),
  ),
  order: newest('proposed_at'),
};

/** 规则版本 of a set. */
export const ruleVersions = part('rule_version', by('position', 'integer'));
/** 失信程度 and months of a version. */
export const ruleClasses = part('rule_class', by('position', 'integer'));
/** 领域 with a longer minimum. */
export const ruleMinimums = part('rule_minimum', by('field'));
/** 处罚类别 that tell a class. */
export const ruleCategories = part('rule_category', by('category'));
/** 较大数额、巨大数额 of a set. */
export const ruleThresholds = part('rule_threshold', by('position', 'integer'));
/** 核实记录 of a set. */
export const ruleConfirmations = part('rule_confirmation', by('position', 'integer'));

/** 试算与重算: for the credit office. */
export const ruleRuns: Source = {
  rows: 'rule_run',
  versioned: false,
  access: accessRule({ class: 'OWN' }, (_run, context) => readsForCreditOffice(context)),
  order: newest('started_at'),
};
/** What a run changes, by kind of change. */
export const ruleRunChanges = part('rule_run_change', by('change'));
/** 公示结果 of a sample, before and after. */
export const ruleRunResults = part('rule_run_result', by('moment'));
/** 抽样 of a run. */
export const ruleRunSamples = part('rule_run_sample', [
  ...by('change'),
  { column: (row) => row.column('position'), type: 'integer', direction: 'asc' },
]);
