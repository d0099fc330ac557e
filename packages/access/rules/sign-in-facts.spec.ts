import { describe, expect, it } from 'vitest';
import { delegationProblems, type DelegationParty } from './delegation.ts';
import { addressClassOf, deviceOf } from './origin.ts';
import { hasSecondFactor, readAssurance } from './second-factor.ts';
import { isInScope, mayState } from './token-scope.ts';

describe('where a session came from', () => {
  it.each([
    ['127.0.0.1', 'THIS_MACHINE'],
    ['::1', 'THIS_MACHINE'],
    ['::ffff:10.1.2.3', 'INTRANET'],
    ['172.16.0.1', 'INTRANET'],
    ['172.32.0.1', 'INTERNET'],
    ['192.168.1.1', 'INTRANET'],
    ['100.64.0.1', 'INTRANET'],
    ['fd00::1', 'INTRANET'],
    ['2001:db8::1', 'INTERNET'],
    ['203.0.113.9', 'INTERNET'],
    ['', 'UNKNOWN'],
    [undefined, 'UNKNOWN'],
  ])('%s is %s', (address, expected) => {
    expect(addressClassOf(address)).toBe(expected);
  });

  it.each([
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Safari/537.36',
      'Chrome · Windows',
    ],
    [
      'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/120.0.0.0 Safari/537.36 Edg/120.0.0.0',
      'Edge · Windows',
    ],
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) Version/17.0 Safari/604.1', 'Safari · iOS'],
    ['curl/8.0', 'UNKNOWN'],
    [undefined, 'UNKNOWN'],
  ])('%s is %s', (agent, expected) => {
    expect(deviceOf(agent)).toBe(expected);
  });
});

describe('a second factor', () => {
  it.each([
    [{ amr: ['pwd'] }, false],
    [{ amr: ['pwd', 'pin'] }, false],
    [{ amr: ['pwd', 'otp'] }, true],
    [{ amr: ['mfa'] }, true],
    [{ acr: 'gold', amr: [] }, true],
    [{ acr: 'silver' }, false],
    [{ acr: ['gold'], amr: 'mfa' }, false],
    [{}, false],
  ])('%j: %s', (claims, expected) => {
    expect(hasSecondFactor(readAssurance(claims), ['gold'])).toBe(expected);
  });
});

it('a scope holds where it says something', () => {
  const scope = { matters: ['licence'], recordTypes: ['penalty'] };
  const purpose = (matter: string) => ({ matter, reference: '1' });
  expect([
    mayState(scope, purpose('licence')),
    mayState(scope, purpose('tender')),
    mayState(scope, null),
  ]).toEqual([true, false, true]);
  expect([mayState(null, purpose('tender')), isInScope(null, 'licence')]).toEqual([true, true]);
  expect([isInScope(scope, 'penalty'), isInScope(scope, 'licence')]).toEqual([true, false]);
});

describe('a delegation', () => {
  const party = (different: Partial<DelegationParty>): DelegationParty => ({
    id: 'one',
    person: 'one',
    departmentCode: 'a',
    roles: ['reporter', 'reviewer'],
    disabled: false,
    ...different,
  });
  const wanted = {
    from: party({}),
    to: party({ id: 'two', person: 'two', roles: ['checker'] }),
    roles: ['reviewer'],
    validFrom: new Date('2026-03-02T00:00:00Z'),
    validUntil: new Date('2026-03-06T00:00:00Z'),
    reason: '休假',
    now: new Date('2026-03-01T00:00:00Z'),
  };

  it.each([
    [{}, []],
    [{ reason: ' ' }, ['NO_REASON']],
    [{ roles: [] }, ['NO_ROLE']],
    [{ roles: ['checker'] }, ['ROLE_NOT_HELD']],
    [{ from: party({ roles: ['auditor'] }), roles: ['auditor'] }, ['ROLE_NOT_DELEGABLE']],
    [{ from: party({ roles: ['security-admin'] }), roles: ['security-admin'] }, ['ROLE_NOT_DELEGABLE']],
    [{ to: party({ id: 'two' }) }, ['SAME_PERSON']],
    [{ to: party({ id: 'two', person: 'two', departmentCode: 'b' }) }, ['OTHER_DEPARTMENT']],
    [{ to: party({ id: 'two', person: 'two', roles: ['auditor'] }) }, ['ADMINISTRATOR']],
    [{ to: party({ id: 'two', person: 'two', disabled: true }) }, ['ACCOUNT_CLOSED']],
    [{ validUntil: wanted.validFrom }, ['TIME_WRONG']],
    [{ now: new Date('2026-04-01T00:00:00Z') }, ['TIME_WRONG']],
    [{ validFrom: new Date('nonsense') }, ['TIME_WRONG']],
    [{ validUntil: new Date('2026-12-31T00:00:00Z') }, ['TOO_LONG']],
  ])('%j: %j', (different, problems) => {
    expect(delegationProblems({ ...wanted, ...different })).toEqual(problems);
  });
});
