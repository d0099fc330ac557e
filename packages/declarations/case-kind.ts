import type { LegalDay, SubjectKind, Text } from '@xintu/kernel';

import type { Field } from './field.ts';
import type { LegalBasis } from './legal-basis.ts';
import type { ListDeclaration } from './list.ts';
import type { RecordTypeDeclaration } from './record-type.ts';

/**
 * Who takes part in a case. `SUBJECT`: the representative of the organisation it is about; `COUNTER`: an officer who
 * receives it from the subject; `OFFICER` and `REVIEWER`: of the department that handles it; `CREDIT_OFFICE`: of that
 * department's division; `CLOCK`: the system, on the day after a limit ended.
 */
export const caseParties = ['SUBJECT', 'COUNTER', 'OFFICER', 'REVIEWER', 'CREDIT_OFFICE', 'CLOCK'] as const;
export type CaseParty = (typeof caseParties)[number];

/**
 * What a step does beside moving the case. Each is done in the transaction of the step. `NOTE_BOTH_SIDES`: what was
 * stated on opening as `grounds`, and with the step as `opinion`, stands beside the record from then on. `HAND_OVER`: the
 * department that the field `department` names handles the case from here on.
 */
export const caseEffects = [
  'MARK_OBJECTION',
  'UNMARK_OBJECTION',
  'MARK_REVIEW',
  'UNMARK_REVIEW',
  'REPAIR_RECORD',
  'REVOKE_RECORD',
  'NOTE_BOTH_SIDES',
  'TAKE_NOTE_BACK',
  'COMMITMENT_KEPT',
  'COMMITMENT_PARTLY_KEPT',
  'COMMITMENT_BROKEN',
  'HAND_OVER',
  'ENTER_LISTING',
  'END_LISTING',
  'REMOVE_LISTING',
  'CHANGE_RECORD',
] as const;
export type CaseEffect = (typeof caseEffects)[number];

/** 期限: one row of a dated rule. */
export interface CaseLimitRow {
  readonly value: number;
  readonly unit: 'WORKING_DAY' | 'DAY' | 'MONTH';
  /** The division whose own rule it is (433100 holds in all of the prefecture); null: everywhere else. */
  readonly division: string | null;
  readonly basis: string;
  readonly article: string;
  readonly from: LegalDay;
  readonly to: LegalDay | null;
  /** Read in the published text, or confirmed. Otherwise what it computes is provisional. */
  readonly confirmed: boolean;
}

/** A limit by its dated rows. */
export interface CaseLimit {
  readonly code: string;
  readonly name: Text;
  readonly rows: readonly [CaseLimitRow, ...CaseLimitRow[]];
}

/** 办理环节: where a case stands. */
export interface CaseState {
  readonly code: string;
  readonly name: Text;
  /** Who is next; null where nobody is: the case is closed, or waits for a day. */
  readonly waitsFor: CaseParty | null;
  /** The limit that starts to run when the state is entered. */
  readonly limit?: string;
  /** The day field, stated on entering, from which the limit counts; else from the day of entering. */
  readonly limitFrom?: string;
  /** The limit that runs when the state is entered runs on: several states share one limit. */
  readonly keepsLimit?: true;
  /** The case rests while a subject is on a list: its day is the last one of the management period. */
  readonly untilEntryEnds?: true;
  /** The step that the clock takes on the day after the limit. Without one, the case escalates. */
  readonly onExpiry?: string;
  readonly closed?: true;
}

/** A record as conditions see it. */
export interface CaseRecordFacts {
  readonly adverse: boolean;
  readonly decidedOn: LegalDay;
  readonly ended: boolean;
  readonly underObjection: boolean;
  readonly publicityUntil: LegalDay | null;
  readonly repairableFrom: LegalDay | null;
  /** Kind of the department that decided it, and its name. */
  readonly authorityKind: string;
  readonly authorityName: string;
  /** Day of the subject's last repair that an authority of this kind granted; null: none. */
  readonly lastRepairedOn: LegalDay | null;
  /** The provider corrected it since the case was opened. */
  readonly corrected: boolean;
}

/** Values of declared fields by their codes. */
export type CaseValues = Readonly<Record<string, string>>;

/** A step that was taken, as conditions see it. */
export interface CaseStepFacts {
  readonly code: string;
  readonly on: LegalDay;
  readonly values: CaseValues;
  /** Last day of the limit that began with it; null: none did. */
  readonly dueOn: LegalDay | null;
}

/** All that a condition may look at. */
export interface CaseFacts {
  readonly today: LegalDay;
  readonly openedOn: LegalDay;
  /** What was stated when the case was opened. */
  readonly opening: CaseValues;
  /** What is stated with the step at hand. */
  readonly values: CaseValues;
  /** The steps so far, oldest first. */
  readonly steps: readonly CaseStepFacts[];
  readonly record: CaseRecordFacts | null;
  /** Of an opening: the credit office opens it, for what it received elsewhere. */
  readonly byCreditOffice?: boolean;
  /** Last day of the limit that runs; null: none does. */
  readonly dueOn: LegalDay | null;
}

/** Why a step can't be taken (yet): a code, its words, and the day or value on which it rests. */
export interface CaseObstacle {
  readonly code: string;
  readonly text: Text;
  readonly day?: LegalDay;
}
/** A pure function of the facts; null: nothing stands in the way. */
export type CaseCondition = (facts: CaseFacts) => CaseObstacle | null;

/** What a file of a case is for. */
export const caseFileRoles = ['EVIDENCE', 'OPINION', 'PROOF_OF_SERVICE', 'OTHER'] as const;
export type CaseFileRole = (typeof caseFileRoles)[number];

/** 所需材料: a file that must be in the case before a step is taken. */
export interface CaseFileDemand {
  readonly role: CaseFileRole;
  /** Which file of this role, for people. */
  readonly name: Text;
  /** One that came after the step before: what an earlier notice was served with does not serve for a later one. */
  readonly afterLastStep?: true;
}

/** 办理步骤: what may be done, by whom, and what follows. */
export interface CaseStep {
  readonly code: string;
  readonly name: Text;
  /** What it will do, said before the button; compulsory where it has legal effect. */
  readonly consequence?: Text;
  readonly from: readonly [string, ...string[]];
  readonly to: string;
  readonly by: readonly [CaseParty, ...CaseParty[]];
  /** A reason must be given. */
  readonly reasoned?: true;
  readonly fields?: readonly Field[];
  readonly effects?: readonly CaseEffect[];
  /**
   * 所需材料: files without which the step is refused. Demanded of departments alone: no right of a subject depends on a
   * file, for what is missing of its own it is asked for completion.
   */
  readonly files?: readonly [CaseFileDemand, ...CaseFileDemand[]];
  /** 文书: codes of the templates of which a document is issued with the step. */
  readonly documents?: readonly string[];
  /** Whoever took this step before, or one of these, can't take this one: two people decide. */
  readonly otherThan?: string | readonly string[];
  /** It changes the rights of the subject: a second factor may be demanded. */
  readonly legalEffect?: true;
  readonly condition?: CaseCondition;
}

/** 名单认定: on which lists a procedure enters subjects, and as what. */
export interface ListingKind {
  /** The record type of its entries. */
  readonly recordType: RecordTypeDeclaration;
  readonly lists: readonly [ListDeclaration, ...ListDeclaration[]];
  /** The step that the clock takes when an entry's management period is over, wherever the case stands. */
  readonly expiry: string;
  /** The step that the clock takes when an entry ended by another procedure. */
  readonly endedElsewhere: string;
}

/** 办理程序: one kind of case, as data. */
export interface CaseKindDeclaration {
  readonly code: string;
  /**
   * Which version of the procedure this is; absent: the first. A case keeps the version under which it was opened, so a
   * changed procedure is declared beside the one before it as long as cases of that one run.
   */
  readonly version?: number;
  readonly name: Text;
  /** The word in its numbers: 异议〔2026〕12号. */
  readonly mark: string;
  readonly sector: string | null;
  /** A record of a subject, or the subject itself. */
  readonly about: 'RECORD' | 'SUBJECT';
  /** Who handles it: the authority of the record, or the department that opened it. */
  readonly handledBy: 'AUTHORITY' | 'OPENER';
  /** For a case about a subject: of which kinds; absent: every organisation. */
  readonly subjectKinds?: readonly [SubjectKind, ...SubjectKind[]];
  /** For a procedure that enters subjects on lists. */
  readonly listing?: ListingKind;
  /** The subject sees the case and its state. */
  readonly openToSubject: boolean;
  readonly legalBasis: LegalBasis;
  readonly opening: Pick<CaseStep, 'by' | 'fields' | 'effects' | 'condition' | 'consequence'> & {
    readonly to: string;
  };
  /** A subject has at most one open case of the kind about the same thing. */
  readonly single: boolean;
  readonly states: readonly [CaseState, ...CaseState[]];
  readonly steps: readonly [CaseStep, ...CaseStep[]];
  readonly limits: readonly CaseLimit[];
}
