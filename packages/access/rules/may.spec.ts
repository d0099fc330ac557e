import { describe, expect, it } from 'vitest';
import { aViewer } from '../testing/a-viewer.ts';
import type { ActionResources } from './action-resources.ts';
import { type Action, actionRules, actions } from './actions.ts';
import { may, permissionsOf, type Permission } from './may.ts';
import { type Role, roles } from './roles.ts';
import { systemViewer } from './viewer.ts';

const own = aViewer().department?.code ?? '';
const other = aViewer({ departmentKey: 'tax-433101' }).department?.code ?? '';
const subjectCode = '91433101YY0000013Q';

/** A resource of each action on which nothing but the role and the purpose decides. */
const resources: ActionResources = {
  'record.hand-in': { recordType: 'licence', providers: [own], providerCode: own },
  'batch.read': { providerCode: own, recordType: 'licence' },
  'batch.review': { providerCode: own, actor: 'account:somebody-else' },
  'record.review-disclosure': { providerCode: own, actor: 'account:somebody-else' },
  'batch.withdraw': { providerCode: own },
  'problem.settle': { providerCode: own },
  'problem.return': {},
  'code.request': { providerCode: own },
  'code.admit': { actor: 'account:somebody-else' },
  'code.withdraw': {},
  'security-notice.acknowledge': {},
  'record.read-own': { holderCodes: [own] },
  'record.read-shared': { sharing: 'CONDITIONAL' },
  'record.read-as-subject': { subjectCode },
  'record.read-ended': { subjectCode, authorityCode: own },
  'message.mark-read': { subjectCode },
  'notice.deliver': { providerCode: own },
  'due-process.switch': {},
  'exchange.receive': {},
  'acknowledgement.give': { providerCode: own },
  'acknowledgement.oversee': {},
  'case.act': {
    parties: ['SUBJECT', 'OFFICER', 'REVIEWER', 'CREDIT_OFFICE'],
    handlerCode: own,
    creditOfficeCode: own,
    subjectCode,
  },
  'commitment-item.keep': {},
  'commitment.sign': {
    parties: ['SUBJECT', 'OFFICER'],
    handlerCode: own,
    creditOfficeCode: null,
    subjectCode,
  },
  'complaint.register': {},
  'complaint.open-sender': { providerCode: own },
  'case.add-document': { handlerCode: own, openerCode: null, creditOfficeCode: own, subjectCode },
  'case.read-document': { handlerCode: own, openerCode: null, creditOfficeCode: own, subjectCode },
  'document.read': { handlerCode: own, creditOfficeCode: other, subjectCode },
  'document-template.read': {},
  'document-template.change': {},
  'identity-number.reveal': { providerCode: own },
  'subject.read': {},
  'subject.search': {},
  'catalogue.read': {},
  'quality.read': { providerCode: own },
  'quality.oversee': {},
  'spot-check.create': {},
  'bulletin.create': {},
  'bulletin.read': {},
  'zero-report.declare': { providerCode: own, providers: [own] },
  'credit-check.create': {},
  'credit-check.read-list': {},
  'handled-case.report': { providerCode: own },
  'check-statistics.read': {},
  'repeat-offence.settle': { providerCode: own },
  'clean-up.read': {},
  'matter.configure-for': {},
  'credit-check.answer': { providerCode: own },
  'credit-check.prove': { providerCode: own },
  'webhook.keep': { providerCode: own },
  'credit-check.embed': { providerCode: own },
  'credit-report.create': {},
  'credit-report.create-own': { subjectCode },
  'credit-report.print-check': { providerCode: own },
  'credit-report.read': { handlerCode: own, creditOfficeCode: null, subjectCode },
  'matter.configure': { providerCode: own },
  'ledger.read': {},
  'ledger.verify': {},
  'token.create': {},
  'token.revoke': {},
  'token.read': {},
  'account.create': {},
  'account.change': { actor: 'account:somebody-else' },
  'account.disable': { actor: 'account:somebody-else' },
  'account.read': {},
  'session.read-own': {},
  'session.end-own': {},
  'session.read': {},
  'session.end': {},
  'delegation.create-own': { actor: aViewer().actor },
  'delegation.create': {},
  'delegation.end-own': { actor: aViewer().actor },
  'delegation.end': {},
  'delegation.read': { providerCode: own },
  'department.read': {},
  'department.take-over': {},
  'take-over.read': {},
  'registration.import': {},
  'catalogue.propose': {},
  'catalogue.approve': { actor: 'account:somebody-else' },
  'catalogue.activate': {},
  'rules.propose': {},
  'rules.adopt': { actor: 'account:somebody-else' },
  'rules.confirm': {},
  'evaluation.run': { providerCode: own },
  'evaluation.read': { providerCode: own },
  'inspection.plan': { providerCode: own },
  'calendar.import': {},
  'record.export': { providerCode: own },
  'record.export-all': {},
  'upward.confirm': { providerCode: own },
  'clock.set': {},
};

const everyone: readonly Role[] = roles;
const officers: readonly Role[] = ['reporter', 'reviewer', 'checker', 'case-officer', 'credit-office'];

/** The whole table once more, written by hand: a change of the rules must be made twice. */
const expected: Readonly<Record<Action, readonly Role[]>> = {
  'record.hand-in': ['reporter'],
  'batch.read': ['reporter', 'reviewer'],
  'batch.review': ['reviewer'],
  'record.review-disclosure': ['reviewer'],
  'batch.withdraw': ['reporter', 'reviewer'],
  'problem.settle': ['reporter', 'reviewer'],
  'problem.return': ['credit-office'],
  'code.request': ['reviewer'],
  'code.admit': ['credit-office'],
  'code.withdraw': ['credit-office'],
  'security-notice.acknowledge': ['security-admin'],
  'record.read-own': officers,
  'record.read-shared': officers,
  'record.read-as-subject': ['representative'],
  'record.read-ended': ['reviewer', 'case-officer', 'auditor', 'representative'],
  'message.mark-read': ['representative'],
  'notice.deliver': ['reporter', 'case-officer'],
  'due-process.switch': ['credit-office'],
  'exchange.receive': ['credit-office'],
  'acknowledgement.give': officers,
  'acknowledgement.oversee': ['credit-office'],
  'case.act': ['reviewer', 'case-officer', 'credit-office', 'representative'],
  'commitment-item.keep': ['credit-office'],
  'commitment.sign': ['case-officer', 'representative'],
  'complaint.register': ['case-officer', 'credit-office'],
  'complaint.open-sender': ['reviewer'],
  'case.add-document': ['reviewer', 'case-officer', 'credit-office', 'representative'],
  'case.read-document': ['reviewer', 'case-officer', 'credit-office', 'representative'],
  'document.read': [
    'reporter',
    'reviewer',
    'checker',
    'case-officer',
    'credit-office',
    'auditor',
    'representative',
  ],
  'document-template.read': ['reporter', 'reviewer', 'checker', 'case-officer', 'credit-office'],
  'document-template.change': ['reviewer'],
  'identity-number.reveal': ['reviewer', 'case-officer'],
  'subject.read': everyone,
  'subject.search': everyone,
  'catalogue.read': everyone,
  'quality.read': officers,
  'quality.oversee': ['credit-office'],
  'spot-check.create': ['credit-office'],
  'bulletin.create': ['credit-office'],
  'bulletin.read': officers,
  'zero-report.declare': ['reviewer'],
  'credit-check.create': ['checker'],
  'credit-check.read-list': ['checker'],
  'handled-case.report': ['checker', 'reporter'],
  'check-statistics.read': ['reporter', 'reviewer', 'checker', 'case-officer', 'credit-office', 'auditor'],
  'repeat-offence.settle': ['case-officer', 'reviewer'],
  'clean-up.read': ['credit-office', 'auditor'],
  'matter.configure-for': ['credit-office'],
  'credit-check.answer': ['checker'],
  'credit-check.prove': ['reporter', 'reviewer', 'checker', 'case-officer', 'credit-office'],
  'webhook.keep': ['security-admin', 'system-admin'],
  'credit-check.embed': ['checker'],
  'credit-report.create': ['reporter', 'reviewer', 'checker', 'case-officer', 'credit-office'],
  'credit-report.create-own': ['representative'],
  'credit-report.print-check': ['reporter', 'reviewer', 'checker', 'case-officer', 'credit-office'],
  'credit-report.read': [
    'reporter',
    'reviewer',
    'checker',
    'case-officer',
    'credit-office',
    'auditor',
    'representative',
  ],
  'matter.configure': ['reviewer'],
  'ledger.read': ['auditor'],
  'ledger.verify': ['auditor', 'system-admin'],
  'token.create': ['security-admin'],
  'token.revoke': ['security-admin'],
  'token.read': ['security-admin', 'auditor'],
  'account.create': ['security-admin'],
  'account.change': ['security-admin'],
  'account.disable': ['security-admin'],
  'account.read': ['security-admin', 'auditor'],
  'session.read-own': everyone,
  'session.end-own': everyone,
  'session.read': ['security-admin', 'auditor'],
  'session.end': ['security-admin'],
  'delegation.create-own': everyone,
  'delegation.create': ['security-admin'],
  'delegation.end-own': everyone,
  'delegation.end': ['security-admin'],
  'delegation.read': everyone,
  'department.read': everyone,
  'department.take-over': ['system-admin'],
  'take-over.read': ['credit-office', 'system-admin', 'security-admin', 'auditor'],
  'registration.import': ['system-admin'],
  'catalogue.propose': ['credit-office'],
  'catalogue.approve': ['credit-office'],
  'catalogue.activate': ['credit-office'],
  'rules.propose': ['credit-office'],
  'rules.adopt': ['credit-office'],
  'rules.confirm': ['credit-office'],
  'evaluation.run': ['reviewer'],
  'evaluation.read': officers,
  'inspection.plan': ['reviewer'],
  'calendar.import': ['credit-office', 'system-admin'],
  'record.export': ['reporter', 'reviewer'],
  'record.export-all': ['credit-office'],
  'upward.confirm': ['reporter', 'reviewer', 'credit-office'],
  'clock.set': ['system-admin'],
};

const purpose = { matter: 'licence', reference: '2026-1' };
const withRole = (role: Role) =>
  aViewer({ roles: [role], purpose, organisationCode: role === 'representative' ? subjectCode : null });
const codes = (permission: Permission) =>
  permission.allowed ? [] : permission.reasons.map(({ code }) => code);

describe('the table of actions', () => {
  const cases = actions.flatMap((action) => roles.map((role) => ({ action, role })));

  it.each(cases)('$action by $role', ({ action, role }) => {
    expect(may(withRole(role), action, resources[action]).allowed).toBe(expected[action].includes(role));
  });

  it('lets nobody do anything without signing in', () => {
    for (const action of actions)
      expect(codes(may(null, action, resources[action]))).toEqual(['NOT_SIGNED_IN']);
  });

  it('lets the system do what it says, and decide nothing about records', () => {
    for (const action of actions) {
      expect(may(systemViewer('job'), action, resources[action]).allowed).toBe(actionRules[action].system);
    }
    expect(codes(may(systemViewer('job'), 'record.hand-in', resources['record.hand-in']))).toEqual([
      'NOT_FOR_THE_SYSTEM',
    ]);
  });

  it('offers to a role what the role is for', () => {
    expect(permissionsOf(aViewer({ roles: ['system-admin'] }))).toEqual([
      'subject.read',
      'subject.search',
      'catalogue.read',
      'webhook.keep',
      'ledger.verify',
      'session.read-own',
      'session.end-own',
      'delegation.create-own',
      'delegation.end-own',
      'delegation.read',
      'department.read',
      'department.take-over',
      'take-over.read',
      'registration.import',
      'calendar.import',
      'clock.set',
    ]);
  });
});

describe('handing in', () => {
  it('is for a provider of the record type, in its own name', () => {
    const reporter = aViewer();
    const hand = (providers: readonly string[], providerCode: string) =>
      codes(may(reporter, 'record.hand-in', { recordType: 'licence', providers, providerCode }));
    expect(hand([own, other], own)).toEqual([]);
    expect(hand([other], own)).toEqual(['IS_PROVIDER']);
    expect(hand([own, other], other)).toEqual(['OWN_DEPARTMENT']);
    expect(hand([own], other)).toEqual(['IS_PROVIDER', 'OWN_DEPARTMENT']);
  });

  it('says which role is missing', () => {
    const permission = may(aViewer({ roles: ['checker'] }), 'record.hand-in', resources['record.hand-in']);
    expect(permission).toEqual({ allowed: false, reasons: [{ code: 'ROLE_MISSING', roles: ['reporter'] }] });
  });
});

describe('reading', () => {
  it("opens another department's records only for a stated purpose and within the sharing", () => {
    const checker = aViewer({ roles: ['checker'] });
    const read = (viewer: typeof checker, sharing: ActionResources['record.read-shared']['sharing']) =>
      codes(may(viewer, 'record.read-shared', { sharing }));
    expect(read(checker, 'CONDITIONAL')).toEqual(['PURPOSE']);
    expect(read({ ...checker, purpose }, 'CONDITIONAL')).toEqual([]);
    expect(read({ ...checker, purpose }, 'NOT_SHARED')).toEqual(['SHARED']);
  });

  it('opens what has ended to its subject, its authority, and an auditor with a purpose', () => {
    const read = (viewer: ReturnType<typeof aViewer>) =>
      may(viewer, 'record.read-ended', { subjectCode, authorityCode: own }).allowed;
    expect(read(aViewer({ roles: ['representative'], organisationCode: subjectCode }))).toBe(true);
    expect(read(aViewer({ roles: ['representative'], organisationCode: own }))).toBe(false);
    expect(read(aViewer({ roles: ['reviewer'] }))).toBe(true);
    expect(read(aViewer({ roles: ['reviewer'], departmentKey: 'tax-433101', purpose }))).toBe(false);
    expect(read(aViewer({ roles: ['auditor'], departmentKey: 'credit-office-433100' }))).toBe(false);
    expect(read(aViewer({ roles: ['auditor'], departmentKey: 'credit-office-433100', purpose }))).toBe(true);
  });

  it('takes the absence of a code for nobody, not for everybody', () => {
    const nobody = aViewer({
      roles: ['representative', 'case-officer'],
      department: null,
      organisationCode: null,
    });
    expect(may(nobody, 'record.read-as-subject', { subjectCode: null }).allowed).toBe(false);
    expect(may(nobody, 'record.read-ended', { subjectCode: null, authorityCode: null }).allowed).toBe(false);
    expect(may(nobody, 'record.read-own', { holderCodes: [null] }).allowed).toBe(false);
  });
});

it('does not let the one who handed in review it', () => {
  const reviewer = aViewer({ roles: ['reporter', 'reviewer'] });
  const review = (actor: string) => codes(may(reviewer, 'batch.review', { providerCode: own, actor }));
  expect(review(reviewer.actor)).toEqual(['NOT_THE_SAME_PERSON']);
  expect(review('token:another')).toEqual([]);
});

describe('a document', () => {
  const read = (viewer: Parameters<typeof may>[0], subject: string | null = subjectCode) =>
    may(viewer, 'document.read', { handlerCode: own, creditOfficeCode: null, subjectCode: subject }).allowed;

  it.each([
    ['who issued it', aViewer({ roles: ['case-officer'] }), true],
    ['another department', aViewer({ roles: ['case-officer'], departmentKey: 'tax-433101' }), false],
    [
      'its subject',
      aViewer({ department: null, roles: ['representative'], organisationCode: subjectCode }),
      true,
    ],
    [
      'another subject',
      aViewer({ department: null, roles: ['representative'], organisationCode: other }),
      false,
    ],
    ['an auditor without a purpose', aViewer({ roles: ['auditor'], departmentKey: 'tax-433101' }), false],
    ['an auditor with one', aViewer({ roles: ['auditor'], departmentKey: 'tax-433101', purpose }), true],
  ] as const)('%s: %s', (_who, viewer, allowed) => {
    expect(read(viewer)).toBe(allowed);
  });

  it('that is not open to its subject is read by no representative', () => {
    const nobody = aViewer({ department: null, roles: ['representative'], organisationCode: null });
    expect(read(nobody, null)).toBe(false);
  });
});

describe('acting in a case', () => {
  const act = (parties: ActionResources['case.act']['parties'], viewer: Parameters<typeof may>[0]) =>
    may(viewer, 'case.act', { parties, handlerCode: own, creditOfficeCode: other, subjectCode }).allowed;

  it.each([
    ['OFFICER', { roles: ['case-officer'] }, true],
    ['OFFICER', { roles: ['reviewer'] }, false],
    ['OFFICER', { roles: ['case-officer'], departmentKey: 'tax-433101' }, false],
    ['REVIEWER', { roles: ['reviewer'] }, true],
    ['REVIEWER', { roles: ['case-officer'] }, false],
    ['CREDIT_OFFICE', { roles: ['credit-office'], departmentKey: 'tax-433101' }, true],
    ['CREDIT_OFFICE', { roles: ['credit-office'] }, false],
    ['COUNTER', { roles: ['case-officer'], departmentKey: 'housing-433101' }, true],
    ['SUBJECT', { roles: ['representative'], organisationCode: subjectCode }, true],
    ['SUBJECT', { roles: ['representative'], organisationCode: '91433101YY0000021J' }, false],
    ['CLOCK', { roles: ['case-officer'] }, false],
  ] as const)('as %s by %o: %s', (party, viewer, allowed) => {
    expect(act([party], aViewer(viewer))).toBe(allowed);
  });
});
describe('the files of a case', () => {
  const tax = 'tax-433101';
  it.each([
    ['of the authority', { roles: ['case-officer'] }, true],
    ['who decides there', { roles: ['reviewer'] }, true],
    ['who only reports there', { roles: ['reporter', 'checker'] }, false],
    ['of the counter that received it', { roles: ['case-officer'], departmentKey: 'housing-433101' }, true],
    ['of another department', { roles: ['case-officer'], departmentKey: 'market-433101' }, false],
    ['of the credit office beside it', { roles: ['credit-office'], departmentKey: tax }, true],
    ['who only reports to the credit office', { roles: ['case-officer'], departmentKey: tax }, false],
    ['who audits', { roles: ['auditor'], purpose }, false],
    ['who speaks for the subject', { roles: ['representative'], organisationCode: subjectCode }, true],
    ['who speaks for another', { roles: ['representative'], organisationCode: '91433101YY0000021J' }, false],
  ] as const)('are for an account %s: %o %s', (_who, viewer, allowed) => {
    const openerCode = aViewer({ departmentKey: 'housing-433101' }).department?.code ?? null;
    const files = { handlerCode: own, openerCode, creditOfficeCode: other, subjectCode };
    expect(may(aViewer(viewer), 'case.read-document', files).allowed).toBe(allowed);
    expect(may(aViewer(viewer), 'case.add-document', files).allowed).toBe(allowed);
  });
});

describe('deputies', () => {
  const absent = 'account:00000000-0000-7000-8000-00000000000b';
  const review = (viewer: ReturnType<typeof aViewer>, actor: string) =>
    codes(may(viewer, 'batch.review', { providerCode: own, actor }));

  it('judge neither their own work nor that of whom they stand in for', () => {
    const deputy = aViewer({
      roles: ['reporter', 'reviewer'],
      actsFor: [{ actor: absent, roles: ['reviewer'] }],
    });
    expect(review(deputy, deputy.actor)).toEqual(['NOT_THE_SAME_PERSON']);
    expect(review(deputy, absent)).toEqual(['NOT_THE_SAME_PERSON']);
    expect(review(deputy, 'account:a-third')).toEqual([]);
  });

  it('judge it where the role is their own', () => {
    const reviewer = aViewer({
      roles: ['reporter', 'reviewer'],
      actsFor: [{ actor: absent, roles: ['reporter'] }],
    });
    expect(review(reviewer, absent)).toEqual([]);
  });

  it('are the same person under every account', () => {
    expect(review(aViewer({ roles: ['reviewer'], samePerson: [absent] }), absent)).toEqual([
      'NOT_THE_SAME_PERSON',
    ]);
  });
});

describe('a second factor', () => {
  const mayReview = (secondFactor: ReturnType<typeof aViewer>['secondFactor']) =>
    codes(may(aViewer({ roles: ['reviewer'], secondFactor }), 'batch.review', resources['batch.review']));

  it('is demanded for what has legal effect where it is demanded at all', () => {
    expect(mayReview('NOT_DEMANDED')).toEqual([]);
    expect(mayReview('GIVEN')).toEqual([]);
    expect(mayReview('MISSING')).toEqual(['SECOND_FACTOR']);
  });

  it('is not asked for looking', () => {
    expect(may(aViewer({ secondFactor: 'MISSING' }), 'subject.read', {}).allowed).toBe(true);
  });
});

it('holds a service token to its record types', () => {
  const token = aViewer({ actor: 'token:1', scope: { matters: null, recordTypes: ['licence'] } });
  const handIn = (recordType: string) =>
    codes(may(token, 'record.hand-in', { recordType, providers: [own], providerCode: own }));
  expect(handIn('licence')).toEqual([]);
  expect(handIn('penalty')).toEqual(['RECORD_TYPE_IN_SCOPE']);
});

it('gives a department what it took over', () => {
  const successor = aViewer({ roles: ['reviewer'], departmentKey: 'tax-433101' });
  const { department } = successor;
  if (department === null) throw new Error('no department');
  const read = (viewer: typeof successor) =>
    may(viewer, 'record.read-ended', { subjectCode: null, authorityCode: own }).allowed;
  expect(read(successor)).toBe(false);
  expect(read({ ...successor, department: { ...department, predecessors: [own] } })).toBe(true);
});
