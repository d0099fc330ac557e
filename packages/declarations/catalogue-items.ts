import type { EvaluationOrigin, LegalDay, SubjectKind, Text } from '@xintu/kernel';
import type { CaseKindDeclaration } from './case-kind.ts';
import type { LegalBasis } from './legal-basis.ts';
import type { ListDeclaration } from './list.ts';
import type { Providers, RecordTypeDeclaration } from './record-type.ts';
import type { SchemeComputation } from './scheme-computation.ts';

/** 事项: the business in which a check is made. */
export interface MatterDeclaration {
  readonly code: string;
  readonly name: Text;
  readonly legalBasis: LegalBasis;
  /**
   * What counts in a check. MEANING: all record types and lists with adverse or honour meaning; NAMED: those alone that
   * the department names, because its own published standard does.
   */
  readonly counts: 'MEANING' | 'NAMED';
}

export interface Grade {
  readonly value: string;
  readonly name: Text;
}

/** 评价方案, one version of it. For organisations only. */
export interface SchemeDeclaration {
  readonly code: string;
  readonly version: string;
  readonly name: Text;
  readonly sector: string | null;
  readonly subjectKinds: readonly [SubjectKind, ...SubjectKind[]];
  /** RECEIVED: the competent authority grades; nothing computed ever overrides it. */
  readonly origin: EvaluationOrigin;
  readonly grades: readonly [Grade, ...Grade[]];
  /** Whether a score may be shown to anyone but the subject and the authority. */
  readonly scorePublic: boolean;
  readonly legalBasis: LegalBasis;
  /** Evaluations determined from this day ... */
  readonly from: LegalDay;
  /** ... up to this one are by this version; null while in force. */
  readonly to: LegalDay | null;
  /** How grades are computed here; without it they are only received. */
  readonly computation?: SchemeComputation;
}

/** What sets a measure going. A grade can start an incentive or the intensity of inspection, never a restriction. */
export type MeasureTrigger =
  | {
      readonly kind: 'RESTRICTION';
      readonly because: { readonly list: string } | { readonly recordType: string };
    }
  | {
      readonly kind: 'INCENTIVE' | 'INSPECTION';
      readonly because:
        | { readonly list: string }
        | { readonly recordType: string }
        | { readonly scheme: string; readonly grades: readonly [string, ...string[]] };
    };

/** 奖惩措施: what the law attaches to a trigger, for the subject of the trigger itself and for nobody related to it. */
export type MeasureDeclaration = MeasureTrigger & {
  readonly code: string;
  readonly name: Text;
  readonly legalBasis: LegalBasis;
  /** Matters in which it is carried out. */
  readonly matters: readonly [string, ...string[]];
  readonly executedBy: Providers;
  /** Months from the decision that it rests on; null: as long as that holds. */
  readonly months: number | null;
};

/** A sector: what a department's field brings to the graph. */
export interface SectorDeclaration {
  readonly code: string;
  readonly name: Text;
  /** Accent of its portal, as #rrggbb. */
  readonly accent: string;
  readonly recordTypes: readonly RecordTypeDeclaration[];
  readonly lists: readonly ListDeclaration[];
  readonly schemes: readonly SchemeDeclaration[];
  readonly measures?: readonly MeasureDeclaration[];
  readonly matters?: readonly MatterDeclaration[];
  /** Procedures of its own, beside those of the core. */
  readonly caseKinds?: readonly CaseKindDeclaration[];
}

/** The version of a scheme by which an evaluation of that day was made; null when none was in force. */
export function schemeInForce(
  schemes: readonly SchemeDeclaration[],
  code: string,
  day: LegalDay,
): SchemeDeclaration | null {
  return (
    schemes.find(
      (scheme) => scheme.code === code && scheme.from <= day && (scheme.to === null || day <= scheme.to),
    ) ?? null
  );
}

/** A sector's field on Subject: the camel case of its code ('culture-tourism' gives cultureTourism, '_sample' sample). */
export function sectorFieldName(code: string): string {
  return code.replace(/^_/, '').replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
