import type {
  MatterDeclaration,
  MeasureDeclaration,
  SchemeDeclaration,
  SectorDeclaration,
} from './catalogue-items.ts';
import { basisRefusals } from './check-declaration.ts';
import type { ListDeclaration, ListManagement } from './list.ts';
import { canCarryList, canCarryRestriction } from './legal-basis.ts';
import type { Refusal } from './refusals.ts';

const basisFirst = 'product: nothing without a legal basis';
const noGuilt = 'product: no guilt by association';
const form = 'declarations: form';

/** What can set a measure going. */
const triggers: ReadonlySet<string> = new Set(['list', 'recordType', 'scheme', 'grades']);

/** A list needs at least a departmental rule. */
export function checkList(list: ListDeclaration): readonly Refusal[] {
  const { level } = list.legalBasis;
  return [
    ...codeRefusals(list.code),
    ...basisRefusals(list.code, list.legalBasis),
    // One without a sufficient basis may be known, but never active.
    ...when(list.active && !canCarryList(level), {
      code: 'BASIS_TOO_LOW',
      declaration: list.code,
      value: level,
      basis: basisFirst,
    }),
    ...(list.management === undefined ? [] : managementRefusals(list.code, list.management)),
  ];
}

/** Who is put on a list is so for a ground, for a time that ends, and may ask to leave before its end. */
function managementRefusals(declaration: string, { criteria, periods }: ListManagement): readonly Refusal[] {
  const repeated = criteria.filter(
    ({ code }, index) => criteria.findIndex((other) => other.code === code) < index,
  );
  const endless = periods.filter(
    ({ months, removableAfterMonths }) =>
      months <= 0 || removableAfterMonths < 0 || removableAfterMonths >= months,
  );
  return [
    ...repeated.map(({ code }): Refusal => ({
      code: 'LIST_CRITERION_REPEATED',
      declaration,
      subject: code,
      basis: form,
    })),
    ...endless.map((row): Refusal => ({
      ...{ code: 'LIST_PERIOD_WRONG', declaration, basis: 'product: everything adverse ends' },
      value: String(row.months),
    })),
  ];
}

/** A restriction needs a law, an administrative regulation, central policy or a local regulation; and never a grade. */
export function checkMeasure(measure: MeasureDeclaration): readonly Refusal[] {
  const { level } = measure.legalBasis;
  const carried = measure.kind === 'RESTRICTION' ? canCarryRestriction(level) : canCarryList(level);
  return [
    ...codeRefusals(measure.code),
    ...basisRefusals(measure.code, measure.legalBasis),
    ...when(!carried, { code: 'BASIS_TOO_LOW', declaration: measure.code, value: level, basis: basisFirst }),
    ...when(measure.kind === 'RESTRICTION' && 'scheme' in measure.because, {
      code: 'GRADE_RESTRICTS',
      declaration: measure.code,
      basis: basisFirst,
    }),
    // Its trigger is the subject's own: no record, list or measure passes along a relation.
    ...when(
      Object.keys(measure.because).some((key) => !triggers.has(key)),
      {
        code: 'EFFECT_BY_RELATION',
        declaration: measure.code,
        basis: noGuilt,
      },
    ),
  ];
}

/** A matter needs a basis, like everything in the catalogue. */
export function checkMatter(matter: MatterDeclaration): readonly Refusal[] {
  return [...codeRefusals(matter.code), ...basisRefusals(matter.code, matter.legalBasis)];
}

/** What a sector brings is its own, and each list and scheme that a record type names is there. */
export function checkSector(sector: SectorDeclaration): readonly Refusal[] {
  const items = [...sector.recordTypes, ...sector.lists, ...sector.schemes];
  const lists = new Set(sector.lists.map(({ code }) => code));
  const schemes = new Set(sector.schemes.map(({ code }) => code));
  const declaration = sector.code;
  return [
    ...when(!/^_?[a-z][a-z0-9-]*$/.test(sector.code), { code: 'CODE_FORM', declaration, basis: form }),
    ...when(!/^#[0-9a-f]{6}$/.test(sector.accent), {
      code: 'CODE_FORM',
      declaration,
      subject: 'accent',
      basis: form,
    }),
    ...items.flatMap((item) =>
      when(item.sector !== sector.code, {
        code: 'SECTOR_MISMATCH',
        declaration,
        subject: item.code,
        basis: form,
      }),
    ),
    ...sector.schemes.flatMap((scheme) => wronglyRewarded(sector, scheme)),
    ...sector.recordTypes.flatMap(({ code, list, scheme }) => [
      ...when(list !== undefined && !lists.has(list), missing(declaration, code, list)),
      ...when(scheme !== undefined && !schemes.has(scheme), missing(declaration, code, scheme)),
    ]),
  ];
}

/** What is adverse never adds points: otherwise its end would lower a grade. */
function wronglyRewarded(
  { recordTypes }: SectorDeclaration,
  { code: declaration, computation }: SchemeDeclaration,
): readonly Refusal[] {
  const adverse = new Set(recordTypes.filter((type) => type.adverse).map(({ code }) => code));
  const additions = (computation?.indicators ?? []).filter(({ effect }) => effect === 'ADDITION');
  return additions
    .filter(({ source }) => source.recordTypes.some((type) => adverse.has(type)))
    .map(({ code }): Refusal => ({
      code: 'SCHEME_REWARDS_ADVERSE',
      declaration,
      subject: code,
      basis: form,
    }));
}

function missing(declaration: string, subject: string, value: string | undefined): Refusal {
  return {
    code: 'SECTOR_MISMATCH',
    declaration,
    subject,
    ...(value === undefined ? {} : { value }),
    basis: form,
  };
}

function codeRefusals(code: string): readonly Refusal[] {
  return when(!/^[a-z][a-z0-9-]*$/.test(code), { code: 'CODE_FORM', declaration: code, basis: form });
}

function when(holds: boolean, refusal: Refusal): readonly Refusal[] {
  return holds ? [refusal] : [];
}
