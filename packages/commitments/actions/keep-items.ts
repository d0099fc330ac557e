import { createHash } from 'node:crypto';

import { may, type Viewer } from '@xintu/access';
import { inTransaction } from '@xintu/database';
import type { LegalDay } from '@xintu/kernel';
import { appendEntry } from '@xintu/ledger';
import { accepted, type Outcome, refused, type RefusalText } from '@xintu/runtime';
import type { Pool } from 'pg';

import type { CommitmentType, Exclusion, WithoutIt } from '../rules/items.ts';
import { type Wording, wordingText } from '../rules/text.ts';
import { refusals } from './refusals.ts';

/** Where and for whom the list of items is kept. */
export interface ItemContext {
  readonly pool: Pool;
  readonly viewer: Viewer;
  readonly today: LegalDay;
}

/** A commitment item to be added. */
export interface NewItem {
  readonly code: string;
  readonly name: string;
  readonly type: CommitmentType;
  /** Which, where the type is OTHER; null else. */
  readonly otherType: string | null;
  /** Code of the department that receives it. */
  readonly department: string;
  readonly basis: string;
  readonly article: string;
  /** Why the rules know no commitment here; null: they do. */
  readonly excluded: Exclusion | null;
  readonly withoutIt: WithoutIt;
}

const isEmpty = (text: string | null) => (text ?? '').trim() === '';

function faultsOf(item: NewItem): RefusalText[] {
  return [
    ...(/^[a-z][a-z0-9-]{1,63}$/.test(item.code) ? [] : [refusals.codeForm]),
    ...(isEmpty(item.name) ? [refusals.missing('name')] : []),
    ...(isEmpty(item.basis) || isEmpty(item.article) ? [refusals.basisMissing] : []),
    ...((item.type === 'OTHER') === isEmpty(item.otherType) ? [refusals.otherType] : []),
  ];
}

/** Adds an item to the list of commitments. An excluded one says where no commitment is open, and why. */
export async function createItem({ pool, viewer }: ItemContext, item: NewItem): Promise<Outcome> {
  if (!may(viewer, 'commitment-item.keep', {}).allowed) return refused(viewer.language, refusals.notAllowed);
  const faults = faultsOf(item);
  if (faults.length > 0) return refused(viewer.language, ...faults);
  return inTransaction(pool, async (client) => {
    const { rowCount: departments } = await client.query('select from department where code = $1', [
      item.department,
    ]);
    if (departments === 0) return refused(viewer.language, refusals.unknownDepartment);
    const { rowCount } = await client.query(
      `insert into commitment_item (code, name, type, other_type, department_code, basis, article, excluded,
         without_it, created_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict (code) do nothing`,
      [
        ...[item.code, item.name.trim(), item.type, item.otherType?.trim() ?? null, item.department],
        ...[item.basis.trim(), item.article.trim(), item.excluded, item.withoutIt, viewer.actor],
      ],
    );
    if (rowCount === 0) return refused(viewer.language, refusals.codeTaken);
    await appendEntry(client, {
      ...{ action: 'commitment-item.create', actor: viewer.actor, requestId: viewer.requestId },
      departmentCode: viewer.department?.code ?? null,
      ...{ objectType: 'commitment-item', objectId: item.code },
      detail: { type: item.type, excluded: item.excluded },
    });
    return accepted(item.code);
  });
}

/** A version of the wording of an item. */
export interface NewWording extends Wording {
  readonly item: string;
  /** From which day on it is signed. */
  readonly validFrom: LegalDay;
}

/** SHA-256 of a text. */
export const digestOf = (text: string): Buffer => createHash('sha256').update(text, 'utf8').digest();

/**
 * Adds a version of an item's wording. Earlier versions and what was signed by them stay as they are.
 * @returns the code of the item
 */
export async function publishWording(
  { pool, viewer, today }: ItemContext,
  wording: NewWording,
): Promise<Outcome> {
  if (!may(viewer, 'commitment-item.keep', {}).allowed) return refused(viewer.language, refusals.notAllowed);
  const { content, liability, termValue, termUnit, validFrom } = wording;
  const faults = [
    ...(isEmpty(content) ? [refusals.missing('content')] : []),
    ...(isEmpty(liability) ? [refusals.missing('liability')] : []),
    ...(Number.isInteger(termValue) && termValue >= 1 && termValue <= 3650 ? [] : [refusals.term]),
    ...(validFrom < today ? [refusals.dayPassed] : []),
  ];
  if (faults.length > 0) return refused(viewer.language, ...faults);
  return inTransaction(pool, async (client) => {
    const { rows } = await client.query<{ code: string; excluded: Exclusion | null }>(
      'select code, excluded from commitment_item where code = $1 and active for update',
      [wording.item],
    );
    const [item] = rows;
    if (item === undefined) return refused(viewer.language, refusals.noSuchItem);
    if (item.excluded !== null) return refused(viewer.language, refusals.excluded(item.excluded));
    const digest = digestOf(wordingText(wording));
    const { rows: versions } = await client.query<{ version: number }>(
      `insert into commitment_template (item_code, version, content, liability, term_value, term_unit, digest,
         valid_from, created_by)
       select $1, coalesce(max(version), 0) + 1, $2, $3, $4, $5, $6, $7, $8
       from commitment_template where item_code = $1 returning version`,
      [item.code, content.trim(), liability.trim(), termValue, termUnit, digest, validFrom, viewer.actor],
    );
    await appendEntry(client, {
      ...{ action: 'commitment-template.publish', actor: viewer.actor, requestId: viewer.requestId },
      departmentCode: viewer.department?.code ?? null,
      ...{ objectType: 'commitment-item', objectId: item.code, digest },
      detail: { version: versions[0]?.version },
    });
    return accepted(item.code);
  });
}
