import { REPRESENTED_ORGANISATION } from '@xintu/access';
import { addDays, isCreditCode, legalDay, readCreditCode, readLegalDay } from '@xintu/kernel';
import { describe, expect, it } from 'vitest';
import { demonstrationExamples } from './examples.ts';
import { countRows } from './files/plan-lane.ts';
import { nameOn } from './organisations/organisation.ts';
import { places } from './organisations/places.ts';
import { planDemonstration } from './plan.ts';
import { typeCodes } from './records/statement.ts';

const anchor = legalDay('2026-11-22');
const plan = planDemonstration(anchor);
const { organisations, files } = plan;
const rows = files.flatMap((file) => file.rows.map((row) => ({ ...row, file })));

describe('the plan of the demonstration', () => {
  it('is the same for the same anchor day, and another for another', () => {
    expect(planDemonstration(anchor, 0.05)).toEqual(planDemonstration(anchor, 0.05));
    expect(planDemonstration(anchor, 0.05)).not.toEqual(planDemonstration(legalDay('2026-03-02'), 0.05));
  });

  it.each(['2025-12-31', '2026-03-02', '2026-05-06', '2028-02-29'])('has its size on any day: %s', (day) => {
    const other = planDemonstration(legalDay(day));
    expect(other.organisations).toHaveLength(2_000);
    expect(countRows(other.files, 'NEW')).toBe(20_000);
    expect(other.files.length).toBeLessThanOrEqual(300);
    expect(other.files.at(-1)?.receivedOn).toSatisfy((last: string) => last <= day);
  });

  it('has valid codes that nobody can have, and names that say what they are', () => {
    for (const { code, name, renamed } of organisations) {
      expect(readCreditCode(code)).toEqual({ ok: true, code });
      expect(code.slice(8, 10)).toBe('YY');
      expect(name).toMatch(/（演示）$/);
      if (renamed !== null) expect(renamed.name).toMatch(/（演示）$/);
    }
    expect(new Set(organisations.map(({ code }) => code)).size).toBe(2_000);
    const names = organisations.flatMap(({ name, renamed }) => [
      name,
      ...(renamed === null ? [] : [renamed.name]),
    ]);
    expect(new Set(names).size).toBe(names.length);
  });

  it('has organisations of all forms in all counties, some renamed, some with many branches', () => {
    const count = (form: string) => organisations.filter((organisation) => organisation.form === form).length;
    expect(['COMPANY', 'BRANCH', 'INDIVIDUAL', 'COOPERATIVE', 'OTHER'].map(count)).toEqual([
      1_020, 200, 640, 100, 40,
    ]);
    expect(new Set(organisations.map(({ place }) => place.code)).size).toBe(places.length);
    expect(places).toHaveLength(8);
    expect(organisations.filter(({ renamed }) => renamed !== null)).toHaveLength(60);
    const branchesOf = (code: string) => organisations.filter(({ parent }) => parent?.code === code).length;
    expect(demonstrationExamples.withManyBranches.map(({ code }) => branchesOf(code))).toEqual([28, 20, 14]);
  });

  it('has its examples under their codes', () => {
    const { represented, inTrouble, withManyBranches, renamed } = demonstrationExamples;
    expect(represented.code).toBe(REPRESENTED_ORGANISATION);
    for (const example of [represented, ...inTrouble, ...withManyBranches, ...renamed]) {
      const found = organisations.find(({ code }) => code === example.code);
      expect(found === undefined ? null : nameOn(found, anchor)).toBe(example.name);
    }
  });

  it('has all record types, from departments of both levels', () => {
    expect(new Set(files.map(({ typeCode }) => typeCode))).toEqual(new Set(typeCodes));
    const departments = new Set(files.map(({ department }) => department.key));
    for (const kind of ['culture', 'housing', 'tax', 'market', 'human-resources', 'approval']) {
      expect(departments).toContain(`${kind}-433100`);
      expect(departments).toContain(`${kind}-433101`);
    }
  });

  it('has rows of which between 1 and 2 of a hundred are faulty, some out of scope, some corrections', () => {
    const rejected = countRows(files, 'REJECTED') / rows.length;
    expect(rejected).toBeGreaterThan(0.012);
    expect(rejected).toBeLessThan(0.018);
    expect(countRows(files, 'OUT_OF_SCOPE')).toBeGreaterThan(30);
    expect(countRows(files, 'CHANGED')).toBeGreaterThan(300);
  });

  it('has only decisions made before they were handed in, most of the last year within seven working days', () => {
    const good = rows.filter(({ fate }) => fate !== 'REJECTED');
    for (const { cells, file } of good) {
      const day = readLegalDay(cells['decidedOn'] ?? '');
      expect(day !== null && day <= file.receivedOn).toBe(true);
    }
    const recent = good.filter(({ fate, file }) => fate === 'NEW' && file.receivedOn > addDays(anchor, -330));
    const late = recent.filter(({ cells, file }) => {
      const day = readLegalDay(cells['decidedOn'] ?? '');
      return day !== null && addDays(day, 12) < file.receivedOn;
    });
    expect(late.length / recent.length).toBeGreaterThan(0.05);
    expect(late.length / recent.length).toBeLessThan(0.2);
  });

  it('leaves work that is due soon to every department that punishes, and classes that are still missing', () => {
    const week = addDays(anchor, -25);
    const waiting = files.filter(
      (file) => file.receivedOn > week && file.rows.some(({ fate }) => fate === 'REJECTED'),
    );
    for (const kind of ['culture', 'housing', 'tax', 'market', 'human-resources']) {
      for (const division of ['433100', '433101']) {
        expect(waiting.map(({ department }) => department.key)).toContain(`${kind}-${division}`);
      }
    }
    const classes = new Map(
      rows
        .filter(({ fate, file }) => file.typeCode === 'penalty' && (fate === 'NEW' || fate === 'CHANGED'))
        .map(({ cells }) => [cells['documentNumber'], cells['severity'] ?? '']),
    );
    expect([...classes.values()].filter((severity) => severity === '').length).toBeGreaterThan(10);
  });

  it('names organisations only by codes of its own', () => {
    const codes = new Set<string>(organisations.map(({ code }) => code));
    const stated = rows
      .filter(({ fate }) => fate !== 'REJECTED')
      .flatMap(({ cells }) => ((cells['subjectCode'] ?? '') === '' ? [] : [cells['subjectCode'] ?? '']));
    expect(stated.filter((code) => !isCreditCode(code) || !codes.has(code))).toEqual([]);
  });

  it('shows the examples in trouble with the departments of all sectors', () => {
    for (const { code } of demonstrationExamples.inTrouble) {
      const sectors = rows
        .filter(({ cells }) => cells['subjectCode'] === code)
        .filter(({ file }) => /penalty|bad|violation/.test(file.typeCode))
        .map(({ file }) => file.department.sector);
      expect(new Set(sectors)).toEqual(new Set(['culture-tourism', 'construction', 'taxation', null]));
    }
  });
});
