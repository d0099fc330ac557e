import { expect, it } from 'vitest';

import { askedOf, type Somebody, type WaitingCase } from './who-is-next.ts';

const waiting: WaitingCase = {
  ...{ waitsFor: 'OFFICER', ownerId: null, ownerAbsent: false, standIns: [], overdue: false },
};
const owned = { ownerId: 'owner', standIns: ['deputy'] };
const nobody: Somebody = {
  ...{ accountId: 'other', roles: [], ofHandler: false, ofCreditOffice: false, ofOpener: false },
};
const officer: Partial<Somebody> = { roles: ['case-officer'], ofHandler: true };
const owner = { ...officer, accountId: 'owner' };
const deputy = { ...officer, accountId: 'deputy' };
const reviewer: Partial<Somebody> = { roles: ['reviewer'], ofHandler: true };
const office: Partial<Somebody> = { roles: ['credit-office'], ofCreditOffice: true };
const counter: Partial<Somebody> = { roles: ['case-officer'], ofOpener: true };
const late = { overdue: true };

it.each([
  ['an officer', {}, officer, 'NEXT'],
  ['an officer of another department', {}, { ...officer, ofHandler: false }, null],
  ['a reporter', {}, { ...officer, roles: ['reporter'] }, null],
  ['another than the owner', owned, officer, null],
  ['the owner', owned, owner, 'NEXT'],
  ['the deputy', owned, deputy, null],
  ['the deputy in absence', { ...owned, ownerAbsent: true }, deputy, 'NEXT'],
  ['the owner in absence', { ...owned, ownerAbsent: true }, owner, null],
  ['another in absence', { ...owned, ownerAbsent: true }, officer, null],
  ['anybody, where the absent has no deputy', { ...owned, standIns: [], ownerAbsent: true }, officer, 'NEXT'],
  ['a business system', owned, { ...officer, accountId: null }, null],
  ['a reviewer', {}, reviewer, null],
  ['a reviewer, when it is late', late, reviewer, 'OVERSEE'],
  ['the owner, when it is late', { ...owned, ...late }, owner, 'NEXT'],
  ['another officer, when it is late', { ...owned, ...late }, officer, null],
  ['the credit office', {}, office, null],
  ['the credit office, when it is late', late, office, 'OVERSEE'],
  ['another credit office, when it is late', late, { ...office, ofCreditOffice: false }, null],
  ['a reviewer, who decides', { waitsFor: 'REVIEWER' }, reviewer, 'NEXT'],
  ['an officer, while a reviewer decides', { waitsFor: 'REVIEWER' }, officer, null],
  ['the credit office, which reviews', { waitsFor: 'CREDIT_OFFICE' }, office, 'NEXT'],
  ['the counter, while the subject is to complete', { waitsFor: 'SUBJECT' }, counter, 'NEXT'],
  ['the authority, while the subject is to complete', { waitsFor: 'SUBJECT' }, officer, null],
  ['anybody, while only a day has to come', { waitsFor: null }, officer, null],
  ['anybody, where the clock acts', { waitsFor: 'CLOCK' }, officer, null],
] as const)('%s: %o %o is asked %s', (_who, given, who, asked) => {
  expect(askedOf({ ...waiting, ...given }, { ...nobody, ...who })).toBe(asked);
});
