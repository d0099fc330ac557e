import type { CaseCondition } from './case-kind.ts';

/** All of several conditions; of those that don't hold the first is told, and what is firm before what is provisional. */
export const all =
  (...conditions: readonly CaseCondition[]): CaseCondition =>
  (facts) => {
    const found = conditions.map((condition) => condition(facts)).filter((one) => one !== null);
    return found.find(({ provisional }) => provisional !== true) ?? found[0] ?? null;
  };
