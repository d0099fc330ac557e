import { may, type Viewer } from '@xintu/access';
import { inTransaction } from '@xintu/database';
import { addDays, compareYuan, PENALTY_PUBLICITY_RULE, publishedPenaltyRules } from '@xintu/kernel';
import { appendEntry } from '@xintu/ledger';
import { accepted, enqueue, type Outcome, refused, type RefusalText } from '@xintu/runtime';
import type { ClientBase } from 'pg';

import { isRuleContent, type RuleContent } from '../reads/rule-content.ts';
import { ruleRefusals as texts } from '../rules/rule-set-refusals.ts';
import type { CatalogueContext } from './propose-record-type.ts';

/** Name of the job that computes stored records by a set of rules. */
export const RUN_RULES = 'rules.run';

/** What is to be other than in the adopted set; null stays. */
export interface RuleSetProposal {
  readonly versions: RuleContent['versions'] | null;
  readonly fineThresholds: RuleContent['fineThresholds'] | null;
  readonly transition: RuleContent['transition'] | null;
  readonly reason: string;
}

/** Proposes a set of rules. Nothing is computed by it before it is tried and adopted. */
export async function proposeRuleSet(
  { viewer, pool }: CatalogueContext,
  { reason, ...parts }: RuleSetProposal,
): Promise<Outcome> {
  if (!may(viewer, 'rules.propose', {}).allowed) return refused(viewer.language, texts.NOT_ALLOWED);
  if (reason.trim() === '') return refused(viewer.language, texts.REASON_MISSING);
  return inTransaction(pool, async (client) => {
    const adopted = await adoptedContent(client);
    const content: RuleContent = {
      ...adopted,
      versions: parts.versions ?? adopted.versions,
      fineThresholds: parts.fineThresholds ?? adopted.fineThresholds,
      transition: parts.transition ?? adopted.transition,
    };
    const reasons = reasonsAgainst(content, adopted);
    if (reasons.length > 0) return refused(viewer.language, ...reasons);
    const id = await insertSet(client, viewer, { content, reason, status: 'PROPOSED', today: null });
    await enter(client, viewer, 'rules.propose', id, { reason });
    return accepted(id);
  });
}

function reasonsAgainst(content: RuleContent, adopted: RuleContent): readonly RefusalText[] {
  if (!isRuleContent(content)) return [texts.CONTENT];
  const ordered = [...content.versions].sort((one, other) => (one.from < other.from ? -1 : 1));
  const broken = ordered.some((version, index) => {
    const next = ordered[index + 1];
    return next === undefined ? false : version.to === null || addDays(version.to, 1) !== next.from;
  });
  const inverted = content.fineThresholds.some(
    ({ largerFrom, hugeFrom }) => compareYuan(largerFrom, hugeFrom) >= 0,
  );
  return [
    ...(broken ? [texts.OVERLAP] : []),
    ...(inverted ? [texts.CONTENT] : []),
    ...(JSON.stringify(content) === JSON.stringify(adopted) ? [texts.SAME] : []),
  ];
}

/** Computes all stored records by a proposed set, and changes nothing: the report says what adopting it would do. */
export async function tryRuleSet(context: CatalogueContext, id: string): Promise<Outcome> {
  const { viewer, pool } = context;
  if (!may(viewer, 'rules.propose', {}).allowed) return refused(viewer.language, texts.NOT_ALLOWED);
  return inTransaction(pool, async (client) => {
    const stored = await lockSet(client, id);
    if (stored === null) return refused(viewer.language, texts.UNKNOWN);
    if (stored.status !== 'PROPOSED') return refused(viewer.language, texts.NOT_PROPOSED);
    if (await isRunning(client, id)) return refused(viewer.language, texts.RUNNING);
    await startRun(client, context, id, 'TRIAL');
    await enter(client, viewer, 'rules.try', id);
    return accepted(id);
  });
}

/**
 * Puts a set that was tried in force: what comes from now on is computed by it, and a job computes what is stored; a
 * record gets a new version only where its result changes.
 */
export async function adoptRuleSet(context: CatalogueContext, id: string): Promise<Outcome> {
  const { viewer, pool, today } = context;
  const { language } = viewer;
  if (!may(viewer, 'rules.adopt', { actor: 'another' }).allowed) return refused(language, texts.NOT_ALLOWED);
  return inTransaction(pool, async (client) => {
    const stored = await lockSet(client, id);
    if (stored === null) return refused(language, texts.UNKNOWN);
    if (!may(viewer, 'rules.adopt', { actor: stored.proposedBy }).allowed)
      return refused(language, texts.SAME_PERSON);
    if (stored.status !== 'PROPOSED') return refused(language, texts.NOT_PROPOSED);
    const tried = await client.query(
      `select from rule_run where rule_set_id = $1 and kind = 'TRIAL' and status = 'DONE' limit 1`,
      [id],
    );
    if (tried.rowCount === 0) return refused(language, texts.NOT_TRIED);
    await client.query(
      `update rule_set set status = 'SUPERSEDED' where rule_code = $1 and status = 'ADOPTED'`,
      [PENALTY_PUBLICITY_RULE],
    );
    await client.query(
      `update rule_set set status = 'ADOPTED', adopted_by = $2, adopted_by_name = $3, adopted_at = clock_timestamp(),
         adopted_on = $4 where id = $1`,
      [id, viewer.actor, viewer.name, today],
    );
    await startRun(client, context, id, 'ADOPTION');
    await enter(client, viewer, 'rules.adopt', id);
    return accepted(id);
  });
}

/** Rejects a proposed set. */
export async function rejectRuleSet(
  { viewer, pool }: CatalogueContext,
  id: string,
  reason: string,
): Promise<Outcome> {
  if (!may(viewer, 'rules.propose', {}).allowed) return refused(viewer.language, texts.NOT_ALLOWED);
  if (reason.trim() === '') return refused(viewer.language, texts.REASON_MISSING);
  return inTransaction(pool, async (client) => {
    const stored = await lockSet(client, id);
    if (stored === null) return refused(viewer.language, texts.UNKNOWN);
    if (stored.status !== 'PROPOSED') return refused(viewer.language, texts.NOT_PROPOSED);
    await client.query(`update rule_set set status = 'REJECTED' where id = $1`, [id]);
    await enter(client, viewer, 'rules.reject', id, { reason });
    return accepted(id);
  });
}

/** What was provisional is confirmed: by whom, on which basis. */
export interface RuleConfirming {
  /** `transition`, or the version of a rule row or of a threshold. */
  readonly part: string;
  readonly basis: string;
  readonly name: string;
}

/**
 * Confirms a provisional part of the rules in force, with basis and name. It becomes a set of its own, in force at
 * once: no number changes by it, only the mark; the records concerned are computed again.
 */
export async function confirmRule(
  context: CatalogueContext,
  { part, basis, name }: RuleConfirming,
): Promise<Outcome> {
  const { viewer, pool, today } = context;
  if (!may(viewer, 'rules.confirm', {}).allowed) return refused(viewer.language, texts.NOT_ALLOWED);
  if (basis.trim() === '' || name.trim() === '') return refused(viewer.language, texts.NAME_MISSING);
  return inTransaction(pool, async (client) => {
    await client.query(`select from rule_set where rule_code = $1 and status = 'ADOPTED' for update`, [
      PENALTY_PUBLICITY_RULE,
    ]);
    const adopted = await adoptedContent(client);
    const confirmed = withConfirmed(adopted, part, { part, basis, name, on: today });
    if (confirmed === null) return refused(viewer.language, texts.PART_UNKNOWN);
    await client.query(
      `update rule_set set status = 'SUPERSEDED' where rule_code = $1 and status = 'ADOPTED'`,
      [PENALTY_PUBLICITY_RULE],
    );
    const id = await insertSet(client, viewer, {
      content: confirmed,
      reason: basis,
      status: 'ADOPTED',
      today,
    });
    await startRun(client, context, id, 'ADOPTION');
    await enter(client, viewer, 'rules.confirm', id, { part, basis, name });
    return accepted(id);
  });
}

function withConfirmed(
  content: RuleContent,
  part: string,
  confirmation: NonNullable<RuleContent['confirmations']>[number],
): RuleContent | null {
  const confirmations = [...(content.confirmations ?? []), confirmation];
  if (part === 'transition') {
    if (content.transition.confirmed) return null;
    return { ...content, confirmations, transition: { ...content.transition, confirmed: true } };
  }
  const open = (row: { version: string; confirmed: boolean }) => row.version === part && !row.confirmed;
  const confirm = <Row extends { version: string; confirmed: boolean }>(rows: readonly Row[]): Row[] =>
    rows.map((row) => (open(row) ? { ...row, confirmed: true } : row));
  if (!content.versions.some(open) && !content.fineThresholds.some(open)) return null;
  return {
    ...content,
    confirmations,
    versions: confirm(content.versions),
    fineThresholds: confirm(content.fineThresholds),
  };
}

async function adoptedContent(client: ClientBase): Promise<RuleContent> {
  const { rows } = await client.query<{ content: unknown }>(
    `select content from rule_set where rule_code = $1 and status = 'ADOPTED'`,
    [PENALTY_PUBLICITY_RULE],
  );
  const content: unknown = rows[0]?.content;
  return isRuleContent(content) ? content : publishedPenaltyRules;
}

async function insertSet(
  client: ClientBase,
  viewer: Viewer,
  set: {
    readonly content: RuleContent;
    readonly reason: string;
    readonly status: 'PROPOSED' | 'ADOPTED';
    /** Business day of adoption; null: not adopted. */
    readonly today: string | null;
  },
): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    `insert into rule_set (rule_code, number, status, content, reason, proposed_by, proposed_by_name,
       adopted_by, adopted_by_name, adopted_at, adopted_on)
     select $1, coalesce(max(number), 0) + 1, $2, $3, $4, $5, $6,
       case when $7::date is not null then $5 end, case when $7::date is not null then $6 end,
       case when $7::date is not null then clock_timestamp() end, $7::date
     from rule_set where rule_code = $1 returning id`,
    [
      ...[PENALTY_PUBLICITY_RULE, set.status, JSON.stringify(set.content), set.reason],
      ...[viewer.actor, viewer.name, set.today],
    ],
  );
  return rows[0]?.id ?? '';
}

async function lockSet(client: ClientBase, id: string) {
  const { rows } = await client.query<{ status: string; proposedBy: string }>(
    `select status, proposed_by as "proposedBy" from rule_set where id::text = $1 for update`,
    [id],
  );
  return rows[0] ?? null;
}

async function isRunning(client: ClientBase, id: string): Promise<boolean> {
  const { rowCount } = await client.query(
    `select from rule_run where rule_set_id = $1 and status = 'RUNNING' limit 1`,
    [id],
  );
  return rowCount !== 0;
}

/** Leaves a run over the stored records to a job: it comes into being with what caused it. */
export async function startRun(
  client: ClientBase,
  { viewer, today }: Pick<CatalogueContext, 'viewer' | 'today'>,
  ruleSet: string,
  kind: 'TRIAL' | 'ADOPTION',
): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    `insert into rule_run (rule_set_id, kind, status, today, started_by, started_by_name)
     values ($1, $2, 'RUNNING', $3, $4, $5) returning id`,
    [ruleSet, kind, today, viewer.actor, viewer.name],
  );
  const run = rows[0]?.id ?? '';
  await enqueue(client, RUN_RULES, { runId: run }, { key: `${RUN_RULES}:${run}`, attempts: 5 });
  return run;
}

function enter(
  client: ClientBase,
  viewer: Viewer,
  action: string,
  id: string,
  detail: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  return appendEntry(client, {
    action,
    actor: viewer.actor,
    departmentCode: viewer.department?.code ?? null,
    objectType: 'rule-set',
    objectId: id,
    requestId: viewer.requestId,
    detail,
  });
}
