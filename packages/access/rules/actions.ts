import type { ActionResources } from './action-resources.ts';
import type { Role } from './roles.ts';

export type Action = keyof ActionResources;

export type Condition =
  | 'OWN_DEPARTMENT'
  | 'IS_PROVIDER'
  | 'NOT_THE_SAME_PERSON'
  | 'HOLDER'
  | 'SHARED'
  | 'PURPOSE'
  | 'OWN_ORGANISATION'
  | 'CASE_PARTY'
  | 'CASE_READER'
  | 'DOCUMENT_READER'
  | 'OWN_ACCOUNT'
  | 'NOT_OWN_ACCOUNT'
  | 'PERSON'
  | 'RECORD_TYPE_IN_SCOPE'
  | 'SECOND_FACTOR'
  | 'ENDED_READER';

/** Who may do it, and what must hold besides. */
export interface ActionRule {
  /** Any one of these roles; `everyone`: whoever is signed in. */
  readonly roles: readonly Role[] | 'everyone';
  readonly conditions: readonly Condition[];
  /** Whether the operator's commands and jobs may do it without an account. */
  readonly system: boolean;
}

const officers = ['reporter', 'reviewer', 'checker', 'case-officer', 'credit-office'] as const;
const everyone: ActionRule = { roles: 'everyone', conditions: [], system: true };
const only = (...roles: readonly Role[]): ActionRule => ({ roles, conditions: [], system: true });
const ofOwn = (...roles: readonly Role[]): ActionRule => ({
  ...{ roles, conditions: ['OWN_DEPARTMENT'], system: false },
});
const documentReaders: ActionRule = {
  ...{ roles: [...officers, 'auditor', 'representative'], conditions: ['DOCUMENT_READER'], system: false },
};

/** Whoever signed in as a person: a service token has no session and no deputy. */
const person = (...conditions: readonly Condition[]): ActionRule => ({
  roles: 'everyone',
  conditions: ['PERSON', ...conditions],
  system: false,
});
/** The security administrator's acts change what others may do: as serious as a legal decision. */
const secured = (...conditions: readonly Condition[]): ActionRule => ({
  roles: ['security-admin'],
  conditions: [...conditions, 'SECOND_FACTOR'],
  system: true,
});

const table = {
  'record.hand-in': {
    roles: ['reporter'],
    conditions: ['IS_PROVIDER', 'OWN_DEPARTMENT', 'RECORD_TYPE_IN_SCOPE'],
    system: false,
  },
  'batch.read': {
    roles: ['reporter', 'reviewer'],
    conditions: ['OWN_DEPARTMENT', 'RECORD_TYPE_IN_SCOPE'],
    system: true,
  },
  'batch.review': {
    roles: ['reviewer'],
    conditions: ['OWN_DEPARTMENT', 'NOT_THE_SAME_PERSON', 'SECOND_FACTOR'],
    system: false,
  },
  'record.review-disclosure': {
    roles: ['reviewer'],
    conditions: ['OWN_DEPARTMENT', 'NOT_THE_SAME_PERSON', 'SECOND_FACTOR'],
    system: false,
  },
  'batch.withdraw': { roles: ['reporter', 'reviewer'], conditions: ['OWN_DEPARTMENT'], system: false },
  'problem.settle': { roles: ['reporter', 'reviewer'], conditions: ['OWN_DEPARTMENT'], system: false },
  'problem.return': { roles: ['credit-office'], conditions: [], system: false },
  'code.request': { roles: ['reviewer'], conditions: ['OWN_DEPARTMENT'], system: false },
  'code.admit': { roles: ['credit-office'], conditions: ['NOT_THE_SAME_PERSON'], system: false },
  'code.withdraw': { roles: ['credit-office'], conditions: [], system: false },
  'security-notice.acknowledge': { roles: ['security-admin'], conditions: [], system: false },
  'record.read-own': { roles: officers, conditions: ['HOLDER'], system: false },
  'record.read-shared': {
    roles: officers,
    conditions: ['SHARED', 'PURPOSE'],
    system: false,
  },
  'record.read-as-subject': { roles: ['representative'], conditions: ['OWN_ORGANISATION'], system: false },
  'record.read-ended': {
    roles: ['representative', 'reviewer', 'case-officer', 'auditor'],
    conditions: ['ENDED_READER'],
    system: false,
  },
  'message.mark-read': { roles: ['representative'], conditions: ['OWN_ORGANISATION'], system: false },
  'notice.deliver': { roles: ['reporter', 'case-officer'], conditions: ['OWN_DEPARTMENT'], system: false },
  'due-process.switch': { roles: ['credit-office'], conditions: [], system: true },
  'case.act': {
    roles: ['representative', 'case-officer', 'reviewer', 'credit-office'],
    conditions: ['CASE_PARTY', 'SECOND_FACTOR'],
    system: true,
  },
  'commitment-item.keep': { roles: ['credit-office'], conditions: ['SECOND_FACTOR'], system: true },
  'commitment.sign': {
    roles: ['representative', 'case-officer'],
    conditions: ['CASE_PARTY', 'SECOND_FACTOR'],
    system: false,
  },
  'complaint.register': { roles: ['case-officer', 'credit-office'], conditions: [], system: true },
  'complaint.open-sender': {
    roles: ['reviewer'],
    conditions: ['OWN_DEPARTMENT', 'SECOND_FACTOR'],
    system: false,
  },
  'case.add-document': {
    roles: ['representative', 'case-officer', 'reviewer', 'credit-office'],
    conditions: ['CASE_READER'],
    system: false,
  },
  'case.read-document': {
    roles: ['representative', 'case-officer', 'reviewer', 'credit-office'],
    conditions: ['CASE_READER'],
    system: false,
  },
  'exchange.receive': { roles: ['credit-office'], conditions: [], system: false },
  'acknowledgement.give': { roles: officers, conditions: ['OWN_DEPARTMENT'], system: false },
  'acknowledgement.oversee': { roles: ['credit-office'], conditions: [], system: true },
  'document.read': documentReaders,
  'document-template.read': { roles: officers, conditions: [], system: false },
  'document-template.change': { roles: ['reviewer'], conditions: ['PERSON'], system: false },
  'identity-number.reveal': {
    roles: ['reviewer', 'case-officer'],
    conditions: ['OWN_DEPARTMENT', 'PURPOSE'],
    system: false,
  },
  'subject.read': everyone,
  'subject.search': everyone,
  'catalogue.read': everyone,
  'quality.read': { roles: officers, conditions: ['OWN_DEPARTMENT'], system: true },
  'quality.oversee': { roles: ['credit-office'], conditions: [], system: true },
  'spot-check.create': { roles: ['credit-office'], conditions: [], system: false },
  'bulletin.create': { roles: ['credit-office'], conditions: [], system: false },
  'bulletin.read': { roles: officers, conditions: [], system: true },
  'zero-report.declare': {
    roles: ['reviewer'],
    conditions: ['IS_PROVIDER', 'OWN_DEPARTMENT', 'SECOND_FACTOR'],
    system: false,
  },
  'credit-check.create': { roles: ['checker'], conditions: ['PURPOSE'], system: false },
  'credit-check.read-list': { roles: ['checker'], conditions: [], system: false },
  'credit-check.answer': { roles: ['checker'], conditions: ['OWN_DEPARTMENT'], system: false },
  'credit-check.prove': ofOwn(...officers),
  'webhook.keep': ofOwn('system-admin', 'security-admin'),
  'credit-check.embed': ofOwn('checker'),
  'credit-report.create': { roles: officers, conditions: ['PURPOSE'], system: false },
  'credit-report.create-own': { roles: ['representative'], conditions: ['OWN_ORGANISATION'], system: false },
  'credit-report.print-check': ofOwn(...officers),
  'credit-report.read': documentReaders,
  'handled-case.report': { roles: ['checker', 'reporter'], conditions: ['OWN_DEPARTMENT'], system: false },
  'check-statistics.read': { roles: [...officers, 'auditor'], conditions: [], system: true },
  'repeat-offence.settle': { ...person('OWN_DEPARTMENT'), roles: ['case-officer', 'reviewer'] },
  'matter.configure-for': { roles: ['credit-office'], conditions: ['PERSON'], system: false },
  'clean-up.read': only('credit-office', 'auditor'),
  'matter.configure': { roles: ['reviewer'], conditions: ['OWN_DEPARTMENT'], system: false },
  'ledger.read': { roles: ['auditor'], conditions: ['PURPOSE'], system: false },
  'ledger.verify': only('auditor', 'system-admin'),
  'token.create': secured(),
  'token.revoke': only('security-admin'),
  'token.read': only('security-admin', 'auditor'),
  'account.create': secured(),
  'account.change': secured('NOT_OWN_ACCOUNT'),
  'account.disable': { roles: ['security-admin'], conditions: ['NOT_OWN_ACCOUNT'], system: true },
  'account.read': only('security-admin', 'auditor'),
  'session.read-own': person(),
  'session.end-own': person(),
  'session.read': only('security-admin', 'auditor'),
  'session.end': only('security-admin'),
  'delegation.create-own': person('OWN_ACCOUNT', 'SECOND_FACTOR'),
  'delegation.create': secured(),
  'delegation.end-own': person('OWN_ACCOUNT'),
  'delegation.end': only('security-admin'),
  'delegation.read': { roles: 'everyone', conditions: ['OWN_DEPARTMENT'], system: true },
  'department.read': everyone,
  'department.take-over': { roles: ['system-admin'], conditions: ['SECOND_FACTOR'], system: true },
  'take-over.read': only('credit-office', 'system-admin', 'security-admin', 'auditor'),
  'registration.import': only('system-admin'),
  'catalogue.propose': only('credit-office'),
  'catalogue.approve': { roles: ['credit-office'], conditions: ['NOT_THE_SAME_PERSON'], system: false },
  'catalogue.activate': only('credit-office'),
  'rules.propose': only('credit-office'),
  'rules.adopt': { roles: ['credit-office'], conditions: ['NOT_THE_SAME_PERSON'], system: false },
  'rules.confirm': { roles: ['credit-office'], conditions: [], system: false },
  'evaluation.run': { roles: ['reviewer'], conditions: ['OWN_DEPARTMENT'], system: true },
  'evaluation.read': { roles: officers, conditions: ['OWN_DEPARTMENT'], system: true },
  'inspection.plan': { roles: ['reviewer'], conditions: ['OWN_DEPARTMENT'], system: false },
  'calendar.import': only('credit-office', 'system-admin'),
  'record.export': { roles: ['reporter', 'reviewer'], conditions: ['OWN_DEPARTMENT'], system: true },
  'record.export-all': { roles: ['credit-office'], conditions: ['PURPOSE'], system: true },
  'upward.confirm': {
    roles: ['reporter', 'reviewer', 'credit-office'],
    conditions: ['OWN_DEPARTMENT'],
    system: false,
  },
  'clock.set': only('system-admin'),
} satisfies Record<Action, ActionRule>;

/** The one table of actions. What is not in it nobody may do. */
export const actionRules: Readonly<Record<Action, ActionRule>> = table;

const isAction = (text: string): text is Action => text in table;

/** The names of all actions. */
export const actions: readonly Action[] = Object.keys(table).filter(isAction);
