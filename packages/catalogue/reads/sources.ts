import {
  accessRule,
  any,
  constant,
  exists,
  type PlanContext,
  type Row,
  type Source,
  sql,
  type Sql,
} from '@xintu/graph';

const byCode = [{ column: (row: Row) => row.column('code'), type: 'text', direction: 'asc' }] as const;

const reference = (rows: string): Source => ({ rows, versioned: false, access: 'everybody', order: byCode });

/** 部门 */
export const departments = reference('department');
/** 行政区划 */
export const divisions = reference('division');
/** 国民经济行业 */
export const industries = reference('industry');
/** 行业领域 */
export const sectors = reference('sector');
/** 法律依据 */
export const legalBases = reference('legal_basis');
/** 办理事项 */
export const matters = reference('matter');
/** 信用信息事项 */
export const recordTypes = reference('record_type');
/** 名单 */
export const lists = reference('list');
/** 评价方案 as they are declared, received and computed ones, a row for each version. */
export const declaredSchemes = reference('scheme');

/** Rows below a list, in their order. */
const ofList = (rows: string): Source => ({
  ...{ rows, versioned: false, access: 'everybody' },
  order: [{ column: (row) => row.column('position'), type: 'integer', direction: 'asc' }],
});
/** 列入情形 */
export const listCriteria = ofList('list_criterion');
/** 管理期限 */
export const listPeriods = ofList('list_period');
/** 管理措施 */
export const listMeasures = ofList('list_measure');
/** 移出情形 */
export const listExits = ofList('list_exit');

/** 信息提供单位 of record types. */
export const providers: Source = {
  rows: () => sql`select department.*, record_type_provider.record_type_code
    from record_type_provider join department on department.code = record_type_provider.department_code`,
  versioned: false,
  access: 'everybody',
  order: byCode,
};

/** Which department provides which record type. */
export const provisions: Source = {
  rows: 'record_type_provider',
  versioned: false,
  access: 'everybody',
  order: [{ column: (row) => row.column('department_code'), type: 'text', direction: 'asc' }],
};

/** 信用信息项 of record types. */
export const recordTypeFields: Source = {
  rows: 'record_type_field',
  versioned: false,
  access: 'everybody',
  order: [{ column: (row) => row.column('position'), type: 'integer', direction: 'asc' }],
};

/** 可选值 of 信用信息项. */
export const recordTypeFieldChoices: Source = {
  rows: () => sql`select f.record_type_code, f.code as field_code, choice.value, choice.names ->> 'zh' as name,
      choice.names ->> 'en' as english_name
    from record_type_field f cross join lateral jsonb_each(f.choices) as choice (value, names)`,
  versioned: false,
  access: 'everybody',
  order: [{ column: (row) => row.column('value'), type: 'text', direction: 'asc' }],
};

/** A name in the reader's language: `name` is Chinese, `english_name` English. */
export function nameInLanguage(row: Row, context: PlanContext): Sql {
  return sql`case when ${context.reader.language} = ${constant('en')} then ${row.column('english_name')} else ${row.column('name')} end`;
}

/** Whether the reader's department is a credit office. */
export function readsForCreditOffice(context: PlanContext): Sql {
  return exists(
    departments,
    (department) =>
      sql`${department.column('code')} = ${context.reader.department} and ${department.column('kind')} = 'credit-office'`,
    context,
  );
}

/** 目录版本: what is or was in force is public, what is proposed is for the credit office. */
export const recordTypeVersions: Source = {
  rows: 'record_type_version',
  versioned: false,
  access: accessRule({ class: 'PUBLIC' }, (version, context) =>
    any([sql`${version.column('status')} in ('ACTIVE', 'SUPERSEDED')`, readsForCreditOffice(context)]),
  ),
  order: [
    { column: (row) => row.column('proposed_at'), type: 'timestamptz', direction: 'desc' },
    { column: (row) => row.column('id'), type: 'uuid', direction: 'desc' },
  ],
};

const byPosition = [
  { column: (row: Row) => row.column('position'), type: 'integer', direction: 'asc' },
] as const;

/** 信息项 of a version. */
export const versionFields: Source = {
  rows: 'record_type_version_field',
  versioned: false,
  access: 'with its parent',
  order: byPosition,
};

/** What speaks against a version. */
export const versionRefusals: Source = {
  rows: 'record_type_version_refusal',
  versioned: false,
  access: 'with its parent',
  order: byPosition,
};

/** 信息提供单位 that a version names itself. */
export const versionProviders: Source = {
  rows: 'record_type_version_provider',
  versioned: false,
  access: 'with its parent',
  order: byCode,
};

/** 日历覆盖 */
export const calendarCoverage: Source = {
  rows: 'calendar_coverage',
  versioned: false,
  access: 'everybody',
  // The national calendar before the layers of regions.
  order: [
    {
      column: (row) => sql`${row.column('region')} <> ${constant('national')}`,
      type: 'boolean',
      direction: 'asc',
    },
    { column: (row) => row.column('region'), type: 'text', direction: 'asc' },
  ],
};

/** 放假调休 */
export const calendarDays: Source = {
  rows: 'calendar_day',
  versioned: false,
  access: 'everybody',
  order: [
    { column: (row) => row.column('day'), type: 'date', direction: 'asc' },
    { column: (row) => row.column('region'), type: 'text', direction: 'asc' },
  ],
};
