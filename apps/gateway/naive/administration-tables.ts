import { z } from 'zod';

import { maybe, moment, text } from './columns.ts';

/** Accounts, and what is kept beside them. */
export const administrationTables = {
  account: z.object({
    ...{ id: text, issuer: text, subject: text, name: text, department_code: maybe, person: text },
    ...{
      section: maybe,
      organisation_code: maybe,
      roles: z.array(text),
      created_at: text,
      disabled_at: maybe,
    },
  }),
  session: z.object({
    ...{ handle: text, account_id: text, created_at: moment, last_seen_at: text, expires_at: text },
    ...{ device: text, address_class: text, second_factor: z.boolean() },
    ...{ ended_at: maybe, ended_because: maybe },
  }),
  service_token: z.object({
    ...{ id: text, name: text, department_code: text, roles: z.array(text), created_at: moment },
    ...{ expires_at: moment, revoked_at: maybe, last_used_at: maybe },
    ...{ matters: z.array(text).nullable(), record_types: z.array(text).nullable() },
  }),
  delegation: z.object({
    ...{ id: text, kind: text, department_code: text, from_account: text, to_account: text },
    ...{ roles: z.array(text), valid_from: moment, valid_until: moment, reason: text },
    ...{ created_at: moment, ended_at: maybe },
  }),
  department_take_over: z.object({
    ...{ id: text, department_code: text, successor_code: text, taken_over_at: moment, taken_over_on: text },
    ...{ reason: text, accounts: z.int(), tokens: z.int(), record_types: z.int(), open_batches: z.int() },
  }),
};
