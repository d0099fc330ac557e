/** A department's part in what is asked about; null where there is none. */
type DepartmentCode = string | null;

/** What each action is asked about. The table of actions and `may` are typed by it. */
export interface ActionResources {
  /** Handing in a file of a record type, for a department. `providers`: codes of those that provide the type. */
  'record.hand-in': {
    readonly recordType: string;
    readonly providers: readonly string[];
    readonly providerCode: string;
  };
  /** Progress, problems and receipt of a batch. */
  'batch.read': { readonly providerCode: string; readonly recordType: string };
  /** Approving a batch that waits for review; never by the one who handed it in. */
  'batch.review': { readonly providerCode: string; readonly actor: string };
  /** Deciding whether a record is published; never by the one who handed it in. */
  'record.review-disclosure': { readonly providerCode: string; readonly actor: string };
  /** Taking a whole batch back. */
  'batch.withdraw': { readonly providerCode: string };
  /** Correcting, confirming or ignoring a row that was not accepted. */
  'problem.settle': { readonly providerCode: string };
  /** Sending back what a department left out, by the credit office of its area. */
  'problem.return': Nothing;
  /** Asking that a lawful code with a wrong check character be admitted. */
  'code.request': { readonly providerCode: string };
  /** Admitting one; never by the one who asked. */
  'code.admit': { readonly actor: string };
  /** Taking back that a code was admitted. */
  'code.withdraw': Nothing;
  'security-notice.acknowledge': Nothing;
  /** What a department holds that is not public. */
  'record.read-own': { readonly holderCodes: readonly DepartmentCode[] };
  /** What another department holds that is not public, within the catalogue's sharing. */
  'record.read-shared': { readonly sharing: 'UNCONDITIONAL' | 'CONDITIONAL' | 'NOT_SHARED' };
  /** The whole file of a subject, by its own representative. */
  'record.read-as-subject': { readonly subjectCode: string | null };
  /** What was repaired, revoked or ended. */
  'record.read-ended': { readonly subjectCode: string | null; readonly authorityCode: DepartmentCode };
  /** Marking a message to a subject as read, by its own representative. */
  'message.mark-read': { readonly subjectCode: string | null };
  /** Recording that a notice was served to a subject; `providerCode`: the authority. */
  'notice.deliver': { readonly providerCode: string };
  /** Switching a part of due process of a record type on or off. */
  'due-process.switch': Nothing;
  /** Opening a case, or taking a step in one, as one of the parties that its kind names. */
  'case.act': CaseResource;
  /** Adding a commitment item, or a version of its wording. */
  'commitment-item.keep': Nothing;
  /** Signing a commitment: online by the subject, or on paper at the counter of the department that receives it. */
  'commitment.sign': CaseResource;
  /** Writing down a complaint that came by telephone, letter or visit. */
  'complaint.register': Nothing;
  /** Opening who sent a complaint. `providerCode`: the department that investigates it. */
  'complaint.open-sender': { readonly providerCode: string };
  /** Adding a file to a case. */
  'case.add-document': CaseFileResource;
  /** Fetching a file of a case: evidence is for those who have a part in the case, and for nobody else. */
  'case.read-document': CaseFileResource;
  /** Taking what 信用中国 sends about repairs. */
  'exchange.receive': Nothing;
  /** Taking note that a record which one's department received has ended; `providerCode`: that department. */
  'acknowledgement.give': { readonly providerCode: string };
  /** The board of who has not taken note. */
  'acknowledgement.oversee': Nothing;
  /** A document that was issued; `subjectCode`: null where it is not open to its subject. */
  'document.read': {
    readonly handlerCode: string;
    readonly creditOfficeCode: DepartmentCode;
    readonly subjectCode: string | null;
  };
  'document-template.read': Nothing;
  /** A department's own wording of a document. */
  'document-template.change': Nothing;
  /** An identity number, unmasked. `providerCode`: the deciding authority. */
  'identity-number.reveal': { readonly providerCode: string };
  'subject.read': Nothing;
  'subject.search': Nothing;
  'catalogue.read': Nothing;
  /** The figures of a department's reporting. */
  'quality.read': { readonly providerCode: string };
  /** Those of all departments of a credit office's area, its spot checks, and its bulletins. */
  'quality.oversee': Nothing;
  /** Comparing a list of decisions with what a department handed in. */
  'spot-check.create': Nothing;
  'bulletin.create': Nothing;
  /** It goes round among the departments. */
  'bulletin.read': Nothing;
  /** Declaring that nothing arose in a month (零报送), or taking that back. */
  'zero-report.declare': { readonly providerCode: string; readonly providers: readonly string[] };
  'credit-check.create': Nothing;
  /** Reading whom a file lists; it tells nothing of the platform. */
  'credit-check.read-list': Nothing;
  /** Saying what was done with a check; `providerCode`: the department that made it. */
  'credit-check.answer': { readonly providerCode: string };
  /** Proving a check to others; `providerCode`: the department that made it. */
  'credit-check.prove': { readonly providerCode: string };
  /** The addresses to which a department's news are sent. */
  'webhook.keep': { readonly providerCode: string };
  /** Showing a check inside another system; `providerCode`: the department that made it. */
  'credit-check.embed': { readonly providerCode: string };
  /** A subject's credit report for a department. */
  'credit-report.create': Nothing;
  /** A subject's credit report for itself. */
  'credit-report.create-own': { readonly subjectCode: string | null };
  /** A check on paper; `providerCode`: the department that made it. */
  'credit-report.print-check': { readonly providerCode: string };
  /** A report as it was issued; `subjectCode`: of the subject that asked for it itself, else null. */
  'credit-report.read': ActionResources['document.read'];
  /** Telling which cases a department handled, checked or not; `providerCode`: that department. */
  'handled-case.report': { readonly providerCode: string };
  /** How far the checks of one's department go; of all departments of its area for a credit office. */
  'check-statistics.read': Nothing;
  /** Tasks about repeated offences; `providerCode`: the department whose task it is. */
  'repeat-offence.settle': { readonly providerCode: string };
  /** What is suspended because its legal basis lapsed, and who must decide. */
  'clean-up.read': Nothing;
  /** How a department makes its checks in a matter. */
  'matter.configure': { readonly providerCode: string };
  /** The same for a department of one's area, by its credit office. */
  'matter.configure-for': Nothing;
  'ledger.read': Nothing;
  'ledger.verify': Nothing;
  'token.create': Nothing;
  'token.revoke': Nothing;
  'token.read': Nothing;
  'account.create': Nothing;
  /** Another name, other roles. Nobody changes an account of their own. */
  'account.change': { readonly actor: string };
  'account.disable': { readonly actor: string };
  'account.read': Nothing;
  /** One's own sessions. */
  'session.read-own': Nothing;
  'session.end-own': Nothing;
  'session.read': Nothing;
  'session.end': Nothing;
  /** Letting somebody stand in for oneself, or for somebody else of one's department. */
  'delegation.create-own': { readonly actor: string };
  'delegation.create': Nothing;
  'delegation.end-own': { readonly actor: string };
  'delegation.end': Nothing;
  'delegation.read': { readonly providerCode: string };
  'department.read': Nothing;
  'department.take-over': Nothing;
  'take-over.read': Nothing;
  'registration.import': Nothing;
  /** Proposing a record type, or a change of one. */
  'catalogue.propose': Nothing;
  /** Approving or rejecting what was proposed; never by the one who proposed it. */
  'catalogue.approve': { readonly actor: string };
  /** Putting an approved version in force. */
  'catalogue.activate': Nothing;
  /** Proposing a set of rules, and trying it on stored records. */
  'rules.propose': Nothing;
  /** Putting a set of rules in force; never by the one who proposed it. */
  'rules.adopt': { readonly actor: string };
  /** Confirming what was provisional, with basis and name. */
  'rules.confirm': Nothing;
  /** Computing the grades of a department's scheme, or trying a version of it. */
  'evaluation.run': { readonly providerCode: string };
  /** Results of a department's scheme, with their reasons. */
  'evaluation.read': { readonly providerCode: string };
  /** Drawing organisations to inspect from the grades in force. */
  'inspection.plan': { readonly providerCode: string };
  'calendar.import': Nothing;
  /** The file of the double publicity that a department's records make. */
  'record.export': { readonly providerCode: string };
  /** The same of all departments, for the upper platform. */
  'record.export-all': Nothing;
  /** Saying that a file of the double publicity was sent upward. */
  'upward.confirm': { readonly providerCode: string };
  'clock.set': Nothing;
}

/** A case as its parties stand to it; `parties` may act. */
export interface CaseResource {
  readonly parties: readonly ('SUBJECT' | 'COUNTER' | 'OFFICER' | 'REVIEWER' | 'CREDIT_OFFICE' | 'CLOCK')[];
  readonly handlerCode: string;
  readonly creditOfficeCode: DepartmentCode;
  readonly subjectCode: string | null;
}

/** A case as its files stand to somebody: whose they are to see. */
export interface CaseFileResource {
  readonly handlerCode: string;
  readonly openerCode: DepartmentCode;
  readonly creditOfficeCode: DepartmentCode;
  /** Credit code of the subject; null where the case is not open to it. */
  readonly subjectCode: string | null;
}

/** The resource of an action that is about nothing in particular. */
export type Nothing = Readonly<Record<string, never>>;
