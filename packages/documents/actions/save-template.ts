import { may, type Viewer } from '@xintu/access';
import { inTransaction } from '@xintu/database';
import { appendEntry } from '@xintu/ledger';
import { accepted, type Outcome, refused, type RefusalText } from '@xintu/runtime';
import type { Pool } from 'pg';

import { heldTemplate } from '../model/stored-template.ts';
import { checkTemplate, documentKinds } from '../rules/index.ts';

/** A department's own wording of a kind of document. */
export interface TemplateChange {
  readonly code: string;
  /** The version that the editor began with: what changed meanwhile is not overwritten. */
  readonly basedOn: number;
  readonly mark: string;
  readonly title: string;
  readonly body: string;
  readonly reason: string;
}

const refusals = {
  notAllowed: {
    ...{ code: 'NOT_ALLOWED', 'zh-CN': '文书模板由本单位的审核人修改。' },
    en: 'Templates are changed by reviewers of the department.',
  },
  unknown: {
    code: 'UNKNOWN_DOCUMENT',
    field: 'code',
    'zh-CN': '没有这种文书。',
    en: 'There is no such document.',
  },
  changed: {
    ...{ code: 'CHANGED_MEANWHILE', field: 'basedOn', 'zh-CN': '其间已有人修改了模板，请刷新后再改。' },
    en: 'Somebody has changed the template meanwhile: look again.',
  },
  mark: {
    ...{ code: 'MARK_WRONG', field: 'mark', 'zh-CN': '文号用字为1至20字，不含〔〕和空格。' },
    en: 'The word of the number has 1 to 20 characters, no brackets and no spaces.',
  },
  title: {
    code: 'TITLE_WRONG',
    field: 'title',
    'zh-CN': '标题为1至60字。',
    en: 'The title has 1 to 60 characters.',
  },
  reason: {
    code: 'REASON_MISSING',
    field: 'reason',
    'zh-CN': '请写明修改理由。',
    en: 'A reason must be given.',
  },
} as const satisfies Record<string, RefusalText>;

/**
 * Keeps a new version of a department's own wording. Documents that were issued stay as they are.
 * @returns the kind of document and its version
 */
export function saveTemplate(
  { pool, viewer }: { readonly pool: Pool; readonly viewer: Viewer },
  change: TemplateChange,
): Promise<Outcome<{ readonly version: number }>> {
  return inTransaction(pool, async (client) => {
    const { department, language } = viewer;
    if (!may(viewer, 'document-template.change', {}).allowed || department === null)
      return refused(language, refusals.notAllowed);
    const problems = problemsOf(change);
    if (problems.length > 0) return refused(language, ...problems);
    // Two who save at the same time wait for one another: the second one looks again.
    await client.query(
      `select pg_advisory_xact_lock(hashtextextended('document_template:' || $1 || ':' || $2, 0))`,
      [...[department.code, change.code]],
    );
    const held = await heldTemplate(client, department.code, change.code);
    if (held.version !== change.basedOn) return refused(language, refusals.changed);
    const version = held.version + 1;
    const { mark, title, body, reason } = change;
    await client.query(
      `insert into document_template (department_code, code, version, mark, title, body, reason, changed_by, changer_name)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        ...[department.code, change.code, version, mark.trim(), title.trim(), body.trim(), reason.trim()],
        ...[viewer.actor, viewer.name],
      ],
    );
    await appendEntry(client, {
      ...{ action: 'document-template.change', actor: viewer.actor, departmentCode: department.code },
      ...{ objectType: 'document-template', objectId: change.code, requestId: viewer.requestId },
      detail: { version, reason: reason.trim() },
    });
    return accepted(change.code, { version });
  });
}

function problemsOf({ code, mark, title, body, reason }: TemplateChange): RefusalText[] {
  const kind = documentKinds.find((one) => one.code === code);
  if (kind === undefined) return [refusals.unknown];
  return [
    ...(/^[^\s〔〕]{1,20}$/u.test(mark.trim()) ? [] : [refusals.mark]),
    ...(/^.{1,60}$/u.test(title.trim()) ? [] : [refusals.title]),
    ...(reason.trim() === '' ? [refusals.reason] : []),
    ...checkTemplate(kind, body.trim()).map((problem) => ({
      ...{ code: problem.code, field: 'body', 'zh-CN': problem.text.zh, en: problem.text.en },
    })),
  ];
}
