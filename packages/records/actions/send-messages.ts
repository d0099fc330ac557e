import { inTransaction } from '@xintu/database';
import { appendEntry } from '@xintu/ledger';
import { sentenceOf } from '@xintu/runtime';
import type { ClientBase, Pool } from 'pg';

import type { MessageChannel } from '../model/message-channel.ts';
import { secondsUntilNext } from '../rules/message-kinds.ts';
import { type MessageFacts, messageText } from '../rules/message-text.ts';

/** Messages taken in one transaction. */
const together = 50;
const longestProblem = 300;

/** What a round did. */
export interface SendResult {
  readonly sent: number;
  readonly failed: number;
}

interface Waiting extends MessageFacts {
  readonly id: string;
  readonly subjectId: string;
  readonly creditCode: string | null;
  readonly madeAt: string;
  readonly attempts: number;
  /** Its record was taken back, corrected or ended meanwhile: there is nothing to tell any more. */
  readonly settled: boolean;
}

const takeWaiting = {
  name: 'messages-waiting',
  text: `select m.id, m.subject_id as "subjectId", m.kind, m.attempts, to_json(m.laid_at) #>> '{}' as "madeAt",
      s.code as "creditCode", coalesce(s.name, '') as subject, d.name as authority, n.number as notice,
      t.name as "recordType", v.document_number as document, v.decided_on::text as "decidedOn",
      v.publicity_until::text as "publicityUntil", v.repairable_from::text as "repairableFrom",
      c.number as "caseNumber", k.name as "caseKind", sk.name as step, st.name as state,
      m.kind = 'ADVERSE_RECORD' and not coalesce(record_in_force(v, $2), false) as settled
    from subject_message m
    join department d on d.code = m.authority_code
    left join subject_version s on s.subject_id = m.subject_id and s.recorded_to = 'infinity'
    left join record_notice n on n.id = m.notice_id and n.subject_id = m.subject_id
    left join record_version v on v.subject_id = m.subject_id and v.record_id = m.record_id
      and v.recorded_to = 'infinity'
    left join record_type t on t.code = v.type_code
    left join case_file c on c.subject_id = m.subject_id and c.id = m.case_id
    left join case_kind k on k.code = c.kind_code
    left join case_step cs on cs.subject_id = m.subject_id and cs.case_id = m.case_id and cs.position = m.step_position
    left join case_step_kind sk on sk.kind_code = cs.kind_code and sk.code = cs.step_code
    left join case_state st on st.kind_code = cs.kind_code and st.code = cs.to_state
    where m.sent_at is null and m.dropped_at is null and m.next_attempt_at <= clock_timestamp()
    order by m.next_attempt_at limit $1 for update of m skip locked`,
};

/**
 * Sends what lies in the boxes of subjects and has not left them, by the channel of the installation. What fails is
 * tried again later and later; the box does not wait for it. Safe to run at the same time: each message is one
 * program's. Without a channel messages are in the box only.
 */
export async function sendMessages(
  pool: Pool,
  channel: MessageChannel | null,
  today: string,
): Promise<SendResult> {
  let [sent, failed] = [0, 0];
  for (;;) {
    const round = await inTransaction(pool, async (client) => {
      const { rows } = await client.query<Waiting>({ ...takeWaiting, values: [together, today] });
      const taken: string[] = [];
      for (const message of rows) {
        if (await sendOne(client, channel, message, today)) taken.push(message.id);
      }
      if (taken.length > 0) {
        await appendEntry(client, {
          ...{ action: 'message.send', actor: 'system', objectType: 'message', objectId: taken[0] ?? '' },
          detail: { channel: channel?.name ?? null, messages: taken },
        });
      }
      return { looked: rows.length, sent: taken.length, failed: rows.filter(isOwed).length - taken.length };
    });
    sent += round.sent;
    failed += channel === null ? 0 : round.failed;
    if (round.looked < together) return { sent, failed };
  }
}

const isOwed = ({ settled }: Waiting) => !settled;

/** @returns whether the channel took it */
async function sendOne(
  client: ClientBase,
  channel: MessageChannel | null,
  message: Waiting,
  today: string,
): Promise<boolean> {
  const { id, subjectId, attempts } = message;
  if (channel === null || message.settled) {
    await client.query(
      `update subject_message set dropped_at = clock_timestamp() where subject_id = $1 and id = $2`,
      [subjectId, id],
    );
    return false;
  }
  try {
    await channel.send({
      ...{ id, kind: message.kind, to: { creditCode: message.creditCode, name: message.subject } },
      ...{ from: message.authority, madeAt: message.madeAt, ...messageText(message) },
    });
  } catch (problem) {
    await client.query(
      `update subject_message set attempts = $3, channel = $4, last_problem = $5,
         next_attempt_at = clock_timestamp() + make_interval(secs => $6) where subject_id = $1 and id = $2`,
      [
        ...[subjectId, id, attempts + 1, channel.name, sentenceOf(problem).slice(0, longestProblem)],
        secondsUntilNext(attempts + 1),
      ],
    );
    return false;
  }
  await client.query(
    `update subject_message set attempts = $3, channel = $4, sent_at = clock_timestamp(), sent_on = $5,
       last_problem = null
     where subject_id = $1 and id = $2`,
    [subjectId, id, attempts + 1, channel.name, today],
  );
  return true;
}
