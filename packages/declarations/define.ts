import type {
  MatterDeclaration,
  MeasureDeclaration,
  SchemeDeclaration,
  SectorDeclaration,
} from './catalogue-items.ts';
import type { CaseKindDeclaration } from './case-kind.ts';
import { checkCaseKind } from './check-case-kind.ts';
import { checkDeclaration } from './check-declaration.ts';
import { checkList, checkMatter, checkMeasure, checkSector } from './check-items.ts';
import { checkScheme } from './check-scheme.ts';
import type { ListDeclaration } from './list.ts';
import type { RecordTypeDeclaration } from './record-type.ts';
import { accepted } from './refusals.ts';

/**
 * Declares a record type. From this one declaration come its catalogue entry, template, checks, form, columns, GraphQL
 * type, masking, publicity and retention.
 * @throws DeclarationRefused with every reason that speaks against it.
 */
export function defineRecordType(type: RecordTypeDeclaration): RecordTypeDeclaration {
  return accepted(type, checkDeclaration(type));
}

/** Declares a list. @throws DeclarationRefused, for instance when its basis is too low to carry it. */
export function defineList(list: ListDeclaration): ListDeclaration {
  return accepted(list, checkList(list));
}

/** Declares a version of an evaluation scheme. @throws DeclarationRefused, for instance when it would grade persons. */
export function defineScheme(scheme: SchemeDeclaration): SchemeDeclaration {
  return accepted(scheme, checkScheme(scheme));
}

/** Declares a measure. @throws DeclarationRefused, for instance when its basis is too low to carry it. */
export function defineMeasure(measure: MeasureDeclaration): MeasureDeclaration {
  return accepted(measure, checkMeasure(measure));
}

/** Declares a matter. @throws DeclarationRefused with every reason that speaks against it. */
export function defineMatter(matter: MatterDeclaration): MatterDeclaration {
  return accepted(matter, checkMatter(matter));
}

/** Declares a sector. @throws DeclarationRefused with every reason that speaks against it. */
export function defineSector(sector: SectorDeclaration): SectorDeclaration {
  return accepted(sector, checkSector(sector));
}

/** Declares a kind of case. @throws DeclarationRefused, for instance when a case of it could get stuck. */
export function defineCase(kind: CaseKindDeclaration): CaseKindDeclaration {
  return accepted(kind, checkCaseKind(kind));
}
