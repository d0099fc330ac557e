import { createHash, randomBytes } from 'node:crypto';

import { may, systemViewer, type Viewer } from '@xintu/access';
import { openCaseWithin } from '@xintu/cases';
import { inTransaction } from '@xintu/database';
import type { CaseKindDeclaration } from '@xintu/declarations';
import { type LegalDay, maskPersonalText } from '@xintu/kernel';
import { appendEntry } from '@xintu/ledger';
import { accepted, type KeyRing, type Outcome, refused } from '@xintu/runtime';
import type { ClientBase, Pool } from 'pg';

import type { Channel } from '../rules/channels.ts';
import { CODE_BYTES, plainCode, queryCode } from '../rules/query-code.ts';
import { refusals } from './refusals.ts';

/** Where and by whom a complaint is taken in. */
export interface ComplaintContext {
  readonly pool: Pool;
  /** The officer who writes it down; null: it came from the public. */
  readonly viewer: Viewer | null;
  readonly language: 'zh-CN' | 'en';
  readonly requestId: string;
  readonly today: LegalDay;
  readonly caseKinds: readonly CaseKindDeclaration[];
  readonly keys: KeyRing | null;
}

/** A complaint as it was sent. */
export interface NewComplaint {
  readonly subjectCode: string;
  readonly content: string;
  /** When and where; null: not said. */
  readonly happened: string | null;
  readonly channel: Channel;
  /** Who sent it, and how they can be reached; null: anonymous. */
  readonly sender: { readonly name: string; readonly contact: string } | null;
}

/** What the sender asks by, shown once. */
export interface Receipt {
  readonly number: string;
  readonly code: string;
}

const CONTENT = { shortest: 10, longest: 4000 } as const;

/** SHA-256 of number and code: what is kept of a query code. */
export const codeDigest = (number: string, code: string): Buffer =>
  createHash('sha256')
    .update(`${number}:${plainCode(code)}`, 'utf8')
    .digest();

/**
 * Takes a complaint in: its case with the credit office of the organisation's division, its number and query code, and
 * who sent it, sealed. The subject sees nothing of it.
 */
export async function receiveComplaint(
  context: ComplaintContext,
  complaint: NewComplaint,
): Promise<Outcome<Receipt>> {
  const { viewer, language, keys } = context;
  if (viewer !== null && !may(viewer, 'complaint.register', {}).allowed)
    return refused(language, refusals.notAllowed);
  const { sender } = complaint;
  const content = complaint.content.trim();
  if (content.length < CONTENT.shortest || content.length > CONTENT.longest)
    return refused(language, refusals.contentMissing);
  if (sender !== null && (sender.name.length > 64 || sender.contact.length > 128))
    return refused(language, refusals.senderTooLong);
  if (sender !== null && keys === null) return refused(language, refusals.noKeys);
  return inTransaction(context.pool, async (client) => {
    const office = await findOffice(client, complaint.subjectCode);
    if (office === null) return refused(language, refusals.noSuchSubject);
    if (office.officeCode === null) return refused(language, refusals.nobodyToHandle);
    return write(client, context, { ...complaint, content }, { ...office, officeCode: office.officeCode });
  });
}

interface Office {
  readonly subjectId: string;
  readonly officeCode: string | null;
}

/** The organisation, and the credit office nearest to its seat: of its division, else of what that lies in. */
async function findOffice(client: ClientBase, code: string): Promise<Office | null> {
  const { rows } = await client.query<Office>(
    `select v.subject_id as "subjectId",
       (select d.code from department d where d.kind = 'credit-office' and d.successor_code is null
        order by (d.division_code = coalesce(v.division_code, v.registered_at_code)) desc,
          (left(d.division_code, 4) = left(coalesce(v.division_code, v.registered_at_code), 4)) desc nulls last,
          d.division_code desc, d.code limit 1) as "officeCode"
     from subject_key k join subject_version v on v.subject_id = k.subject_id and v.recorded_to = 'infinity'
     where k.key = $1 and v.kind <> 'PRACTITIONER'`,
    [code.trim().toUpperCase()],
  );
  return rows[0] ?? null;
}

async function write(
  client: ClientBase,
  { viewer, requestId, today, caseKinds, pool, keys }: ComplaintContext,
  { subjectCode, content, happened, channel, sender }: NewComplaint,
  { subjectId, officeCode }: { readonly subjectId: string; readonly officeCode: string },
): Promise<Outcome<Receipt>> {
  // A case of this kind is opened by what was received: whoever wrote it down is not a party to it.
  const opener = {
    ...systemViewer(requestId),
    name: viewer?.name ?? '公众',
    department: viewer?.department ?? null,
  };
  const opened = await openCaseWithin(
    client,
    { pool, viewer: opener, today, kinds: caseKinds },
    {
      ...{ kind: 'complaint', recordId: null, subjectCode: subjectCode.trim().toUpperCase() },
      ...{ handlerCode: officeCode, idempotencyKey: `complaint:${randomBytes(16).toString('hex')}` },
      values: [
        { code: 'content', value: maskPersonalText(content) },
        { code: 'happened', value: maskPersonalText((happened ?? '').slice(0, 512)) },
      ],
    },
  );
  if (opened.changed === null) throw new Error(JSON.stringify(opened.userErrors));
  const { rows } = await client.query<{ number: string }>('select number from case_file where id = $1', [
    opened.changed,
  ]);
  const number = rows[0]?.number ?? '';
  const code = queryCode(randomBytes(CODE_BYTES));
  const sealed =
    sender === null ? null : (keys?.seal(JSON.stringify(sender), boundOf(opened.changed)) ?? null);
  const { rows: complaints } = await client.query<{ id: string }>(
    `insert into complaint (subject_id, case_id, number, channel, received_on, code_digest, key_id, sealed)
     values ($1, $2, $3, $4, $5, $6, $7, $8) returning id`,
    [
      ...[subjectId, opened.changed, number, channel, today, codeDigest(number, code)],
      ...[sealed?.keyId ?? null, sealed?.sealed ?? null],
    ],
  );
  const id = complaints[0]?.id;
  if (id === undefined) throw new Error('a complaint has an identifier');
  // Without the subject: what is not proved is on no list of what concerned it.
  await appendEntry(client, {
    ...{ action: 'complaint.receive', actor: viewer?.actor ?? 'system', requestId },
    departmentCode: viewer?.department?.code ?? officeCode,
    ...{ objectType: 'complaint', objectId: id },
    detail: { number, channel, anonymous: sender === null },
  });
  return accepted(id, { number, code });
}

/** What a sealed sender belongs to: it opens together with its own complaint alone. */
export const boundOf = (caseId: string): Buffer => Buffer.from(`complaint:${caseId}`, 'utf8');
