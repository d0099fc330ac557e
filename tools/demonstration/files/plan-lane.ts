import type { LegalDay } from '@xintu/kernel';
import type { Organisation } from '../organisations/organisation.ts';
import type { Random } from '../random.ts';
import { personCells } from '../records/culture.ts';
import { makers } from '../records/makers.ts';
import type { Cells, Making, Statement } from '../records/statement.ts';
import { workingDaysAfter, workingDaysBefore } from './days.ts';
import { spoil, withoutFine } from './faults.ts';
import type { PlannedFile, PlannedRow, RowFate } from './file.ts';
import type { Lane } from './lanes.ts';
import { decisionDay, slotsOf, type Slot } from './schedule.ts';

/** How often what happens, as shares of the rows. */
const odds = {
  fault: 0.012,
  /** In the last months, so that the to-do lists have something. */
  recentFault: 0.09,
  handedInAgain: 0.5,
  corrected: 0.014,
  correctedTwice: 0.2,
  removedFromList: 0.15,
  classAdded: 0.5,
  naturalPerson: 0.006,
};
const personsIn = new Set(['licence', 'penalty']);

/** An organisation that must come up in a lane. */
export interface Wanted {
  readonly organisation: Organisation;
  /** So often it is corrected by later files. */
  readonly corrections: number;
}

interface OpenSlot extends Slot {
  readonly rows: PlannedRow[];
  /** Faulty rows put right, in a file of the same name some days later. */
  readonly again: PlannedRow[] | null;
}

/**
 * The files of a lane. Exactly `count` records come of them; corrections, faulty rows and rows out of scope come on
 * top.
 */
export function planLane(
  lane: Lane,
  anchor: LegalDay,
  count: number,
  wanted: readonly Wanted[],
  making: Making,
): readonly PlannedFile[] {
  const planner = new LanePlanner(lane, anchor, making);
  planner.addRecords(count, wanted);
  if (lane.typeCode === 'penalty') planner.addForgottenFine();
  return planner.files(anchor);
}

class LanePlanner {
  readonly #slots: readonly OpenSlot[];
  readonly #random: Random;
  #persons = 0;

  constructor(
    readonly lane: Lane,
    anchor: LegalDay,
    readonly making: Making,
  ) {
    this.#random = making.random;
    const slots = slotsOf(lane, anchor);
    this.#slots = slots.map((slot, index) => {
      const last = index === slots.length - 1;
      const again = slot.recent && !last && this.#random.chance(odds.handedInAgain);
      return { ...slot, rows: [], again: again ? [] : null };
    });
  }

  addRecords(count: number, wanted: readonly Wanted[]): void {
    const decided = Array.from({ length: count }, () => {
      const index = this.#random.weighted(this.#slots.map(({ weight }, position) => [position, weight]));
      const slot = this.#slots[index];
      if (slot === undefined) throw new RangeError('a lane has no slot');
      return { index, slot, day: decisionDay(this.#random, slot) };
    }).sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
    // What is wanted is of the last two years, where it can still be seen.
    const first = decided.findIndex(({ index }) => index >= 3);
    const step = Math.max(1, Math.floor((count - first) / (wanted.length + 1)));
    const wantedAt = new Map(wanted.map((one, position) => [first + step * position, one]));
    for (const [position, { index, slot, day }] of decided.entries()) {
      this.#addRecord(index, slot, day, wantedAt.get(position) ?? null);
    }
  }

  #addRecord(index: number, slot: OpenSlot, decidedOn: LegalDay, wanted: Wanted | null): void {
    const { typeCode } = this.lane;
    const cells = makers[typeCode].make(this.making, decidedOn, wanted?.organisation ?? null);
    if (wanted === null && this.#random.chance(slot.recent ? odds.recentFault : odds.fault)) {
      this.#addFaulty(index, slot, cells);
      return;
    }
    slot.rows.push({ cells, fate: 'NEW' });
    this.#addCorrections(index, { decidedOn, cells }, wanted?.corrections ?? this.#corrections(slot, cells));
    if (personsIn.has(typeCode) && this.#random.chance(odds.naturalPerson)) {
      this.#persons += 1;
      slot.rows.push({ cells: personCells(cells, this.#persons), fate: 'OUT_OF_SCOPE' });
    }
  }

  /** The row is rejected; it comes right in the same file handed in again, else in the next, else not yet. */
  #addFaulty(index: number, slot: OpenSlot, cells: Cells): void {
    const { typeCode } = this.lane;
    const spoiled = spoil(this.#random, cells, slot.receivedOn, slot.recent);
    const next = this.#slots[index + 1];
    slot.rows.push({ cells: spoiled, fate: 'REJECTED' });
    if (slot.again !== null) slot.again.push({ cells, fate: 'NEW' });
    else if (!slot.recent && next !== undefined) next.rows.push({ cells, fate: 'NEW' });
    else {
      // Still open: the record is made up for by another one.
      const day = decisionDay(this.#random, slot);
      slot.rows.push({ cells: makers[typeCode].make(this.making, day, null), fate: 'NEW' });
    }
  }

  /** In the last file one fine is missing: work that is due soon, whatever else there is. */
  addForgottenFine(): void {
    const slot = this.#slots.at(-1);
    if (slot === undefined) return;
    const day = workingDaysBefore(slot.receivedOn, 2);
    for (let attempt = 0; attempt < 50; attempt += 1) {
      const spoiled = withoutFine(makers.penalty.make(this.making, day, null));
      if (spoiled === null) continue;
      slot.rows.push({ cells: spoiled, fate: 'REJECTED' });
      return;
    }
  }

  #corrections(slot: Slot, cells: Cells): number {
    if (cells['severity'] === '') return slot.yearly || this.#random.chance(odds.classAdded) ? 1 : 0;
    const removed = this.lane.typeCode === 'major-tax-violation';
    if (!this.#random.chance(removed ? odds.removedFromList : odds.corrected)) return 0;
    return this.#random.chance(odds.correctedTwice) ? 2 : 1;
  }

  #addCorrections(index: number, stated: Statement, rounds: number): void {
    let now = stated;
    for (let round = 1; round <= rounds; round += 1) {
      const slot = this.#slots[index + round];
      if (slot === undefined) return;
      const { receivedOn } = slot;
      const change = makers[this.lane.typeCode].correct(this.making, now, { round, receivedOn });
      now = { ...now, cells: { ...now.cells, ...change } };
      slot.rows.push({ cells: now.cells, fate: 'CHANGED' });
    }
  }

  files(anchor: LegalDay): readonly PlannedFile[] {
    const { department, typeCode } = this.lane;
    return this.#slots.flatMap((slot) => {
      const fileName = fileNameOf(slot);
      const again = slot.again ?? [];
      const day = workingDaysAfter(slot.receivedOn, 3);
      const file = (receivedOn: LegalDay, rows: readonly PlannedRow[]) =>
        rows.length === 0 ? [] : [{ department, typeCode, receivedOn, fileName, rows }];
      return [...file(slot.receivedOn, slot.rows), ...file(day < anchor ? day : anchor, again)];
    });
  }
}

function fileNameOf({ yearly, receivedOn }: Slot): string {
  return yearly ? `存量补报-${receivedOn.slice(0, 4)}.csv` : `报送-${receivedOn}.csv`;
}

/** How many rows of the files have a fate. */
export function countRows(files: readonly PlannedFile[], fate: RowFate): number {
  return files.reduce((sum, { rows }) => sum + rows.filter((row) => row.fate === fate).length, 0);
}
