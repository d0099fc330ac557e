import {
  accessRule,
  any,
  type OrderKey,
  type PlanContext,
  type Row,
  type Source,
  sql,
  type Sql,
} from '@xintu/graph';
import { isAuditing } from '@xintu/catalogue';

const newestFirst = (moment: string, id = 'id'): readonly OrderKey[] => [
  { column: (row) => row.column(moment), type: 'timestamptz', direction: 'desc' },
  { column: (row) => row.column(id), type: 'uuid', direction: 'desc' },
];

/** The security administrator, and for a stated matter the auditor (row-level security: migration 0023). */
const administrators = (context: PlanContext): Sql =>
  any([sql`'security-admin' = any(${context.reader.roles})`, isAuditing(context)]);

/** Besides, whoever works in the department of the row. */
const withinDepartment = (row: Row, context: PlanContext): Sql =>
  any([administrators(context), sql`${row.column('department_code')} = any(${context.reader.departments})`]);

/** 账号 */
export const accounts: Source = {
  rows: 'account',
  versioned: false,
  access: accessRule({ class: 'OWN', purpose: true }, withinDepartment),
  order: [
    { column: (row) => row.column('subject'), type: 'text', direction: 'asc' },
    { column: (row) => row.column('id'), type: 'uuid', direction: 'asc' },
  ],
};

/** 登录会话 */
export const sessions: Source = {
  rows: 'session',
  versioned: false,
  access: accessRule({ class: 'AUTHORISED', purpose: true }, (_row, context) => administrators(context)),
  order: newestFirst('created_at', 'handle'),
};

/** 服务令牌 */
export const serviceTokens: Source = {
  rows: 'service_token',
  versioned: false,
  access: accessRule({ class: 'AUTHORISED', purpose: true }, (_row, context) => administrators(context)),
  order: newestFirst('created_at'),
};

/** 委托代理 */
export const delegations: Source = {
  rows: 'delegation',
  versioned: false,
  access: accessRule({ class: 'OWN', purpose: true }, withinDepartment),
  order: newestFirst('created_at'),
};

/** 单位接管: listed for the credit office and the administrators, and for who took over. */
export const takeOvers: Source = {
  rows: 'department_take_over',
  versioned: false,
  access: accessRule({ class: 'AUTHORISED', purpose: true }, (row, context) =>
    any([
      administrators(context),
      sql`${context.reader.roles} && array['credit-office', 'system-admin']`,
      sql`${row.column('successor_code')} = any(${context.reader.departments})`,
    ]),
  ),
  order: newestFirst('taken_over_at'),
};
