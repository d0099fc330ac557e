import type { ClientBase, Pool } from 'pg';

import { documentKind } from '../rules/index.ts';

/** The wording of a kind of document that holds in a department. */
export interface HeldTemplate {
  /** 0: the wording of the product. */
  readonly version: number;
  readonly mark: string;
  readonly title: string;
  readonly body: string;
}

/** The wording of a department: its newest own version, else that of the product. */
export async function heldTemplate(
  client: ClientBase | Pool,
  departmentCode: string,
  code: string,
): Promise<HeldTemplate> {
  const { rows } = await client.query<HeldTemplate>(
    `select version, mark, title, body from document_template where department_code = $1 and code = $2
     order by version desc limit 1`,
    [departmentCode, code],
  );
  const { mark, title, body } = documentKind(code);
  return rows[0] ?? { version: 0, mark, title, body };
}

/** A version of a department's own wording, as the list of versions shows it. */
export interface TemplateVersion extends HeldTemplate {
  readonly code: string;
  readonly reason: string;
  readonly changerName: string;
  /** ISO 8601. */
  readonly changedAt: string;
}

/** All own wordings of a department, newest first. */
export async function templateVersions(
  client: ClientBase | Pool,
  departmentCode: string,
): Promise<readonly TemplateVersion[]> {
  const { rows } = await client.query<Omit<TemplateVersion, 'changedAt'> & { changedAt: Date }>(
    `select code, version, mark, title, body, reason, changer_name as "changerName", changed_at as "changedAt"
     from document_template where department_code = $1 order by code, version desc`,
    [departmentCode],
  );
  return rows.map(({ changedAt, ...row }) => ({ ...row, changedAt: new Date(changedAt).toISOString() }));
}
