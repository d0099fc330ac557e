import type { MatterDeclaration, SectorDeclaration } from '../catalogue-items.ts';
import { checkDeclaration } from '../check-declaration.ts';
import { checkList, checkMatter, checkMeasure, checkSector } from '../check-items.ts';
import { checkScheme } from '../check-scheme.ts';
import { fieldsOf } from '../fields.ts';
import type { LegalBasis } from '../legal-basis.ts';
import type { RecordTypeDeclaration } from '../record-type.ts';
import type { Refusal } from '../refusals.ts';

/** What is put into the catalogue together: a sector, or the core. */
export interface Declared {
  readonly recordTypes: readonly RecordTypeDeclaration[];
  readonly lists?: SectorDeclaration['lists'];
  readonly schemes?: SectorDeclaration['schemes'];
  readonly measures?: SectorDeclaration['measures'];
  readonly matters?: readonly MatterDeclaration[];
}

/** Everything that speaks against what a sector brings; a sector's own test expects nothing. */
export function sectorProblems(sector: SectorDeclaration): readonly string[] {
  return [...inWords(checkSector(sector)), ...declaredProblems(sector)];
}

/** Everything that speaks against declarations that stand in the catalogue together. */
export function declaredProblems(declared: Declared): readonly string[] {
  const { recordTypes, lists = [], schemes = [], measures = [], matters = [] } = declared;
  const bases = [...recordTypes, ...lists, ...schemes, ...measures, ...matters].map(
    ({ legalBasis }) => legalBasis,
  );
  return [
    ...inWords(recordTypes.flatMap(checkDeclaration)),
    ...inWords(lists.flatMap(checkList)),
    ...inWords(schemes.flatMap(checkScheme)),
    ...inWords(measures.flatMap(checkMeasure)),
    ...inWords(matters.flatMap(checkMatter)),
    ...twice(
      'record type',
      recordTypes.map(({ code }) => code),
    ),
    ...twice(
      'list',
      lists.map(({ code }) => code),
    ),
    ...twice(
      'scheme',
      schemes.map(({ code, version }) => `${code} ${version}`),
    ),
    ...twice(
      'matter',
      matters.map(({ code }) => code),
    ),
    ...recordTypes.flatMap(headerProblems),
    ...basisProblems(bases),
  ];
}

/** A header, a code or an alias that could mean two fields of one file. */
function headerProblems(type: RecordTypeDeclaration): readonly string[] {
  const labels = fieldsOf(type).flatMap(({ code, name, aliases = [] }) => [code, name.zh, ...aliases]);
  return twice(`header of ${type.code}`, labels);
}

function basisProblems(bases: readonly LegalBasis[]): readonly string[] {
  const seen = new Map<string, LegalBasis>();
  return bases.flatMap((basis) => {
    const known = seen.get(basis.code) ?? basis;
    seen.set(basis.code, known);
    return known === basis ? [] : [`two bases have the code ${basis.code}`];
  });
}

function twice(what: string, codes: readonly string[]): readonly string[] {
  return codes.filter((code, index) => codes.indexOf(code) !== index).map((code) => `${what} twice: ${code}`);
}

function inWords(refusals: readonly Refusal[]): readonly string[] {
  return refusals.map(({ declaration, subject = '', code }) => `${declaration} ${subject} ${code}`);
}
