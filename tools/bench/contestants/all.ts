import { bare } from './bare/contestant.ts';
import type { Contestant } from './contestant.ts';
import { gatewayApollo, gatewayTrusted, gatewayUnguarded } from './gateway/contestants.ts';
import { mikroOrm } from './mikro-orm/contestant.ts';
import { postgraphile } from './postgraphile/contestant.ts';

/** This project's own, and the limit: they need nothing beside the workspace. */
export const ownContestants: readonly Contestant[] = [gatewayTrusted, gatewayApollo, gatewayUnguarded, bare];

/** Everybody who can take part. */
export const allContestants: readonly Contestant[] = [...ownContestants, postgraphile, mikroOrm];

/** @throws RangeError for a key that no contestant has */
export function chooseContestants(keys: readonly string[]): readonly Contestant[] {
  return keys.map((key) => {
    const found = allContestants.find((contestant) => contestant.key === key);
    if (found === undefined) throw new RangeError(`there is no contestant ${key}`);
    return found;
  });
}
