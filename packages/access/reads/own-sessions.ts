import type { Pool } from 'pg';
import type { SessionLimits } from '../rules/session-limits.ts';
import type { Viewer } from '../rules/viewer.ts';

/** One of the viewer's sessions. Times as ISO 8601 with offset. */
export interface OwnSession {
  readonly id: string;
  readonly device: string;
  readonly addressClass: string;
  readonly secondFactor: boolean;
  readonly createdAt: string;
  readonly lastSeenAt: string;
  readonly expiresAt: string;
  /** Whether it is the one that asks. */
  readonly current: boolean;
}

const instant = (column: string) =>
  `to_char(${column} at time zone 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI:SS"+08:00"')`;

/** The sessions of the viewer's account that go on, newest first. */
export async function ownSessions(
  pool: Pick<Pool, 'query'>,
  viewer: Viewer,
  limits: Pick<SessionLimits, 'idleMinutes'>,
): Promise<readonly OwnSession[]> {
  const { rows } = await pool.query<OwnSession>(
    `select handle as id, device, address_class as "addressClass", second_factor as "secondFactor",
       ${instant('created_at')} as "createdAt", ${instant('last_seen_at')} as "lastSeenAt",
       ${instant('expires_at')} as "expiresAt", coalesce(handle::text = $2, false) as current
     from session where 'account:' || account_id = $1 and ended_at is null and expires_at > now()
       and last_seen_at > now() - make_interval(mins => $3)
     order by session.created_at desc, handle desc`,
    [viewer.actor, viewer.session, limits.idleMinutes],
  );
  return rows;
}
