import { PENALTY_PUBLICITY_RULE, type PenaltyRuleSet, publishedPenaltyRules } from '@xintu/kernel';
import type { ClientBase, Pool } from 'pg';

import { isRuleContent } from './rule-content.ts';

/**
 * The rules by which the publicity of penalties is computed: the adopted set, or the one with this identifier. An
 * instance without any computes by the rules as published.
 * @throws Error when the stored set can't be computed by
 */
export async function readPenaltyRules(
  connection: ClientBase | Pool,
  id: string | null = null,
): Promise<PenaltyRuleSet> {
  const { rows } = await connection.query<{ content: unknown }>(
    `select content from rule_set
     where rule_code = $1 and case when $2::uuid is null then status = 'ADOPTED' else id = $2 end`,
    [PENALTY_PUBLICITY_RULE, id],
  );
  const [row] = rows;
  if (row === undefined) return publishedPenaltyRules;
  if (!isRuleContent(row.content)) throw new Error('the stored rules of publicity can not be read');
  return row.content;
}
