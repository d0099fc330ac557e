import { type CaseObstacle, type CaseRecordFacts, repairBarConditions } from '@xintu/declarations';
import type { LegalDay } from '@xintu/kernel';

import { recordAdverse, recordNotEnded, repairable } from './conditions.ts';
import { needsOn, type RepairNeed } from './repair-needs.versions.ts';
import { repairWindow, type RepairWindow } from './repair-windows.versions.ts';

/** 修复资格: whether a record may be repaired today, why not, from which day, where, and what is needed. */
export interface RepairEligibility {
  readonly eligible: boolean;
  /** All that stands in the way, as data: each with its code, words, and the day on which it rests. */
  readonly obstacles: readonly CaseObstacle[];
  /** 待认定机关判断: what rests on a rule that is not confirmed; it stands in nobody's way by itself. */
  readonly questions: readonly CaseObstacle[];
  /** First day of an application; null: its rule knows no repair. */
  readonly repairableFrom: LegalDay | null;
  readonly window: RepairWindow;
  readonly needs: readonly RepairNeed[];
}

/** Computes the eligibility of a record on a day. The same conditions refuse an application that comes nevertheless. */
export function repairEligibility(record: CaseRecordFacts, today: LegalDay): RepairEligibility {
  const facts = {
    ...{ record, today, openedOn: today, opening: {}, values: {}, steps: [], dueOn: null },
  };
  const found = [recordNotEnded, recordAdverse, repairable, ...repairBarConditions]
    .map((condition) => condition(facts))
    .filter((obstacle) => obstacle !== null);
  const obstacles = found.filter(({ provisional }) => provisional !== true);
  const questions = found.filter(({ provisional }) => provisional === true);
  return {
    ...{ obstacles, questions, eligible: obstacles.length === 0, repairableFrom: record.repairableFrom },
    window: repairWindow(record.authorityKind, today),
    needs: needsOn(today),
  };
}
