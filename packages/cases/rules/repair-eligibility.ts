import type { CaseObstacle, CaseRecordFacts } from '@xintu/declarations';
import type { LegalDay } from '@xintu/kernel';

import { notRepairedRecently, recordAdverse, recordNotEnded, repairable } from './conditions.ts';
import { needsOn, type RepairNeed } from './repair-needs.versions.ts';
import { repairWindow, type RepairWindow } from './repair-windows.versions.ts';

/** 修复资格: whether a record may be repaired today, why not, from which day, where, and what is needed. */
export interface RepairEligibility {
  readonly eligible: boolean;
  /** All that stands in the way, as data: each with its code, words, and the day on which it rests. */
  readonly obstacles: readonly CaseObstacle[];
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
  const obstacles = [recordNotEnded, recordAdverse, repairable, notRepairedRecently]
    .map((condition) => condition(facts))
    .filter((obstacle) => obstacle !== null);
  return {
    ...{ obstacles, eligible: obstacles.length === 0, repairableFrom: record.repairableFrom },
    window: repairWindow(record.authorityKind, today),
    needs: needsOn(today),
  };
}
