import { may, systemViewer, type Viewer } from '@xintu/access';
import { openCaseWithin } from '@xintu/cases';
import { commitment } from '@xintu/catalogue/rules';
import { inTransaction, takeSerialNumbers } from '@xintu/database';
import type { CaseKindDeclaration } from '@xintu/declarations';
import type { LegalDay } from '@xintu/kernel';
import { appendEntry } from '@xintu/ledger';
import { createRecord } from '@xintu/records';
import { accepted, type Outcome, refused, type RefusalText } from '@xintu/runtime';
import type { ClientBase, Pool } from 'pg';

import { findItem, findPromiser, isBarred, type StoredItem, type StoredPromiser } from '../model/signing.ts';
import { standsForProof } from '../rules/items.ts';
import { commitmentNumber, dueDay, signedText } from '../rules/text.ts';
import { digestOf } from './keep-items.ts';
import { refusals } from './refusals.ts';

/** Where and for whom a commitment is signed. */
export interface SigningContext {
  readonly pool: Pool;
  readonly viewer: Viewer;
  readonly today: LegalDay;
  readonly caseKinds: readonly CaseKindDeclaration[];
}

/** A commitment to be signed. */
export interface Signing {
  /** Code of the item. */
  readonly item: string;
  /** SHA-256 of the wording that was read, hexadecimal: another one is refused. */
  readonly templateDigest: string;
  readonly subjectCode: string;
  /** On paper, received at the counter; else online. */
  readonly paper: {
    readonly signerName: string;
    readonly signedOn: LegalDay;
    /** SHA-256 of the scanned paper, hexadecimal. */
    readonly scanDigest: string;
  } | null;
  /** Chosen by the sender: the same key is answered with the same commitment. */
  readonly idempotencyKey: string;
}

/** Carries a refusal out of the transaction, which rolls back. */
class Refused extends Error {
  constructor(readonly outcome: Extract<Outcome, { changed: null }>) {
    super('refused');
  }
}

/**
 * Signs a commitment: online by the subject's representative, or on paper at the counter of the department that
 * receives it. The text as it was signed, its number, the record on the subject's file and the case that runs until it
 * is known how it was kept come into being together.
 * @returns its identifier
 */
export async function signCommitment(context: SigningContext, signing: Signing): Promise<Outcome> {
  try {
    return await inTransaction(context.pool, (client) => sign(client, context, signing));
  } catch (problem) {
    if (problem instanceof Refused) return problem.outcome;
    throw problem;
  }
}

async function sign(client: ClientBase, context: SigningContext, signing: Signing): Promise<Outcome> {
  const { viewer, today } = context;
  const requestKey = `${viewer.actor}:${signing.idempotencyKey}`;
  await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [requestKey]);
  const { rows } = await client.query<{ id: string }>(
    'select id from commitment_signing where request_key = $1',
    [requestKey],
  );
  if (rows[0] !== undefined) return accepted(rows[0].id);
  const item = await findItem(client, signing.item, signing.paper?.signedOn ?? today);
  if (item === null) return refused(viewer.language, refusals.noSuchItem);
  const promiser = await findPromiser(client, signing.subjectCode);
  const permission = may(viewer, 'commitment.sign', {
    parties: signing.paper === null ? ['SUBJECT'] : ['OFFICER'],
    ...{ handlerCode: item.departmentCode, creditOfficeCode: null, subjectCode: promiser?.code ?? null },
  });
  if (!permission.allowed) return refused(viewer.language, refusals.notAllowed);
  if (promiser === null) return refused(viewer.language, refusals.noSuchSubject);
  const faults = await faultsOf(client, { item, promiser, signing, today });
  if (faults.length > 0) return refused(viewer.language, ...faults);
  return accepted(await write(client, context, { item, promiser, signing, requestKey }));
}

interface Facts {
  readonly item: StoredItem;
  readonly promiser: StoredPromiser;
  readonly signing: Signing;
}

async function faultsOf(
  client: ClientBase,
  { item, promiser, signing: { paper, templateDigest }, today }: Facts & { readonly today: LegalDay },
): Promise<RefusalText[]> {
  if (item.excluded !== null) return [refusals.excluded(item.excluded)];
  if (item.template === null) return [paper === null ? refusals.noTemplate : refusals.signedLater(today)];
  const bars = standsForProof(item.type) ? await isBarred(client, promiser.subjectId, today) : null;
  return [
    ...(item.template.digest === templateDigest.toLowerCase() ? [] : [refusals.textChanged]),
    ...(paper === null ? [] : paperFaults(paper, today)),
    ...(bars?.listed === true ? [refusals.seriousListing] : []),
    ...(bars?.broken === true ? [refusals.earlierBreach] : []),
  ];
}

function paperFaults({ signerName, signedOn, scanDigest }: NonNullable<Signing['paper']>, today: LegalDay) {
  return [
    ...(signerName.trim() === '' ? [refusals.signerMissing] : []),
    ...(signedOn > today ? [refusals.signedLater(today)] : []),
    ...(/^[0-9a-f]{64}$/i.test(scanDigest) ? [] : [refusals.scanMissing]),
  ];
}

async function write(
  client: ClientBase,
  context: SigningContext,
  { item, promiser, signing, requestKey }: Facts & { readonly requestKey: string },
): Promise<string> {
  const { viewer, today } = context;
  const { template } = item;
  if (template === null) throw new Error('what has no wording is not signed');
  const { paper } = signing;
  const signedOn = paper?.signedOn ?? today;
  const dueOn = dueDay(template, signedOn);
  const refuse = (outcome: Extract<Outcome, { changed: null }>): never => {
    throw new Refused(outcome);
  };
  const counted = `commitment:${item.divisionCode}:${today}`;
  const serial = await takeSerialNumbers(client, counted, Number(today.slice(0, 4)));
  const number = commitmentNumber(item.divisionCode, today, serial);
  const content = signedText(template, {
    ...{ itemName: item.name, departmentName: item.departmentName, number, signedOn, dueOn },
    ...{ subjectName: promiser.name, subjectCode: promiser.code },
  });
  const by = {
    ...{ actor: viewer.actor, purpose: viewer.purpose, requestId: viewer.requestId },
    departmentCode: viewer.department?.code ?? null,
  };
  const created = await createRecord(client, {
    ...{ type: commitment, subjectId: promiser.subjectId, authorityCode: item.departmentCode, by, today },
    values: {
      ...{ documentNumber: number, commitmentType: item.type, matter: item.name },
      ...{ content: template.content, decidedOn: signedOn, dueOn },
    },
    extra: { breachLiability: template.liability, disclosure: 'PUBLIC' },
    detail: { item: item.code, version: template.version },
  });
  if (created === null) return refuse(refused(viewer.language, refusals.signedAlready));
  const { recordId } = created;
  const opened = await openKeeping(client, context, { recordId, dueOn, number });
  if (opened.changed === null) return refuse(opened);
  const digest = digestOf(content);
  const { rows } = await client.query<{ id: string }>(
    `insert into commitment_signing (subject_id, record_id, number, item_code, template_version, content, digest, way,
       signer_name, signed_on, scan_digest, due_on, department_code, case_id, actor, request_key)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, decode($11, 'hex'), $12, $13, $14, $15, $16)
     returning id`,
    [
      ...[promiser.subjectId, recordId, number, item.code, template.version, content, digest],
      ...[paper === null ? 'ONLINE' : 'PAPER', paper?.signerName.trim() ?? viewer.name, signedOn],
      ...[paper?.scanDigest.toLowerCase() ?? null, dueOn, item.departmentCode, opened.changed],
      ...[viewer.actor, requestKey],
    ],
  );
  const id = rows[0]?.id;
  if (id === undefined) throw new Error('what is signed has an identifier');
  await appendEntry(client, {
    ...{ action: 'commitment.sign', actor: by.actor, departmentCode: by.departmentCode },
    ...{ subjectId: promiser.subjectId, objectType: 'commitment', objectId: id },
    ...{ purpose: by.purpose, requestId: by.requestId, digest },
    detail: { number, item: item.code, way: paper === null ? 'ONLINE' : 'PAPER' },
  });
  return id;
}

/** The case begins with the signature; nobody opens one by hand. */
function openKeeping(
  client: ClientBase,
  { viewer, today, caseKinds, pool }: SigningContext,
  { recordId, dueOn, number }: Readonly<Record<'recordId' | 'dueOn' | 'number', string>>,
) {
  const opener = { ...systemViewer(viewer.requestId), name: viewer.name, department: viewer.department };
  return openCaseWithin(
    client,
    { pool, viewer: opener, today, kinds: caseKinds },
    {
      ...{ kind: 'commitment', recordId, subjectCode: null, idempotencyKey: `commitment:${recordId}` },
      values: [
        { code: 'dueOn', value: dueOn },
        { code: 'number', value: number },
      ],
    },
  );
}
