import { isCreditCode } from '@xintu/kernel';
import { expect, it } from 'vitest';
import { separatedRoles } from '../rules/roles.ts';
import { sampleLibrary } from '../testing/sample-library.ts';
import { demonstrationAccounts } from './accounts.ts';
import { demonstrationDepartments } from './departments.ts';

const departments = [...demonstrationDepartments, sampleLibrary];

it('has seven departments at each of two divisions, with invented but valid codes', () => {
  expect(demonstrationDepartments).toHaveLength(14);
  for (const { code, name, divisionCode } of departments) {
    expect(isCreditCode(code)).toBe(true);
    expect(code.slice(2, 10)).toBe(`${divisionCode}YY`);
    expect(name).toMatch(/（演示）$/);
  }
  expect(new Set(departments.map(({ code }) => code)).size).toBe(departments.length);
  expect(new Set(departments.map(({ key }) => key)).size).toBe(departments.length);
});

it('keeps the codes that files and tokens of a demonstration already carry', () => {
  const codes = Object.fromEntries(demonstrationDepartments.map(({ key, code }) => [key, code]));
  expect(codes).toMatchInlineSnapshot(`
    {
      "approval-433100": "11433100YY1000070D",
      "approval-433101": "11433101YY10100766",
      "credit-office-433100": "11433100YY1000011A",
      "credit-office-433101": "11433101YY10100173",
      "culture-433100": "11433100YY100002X2",
      "culture-433101": "11433101YY1010025X",
      "housing-433100": "11433100YY10000382",
      "housing-433101": "11433101YY1010033Q",
      "human-resources-433100": "11433100YY1000062J",
      "human-resources-433101": "11433101YY1010068B",
      "market-433100": "11433100YY1000054P",
      "market-433101": "11433101YY101005XB",
      "tax-433100": "11433100YY1000046W",
      "tax-433101": "11433101YY1010041K",
    }
  `);
});

it('names accounts by department and role, one role each', () => {
  const names = demonstrationAccounts.map(({ subject }) => subject);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toContain('culture-433101-reporter');
  expect(names).toContain('credit-office-433101-credit-office');
  expect(names).not.toContain('culture-433101-credit-office');
  for (const role of separatedRoles) {
    expect(names.filter((name) => name.endsWith(`-${role}`))).toEqual([`credit-office-433100-${role}`]);
  }
});
