import { may, type Viewer } from '@xintu/access';
import { inTransaction } from '@xintu/database';
import type { RecordTypeDraft } from '@xintu/declarations';
import type { LegalDay } from '@xintu/kernel';
import { appendEntry } from '@xintu/ledger';
import { accepted, type Outcome, refused, type RefusalText } from '@xintu/runtime';
import type { ClientBase, Pool } from 'pg';

import { isDraft } from '../reads/stored-declaration.ts';
import {
  basisOf,
  type CatalogueTerms,
  declareLocal,
  type LocalField,
  type LocalRecordType,
  versionRefusals,
} from '../rules/local-record-type.ts';
import { lifeCycleRefusals as texts } from '../rules/refusal-texts.ts';

/** Who does it, where, and on which business day. */
export interface CatalogueContext {
  readonly viewer: Viewer;
  readonly pool: Pool;
  readonly today: string;
}

const noReview = { handIn: false, disclosure: false };

interface Proposal {
  /** First day on which it may be in force; null: today. */
  readonly effectiveFrom: LegalDay | null;
  readonly reason: string;
}

export interface NewRecordType extends LocalRecordType, Proposal {
  readonly providers: readonly string[];
}

/** What is to change of a record type; null stays as it is. */
export interface RecordTypeChange extends Proposal {
  readonly code: string;
  readonly name: string | null;
  readonly providers: readonly string[] | null;
  readonly terms: { readonly [Term in keyof CatalogueTerms]: CatalogueTerms[Term] | null };
  /** Of a local record type: all of its own fields as they are to be. */
  readonly fields: readonly LocalField[] | null;
}

/**
 * Proposes a new local record type (地方补充事项). It can be proposed whatever it lacks; what speaks against it is told
 * with it and refuses its approval.
 */
export function proposeLocalRecordType(
  { viewer, pool, today }: CatalogueContext,
  input: NewRecordType,
): Promise<Outcome> {
  return propose({ viewer, pool }, input.reason, async (client) => {
    const taken = await client.query(
      `select from record_type_version where record_type_code = $1
       union all select from record_type where code = $1 limit 1`,
      [input.code],
    );
    if (taken.rowCount !== 0) return texts.CODE_TAKEN;
    if (!(await areDepartments(client, input.providers))) return texts.UNKNOWN_PROVIDER;
    return {
      ...{ draft: declareLocal(input, 1), version: 1, local: true, reason: input.reason },
      ...{ providers: input.providers, effectiveFrom: input.effectiveFrom ?? today },
    };
  });
}

/** Proposes the next version of a record type in force, whoever declared it. */
export function proposeRecordTypeChange(
  { viewer, pool, today }: CatalogueContext,
  input: RecordTypeChange,
): Promise<Outcome> {
  return propose({ viewer, pool }, input.reason, async (client) => {
    const { rows } = await client.query<{
      declaration: unknown;
      local: boolean;
      providers: string[] | null;
      last: number;
    }>(
      `select declaration, local, provider_codes as providers,
         (select max(version) from record_type_version m where m.record_type_code = v.record_type_code) as last
       from record_type_version v where record_type_code = $1 and status = 'ACTIVE' for update`,
      [input.code],
    );
    const [current] = rows;
    if (current === undefined || !isDraft(current.declaration)) return texts.UNKNOWN;
    if (input.fields !== null && !current.local) return texts.FIELDS_ARE_PROGRAMMED;
    if (input.providers !== null && !(await areDepartments(client, input.providers)))
      return texts.UNKNOWN_PROVIDER;
    const version = current.last + 1;
    return {
      draft: changedDraft(current.declaration, input, version),
      ...{ version, local: current.local, reason: input.reason },
      ...{ providers: input.providers ?? current.providers, effectiveFrom: input.effectiveFrom ?? today },
    };
  });
}

function changedDraft(draft: RecordTypeDraft, input: RecordTypeChange, version: number): RecordTypeDraft {
  const { terms, fields, name } = input;
  const declared = fields === null ? draft.fields : fieldsOfLocal(draft, fields);
  return {
    ...draft,
    ...{ version, fields: declared, name: name === null ? draft.name : { ...draft.name, zh: name } },
    legalBasis: terms.legalBasis === null ? draft.legalBasis : basisOf(draft.code, version, terms.legalBasis),
    informationClass: terms.informationClass ?? draft.informationClass,
    updateCycle: terms.updateCycle ?? draft.updateCycle,
    reportWithin: terms.reportWithin ?? draft.reportWithin,
    publication: terms.publication ?? draft.publication,
    sharing: terms.sharing ?? draft.sharing,
    retentionYears: terms.retentionYears ?? draft.retentionYears,
    review: terms.review ?? draft.review ?? noReview,
  };
}

function fieldsOfLocal(draft: RecordTypeDraft, fields: readonly LocalField[]) {
  return declareLocal(
    {
      ...{ code: draft.code, name: draft.name.zh, englishName: null, kind: 'fact', subjectKinds: [] },
      ...{ adverse: false, publicityMonths: null, repairableAfterMonths: null, fields, legalBasis: null },
      ...{ informationClass: draft.informationClass, updateCycle: draft.updateCycle },
      ...{ reportWithin: draft.reportWithin, publication: draft.publication, sharing: draft.sharing },
      ...{ retentionYears: draft.retentionYears, review: draft.review ?? noReview },
    },
    draft.version,
  ).fields;
}

interface Proposed {
  readonly draft: RecordTypeDraft;
  readonly version: number;
  readonly local: boolean;
  readonly providers: readonly string[] | null;
  readonly effectiveFrom: string;
  readonly reason: string;
}

async function propose(
  { viewer, pool }: Pick<CatalogueContext, 'viewer' | 'pool'>,
  reason: string,
  prepare: (client: ClientBase) => Promise<Proposed | RefusalText>,
): Promise<Outcome> {
  const { language } = viewer;
  if (!may(viewer, 'catalogue.propose', {}).allowed) return refused(language, texts.NOT_ALLOWED);
  if (reason.trim() === '') return refused(language, texts.REASON_MISSING);
  return inTransaction(pool, async (client) => {
    const prepared = await prepare(client);
    if (!('draft' in prepared)) return refused(language, prepared);
    const id = await insertVersion(client, viewer, prepared);
    if (id === null) return refused(language, texts.OPEN_PROPOSAL);
    await appendEntry(client, {
      action: 'catalogue.propose',
      actor: viewer.actor,
      departmentCode: viewer.department?.code ?? null,
      objectType: 'record-type-version',
      objectId: id,
      requestId: viewer.requestId,
      detail: { recordType: prepared.draft.code, version: prepared.version, reason: prepared.reason },
    });
    return accepted(id);
  });
}

async function insertVersion(client: ClientBase, viewer: Viewer, proposed: Proposed): Promise<string | null> {
  const { draft, version, local, providers, effectiveFrom, reason } = proposed;
  const { rows } = await client.query<{ id: string }>(
    `insert into record_type_version (record_type_code, version, status, local, declaration, provider_codes,
       effective_from, reason, refusals, proposed_by, proposed_by_name)
     values ($1, $2, 'PROPOSED', $3, $4, $5, $6, $7, $8, $9, $10) on conflict do nothing returning id`,
    [
      ...[draft.code, version, local, JSON.stringify(draft), providers, effectiveFrom, reason],
      ...[JSON.stringify(versionRefusals(draft, local)), viewer.actor, viewer.name],
    ],
  );
  return rows[0]?.id ?? null;
}

async function areDepartments(client: ClientBase, codes: readonly string[]): Promise<boolean> {
  const { rows } = await client.query<{ known: number }>(
    'select count(*)::integer as known from department where code = any ($1)',
    [codes],
  );
  return codes.length > 0 && rows[0]?.known === new Set(codes).size;
}
