import type { SubjectKind, Text } from '@xintu/kernel';

import type { CaseKindDeclaration, CaseLimit } from './case-kind.ts';
import { checkCaseKind } from './check-case-kind.ts';
import type { LegalBasis } from './legal-basis.ts';
import type { ListDeclaration } from './list.ts';
import { listingFieldsOf } from './listing/fields.ts';
import { listingStates } from './listing/states.ts';
import { decisionSteps, hearingSteps, removalSteps } from './listing/steps.ts';
import type { RecordTypeDeclaration } from './record-type.ts';
import { accepted, type Refusal } from './refusals.ts';

/** What a sector says of its procedure of putting subjects on lists; the course of it is the same everywhere. */
export interface ListingProcedure {
  readonly code: string;
  readonly name: Text;
  /** The word in the numbers of its cases. */
  readonly mark: string;
  readonly sector: string | null;
  readonly legalBasis: LegalBasis;
  /** What an entry is on a subject's file; its providers may list, its kinds of subject may be listed. */
  readonly recordType: RecordTypeDeclaration;
  readonly lists: readonly [ListDeclaration, ...ListDeclaration[]];
  readonly limits: ListingLimits;
}

/** The limits of the procedure, each by its dated rows. */
export interface ListingLimits {
  /** 陈述申辩, from the day on which the notice was served. */
  readonly defence: CaseLimit;
  /** 答复 of a statement. */
  readonly answer: CaseLimit;
  /** 法制审核、集体讨论、决定 together. */
  readonly decision: CaseLimit;
  /** 送达 of the decision. */
  readonly service: CaseLimit;
  readonly removalAcceptance: CaseLimit;
  readonly removalCheck: CaseLimit;
  readonly removalDecision: CaseLimit;
}

/**
 * Declares a procedure of listing 名单认定: proposal, notice, service, statement and defence, answer, legal review,
 * collective discussion, decision, service, management period with its end, removal on application or by the
 * department itself (国办发〔2020〕49号). Nobody decides before the defence ended or was waived, and nobody alone.
 * @throws DeclarationRefused, for instance when a list says neither its grounds nor its period
 */
export function defineListing(procedure: ListingProcedure): CaseKindDeclaration {
  const { code, name, mark, sector, legalBasis, recordType, lists, limits } = procedure;
  const fields = listingFieldsOf(lists);
  const [kind, ...kinds] = recordType.subjectKinds.filter((one) => one !== 'PRACTITIONER');
  const subjectKinds: readonly [SubjectKind, ...SubjectKind[]] = [kind ?? 'ENTERPRISE', ...kinds];
  const [first, ...further] = hearingSteps(fields);
  const declared: CaseKindDeclaration = {
    ...{ code, name, mark, sector, legalBasis, subjectKinds },
    about: 'SUBJECT',
    handledBy: 'OPENER',
    openToSubject: true,
    single: false,
    opening: {
      to: 'PROPOSED',
      by: ['OFFICER'],
      fields: fields.opening,
      condition: fields.grounded,
      consequence: {
        zh: '拟列入事项交审核人审核；当事人收到告知书之前，不产生任何影响。',
        en: 'The proposal goes to the reviewer; nothing follows from it before the subject was told.',
      },
    },
    states: listingStates(limits),
    steps: [first, ...further, ...decisionSteps(fields), ...removalSteps(fields, lists)],
    limits: Object.values(limits),
    listing: { recordType, lists, expiry: 'expire', endedElsewhere: 'ended-elsewhere' },
  };
  const unmanaged = lists.filter(({ active, management }) => !active || management === undefined);
  return accepted(declared, [
    ...checkCaseKind(declared),
    ...unmanaged.map((list): Refusal => ({
      ...{ code: 'LIST_UNMANAGED', declaration: code, subject: list.code, basis: 'declarations: listing' },
    })),
  ]);
}
