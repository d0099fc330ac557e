import type { Pool } from 'pg';

/** What the open site says of a report to whoever shows its number and code. */
export interface ReportVerification {
  readonly state: 'CURRENT' | 'CHANGED' | 'WITHDRAWN';
  readonly number: string;
  readonly kind: 'SUBJECT' | 'CHECK';
  /** In Asia/Shanghai, to the second. */
  readonly issuedAt: string;
  readonly pages: number;
  /** SHA-256 of the file, hexadecimal: who holds it can compare. */
  readonly sha256: string;
  /** Whom it is about, as it stands on its face; null where it is about several, or valid no longer. */
  readonly subject: { readonly name: string; readonly code: string | null } | null;
}

/**
 * Says whether a report is still valid, never more than stands on it: of what changed only that it did. Null: there is none
 * with this number and code.
 */
export async function verifyReport(
  pool: Pool,
  { number, code, today }: { readonly number: string; readonly code: string; readonly today: string },
): Promise<ReportVerification | null> {
  const { rows } = await pool.query<
    Omit<ReportVerification, 'subject'> & { readonly name: string | null; readonly code: string | null }
  >(
    `select report_state(r.id, $3) as state, r.number, r.kind, r.pages, encode(r.sha256, 'hex') as sha256,
       to_char(r.issued_on, 'YYYY-MM-DD') || to_char(r.as_of at time zone 'Asia/Shanghai', ' HH24:MI:SS') as "issuedAt",
       s.name, s.code
     from credit_report r left join subject_version s on s.subject_id = r.subject_id and s.recorded_to = 'infinity'
     where r.number = $1 and r.verification_code = $2`,
    [number, code, today],
  );
  const [found] = rows;
  if (found === undefined) return null;
  const { name, code: subjectCode, ...said } = found;
  const tells = name !== null && said.state !== 'WITHDRAWN';
  return { ...said, subject: tells ? { name, code: subjectCode } : null };
}
