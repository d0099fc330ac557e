import { endSessionsOf, may, refusePermission, unknownDepartment, type Viewer } from '@xintu/access';
import { type Database, inTransaction } from '@xintu/database';
import { appendEntry } from '@xintu/ledger';
import { accepted, type Outcome, type RefusalText, refused } from '@xintu/runtime';
import type { ClientBase } from 'pg';

/** One department that takes over another (节点汇集系统接管). Each by its code. */
export interface TakeOverRequest {
  readonly department: string;
  readonly successor: string;
  /** The document of the reform, or why. */
  readonly reason: string;
  /** The business day. */
  readonly today: string;
}

/**
 * Merges a department into another, in one transaction: its accounts, tokens and deputies end at once; its items of the
 * catalogue, its open work and its history belong to the successor from then on. Records keep the authority that
 * decided. The change is listed for the credit office, and in the ledger.
 */
export function takeOverDepartment(
  { pool }: Pick<Database, 'pool'>,
  viewer: Viewer,
  request: TakeOverRequest,
): Promise<Outcome> {
  return inTransaction(pool, async (client) => {
    const permission = may(viewer, 'department.take-over', {});
    if (!permission.allowed) return refusePermission(viewer, permission);
    const reasons = await problemsOf(client, viewer, request);
    if (reasons.length > 0) return refused(viewer.language, ...reasons);
    const { department, successor } = request;
    const open = await openBatches(client, department);
    const accounts = await closeAccounts(client, department, viewer.actor);
    const tokens = await idsOf(
      client,
      `update service_token set revoked_at = now() where department_code = $1 and revoked_at is null returning id`,
      [department],
    );
    const recordTypes = await moveCatalogueItems(client, request);
    await client.query('update department set successor_code = $2 where code = $1 or successor_code = $1', [
      department,
      successor,
    ]);
    const { rows } = await client.query<{ id: string }>(
      `insert into department_take_over
         (department_code, successor_code, taken_over_on, reason, decided_by, accounts, tokens, record_types, open_batches)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning id`,
      [
        ...[department, successor, request.today, request.reason.trim(), viewer.actor],
        ...[accounts.length, tokens.length, recordTypes.length, open],
      ],
    );
    const id = rows[0]?.id ?? '';
    await appendEntry(client, {
      action: 'department.take-over',
      actor: viewer.actor,
      departmentCode: viewer.department?.code ?? null,
      objectType: 'department',
      objectId: department,
      requestId: viewer.requestId,
      detail: { takeOver: id, successor, accounts, tokens, recordTypes, openBatches: open },
    });
    return accepted(id);
  });
}

async function problemsOf(
  client: ClientBase,
  viewer: Viewer,
  { department, successor, reason }: TakeOverRequest,
): Promise<readonly RefusalText[]> {
  const { rows } = await client.query<{ code: string }>(
    'select code from department where code = any($1) and successor_code is null order by code for update',
    [[department, successor]],
  );
  const works = (code: string) => rows.some((row) => row.code === code);
  const found: (readonly [boolean, RefusalText])[] = [
    [!works(department), unknownDepartment('department', department)],
    [!works(successor), unknownDepartment('successor', successor)],
    [
      department === successor,
      {
        code: 'SAME_DEPARTMENT',
        field: 'successor',
        'zh-CN': '接管单位不能是被接管单位本身。',
        en: 'A department can’t take over itself.',
      },
    ],
    [
      department === viewer.department?.code,
      {
        code: 'OWN_DEPARTMENT',
        field: 'department',
        'zh-CN': '不能由被接管单位的系统管理员办理。',
        en: 'This is done by a system administrator of another department.',
      },
    ],
    [
      reason.trim() === '',
      {
        code: 'NO_REASON',
        field: 'reason',
        'zh-CN': '请写明依据的文件或原因。',
        en: 'State the document or the reason.',
      },
    ],
  ];
  return found.filter(([holds]) => holds).map(([, text]) => text);
}

async function idsOf(client: ClientBase, text: string, values: readonly unknown[]): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(text, [...values]);
  return rows.map(({ id }) => id);
}

/** Batches without a result: they go on under the successor's eyes. */
async function openBatches(client: ClientBase, department: string): Promise<number> {
  const { rows } = await client.query<{ count: number }>(
    `select count(*)::integer as count from intake_batch
     where provider_code in (select code from department where code = $1 or successor_code = $1)
       and finished_at is null`,
    [department],
  );
  return rows[0]?.count ?? 0;
}

/** Closes the department's accounts with their sessions and deputies; answers which they were. */
async function closeAccounts(
  client: ClientBase,
  department: string,
  actor: string,
): Promise<readonly string[]> {
  const accounts = await idsOf(
    client,
    'update account set disabled_at = now() where department_code = $1 and disabled_at is null returning id',
    [department],
  );
  await endSessionsOf(client, accounts, 'TAKEN_OVER');
  await client.query(
    `update delegation set ended_at = now(), ended_by = $2
     where department_code = $1 and ended_at is null and valid_until > now()`,
    [department, actor],
  );
  return accounts;
}

/** What the department provided, the successor provides. */
async function moveCatalogueItems(
  client: ClientBase,
  { department, successor }: TakeOverRequest,
): Promise<readonly string[]> {
  const { rows } = await client.query<{ code: string }>(
    'delete from record_type_provider where department_code = $1 returning record_type_code as code',
    [department],
  );
  const codes = rows.map(({ code }) => code);
  await client.query(
    `insert into record_type_provider (record_type_code, department_code) select unnest($1::text[]), $2
     on conflict do nothing`,
    [codes, successor],
  );
  return codes;
}
