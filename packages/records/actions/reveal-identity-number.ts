import { may, type Viewer } from '@xintu/access';
import { inTransaction } from '@xintu/database';
import { maskPersonalText } from '@xintu/kernel';
import { appendEntry } from '@xintu/ledger';
import { accepted, type KeyRing, type Outcome, refused, type RefusalText } from '@xintu/runtime';
import type { ClientBase, Pool } from 'pg';

/** What is asked to be shown, and why. */
export interface NumberToReveal {
  readonly recordId: string | null;
  /** Code of the field of the record's type. */
  readonly field: string;
  readonly reason: string;
}

/** Who asks, and what it is answered with. */
export interface RevealContext {
  readonly viewer: Viewer;
  readonly pool: Pool;
  readonly identityKeys: KeyRing | null;
}

const REASON = { shortest: 4, longest: 500 } as const;

const refusals = {
  REASON_MISSING: {
    code: 'REASON_MISSING',
    field: 'reason',
    'zh-CN': '请写明查看证件号码的理由（4 至 500 字）。',
    en: 'Give the reason for which the number is needed (4 to 500 characters).',
  },
  // The same for what is not there and for what is another's: the answer tells neither.
  NOT_ALLOWED: {
    code: 'NOT_ALLOWED',
    'zh-CN': '没有可供您查看的证件号码：仅作出决定的机关的审核人、办案人员可为登记的事项查看。',
    en: 'There is no number for you to see: only reviewers and case officers of the deciding authority may, for a stated matter.',
  },
  NO_KEYS: {
    code: 'NO_KEYS',
    'zh-CN': '本服务没有证件号码的密钥，请联系系统管理员。',
    en: 'This service has no keys of identity numbers; ask the system administrator.',
  },
} satisfies Record<string, RefusalText>;

interface StoredNumber {
  readonly subjectId: string;
  readonly authorityCode: string;
  readonly match: Buffer;
  readonly keyId: string;
  readonly sealed: Buffer;
  readonly stated: boolean;
}

async function findNumber(
  client: ClientBase,
  { recordId, field }: NumberToReveal,
  matter: string | null,
): Promise<StoredNumber | null> {
  const { rows } = await client.query<StoredNumber>(
    `select v.subject_id as "subjectId", v.authority_code as "authorityCode", i.match, i.key_id as "keyId", i.sealed,
       exists (select from matter m where m.code = $3) as stated
     from record r
     join record_version v on v.subject_id = r.subject_id and v.record_id = r.id and v.recorded_to = 'infinity'
     join identity_number i on i.subject_id = v.subject_id and i.match = decode(v.extra -> $2 ->> 'match', 'hex')
     where r.id = $1`,
    [recordId, field, matter],
  );
  return rows[0] ?? null;
}

/**
 * Shows one identity number unmasked: to a reviewer or case officer of the deciding authority, for a matter of the
 * catalogue, with a reason. The look is in the ledger before the number leaves.
 */
export async function revealIdentityNumber(
  { viewer, pool, identityKeys }: RevealContext,
  asked: NumberToReveal,
): Promise<Outcome<{ number: string }>> {
  const { language } = viewer;
  const reason = maskPersonalText(asked.reason.trim());
  if (reason.length < REASON.shortest || reason.length > REASON.longest)
    return refused(language, refusals.REASON_MISSING);
  if (identityKeys === null) return refused(language, refusals.NO_KEYS);
  return inTransaction(pool, async (client) => {
    const found = await findNumber(client, asked, viewer.purpose?.matter ?? null);
    const { authorityCode } = found ?? { authorityCode: null };
    const permitted = may(viewer, 'identity-number.reveal', { providerCode: authorityCode ?? '' });
    if (found === null || !found.stated || !permitted.allowed || asked.recordId === null)
      return refused(language, refusals.NOT_ALLOWED);
    const number = identityKeys.open(found, found.match);
    await appendEntry(client, {
      action: 'identity-number.reveal',
      actor: viewer.actor,
      departmentCode: viewer.department?.code ?? null,
      subjectId: found.subjectId,
      objectType: 'record',
      objectId: asked.recordId,
      purpose: viewer.purpose,
      requestId: viewer.requestId,
      detail: { field: asked.field, reason },
    });
    return accepted(asked.recordId, { number });
  });
}
