import { fieldsOf, type SectorDeclaration } from '@xintu/declarations';

const han = /\p{Script=Han}/u;

/** An English text may cite its article as the law is written: in brackets. */
const withoutCitations = (text: string): string => text.replaceAll(/\([^)]*\)/g, '');

/** Every name or text of a sector that is missing in one of the two languages, by its path in the declaration. */
export function textProblems(sector: SectorDeclaration): readonly string[] {
  return textsIn(sector, sector.code, new Set());
}

function textsIn(value: unknown, path: string, seen: Set<object>): readonly string[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  if ('zh' in value && 'en' in value) {
    const { zh, en } = value;
    const isChinese = typeof zh === 'string' && (han.test(zh) || zh.trim() === en);
    const isEnglish = typeof en === 'string' && /[A-Za-z0-9]/.test(en) && !han.test(withoutCitations(en));
    return [...(isChinese ? [] : [`${path}.zh`]), ...(isEnglish ? [] : [`${path}.en`])];
  }
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, `${path}.${key}`, seen));
}

/**
 * What of a sector concerns a natural person beyond the occupation. Individual businesses are persons too: they hold
 * licences and are penalised, but nothing grades them.
 */
export function personProblems(sector: SectorDeclaration): readonly string[] {
  const graded = [
    ...sector.schemes,
    ...sector.recordTypes.filter(({ kind }) => kind === 'evaluation'),
  ].filter(({ subjectKinds }) => subjectKinds.some((kind) => persons.has(kind)));
  const notOccupational = sector.recordTypes.filter(
    ({ subjectKinds, occupational, kind }) =>
      subjectKinds.includes('PRACTITIONER') &&
      (occupational !== true || !['licence', 'penalty', 'fact'].includes(kind)),
  );
  const published = sector.recordTypes
    .filter(({ publication, occupational }) => publication === 'PUBLIC' && occupational === true)
    .map(({ code }) => code);
  const openIdentities = sector.recordTypes.flatMap((type) =>
    fieldsOf(type)
      .filter(({ category, personal }) => category === 'identity' && !personal)
      .map(({ code }) => `${type.code}.${code} is an identity that is not marked as personal`),
  );
  const cases = (sector.caseKinds ?? []).filter(({ subjectKinds }) => subjectKinds?.includes('PRACTITIONER'));
  return [
    ...graded.map(({ code }) => `${code} grades persons`),
    ...notOccupational.map(({ code }) => `${code} is about persons, but no licence in an occupation`),
    ...published.map((code) => `${code} is about persons, but published`),
    ...openIdentities,
    ...cases.map(({ code }) => `${code} handles persons`),
  ];
}

const persons: ReadonlySet<string> = new Set(['PRACTITIONER', 'INDIVIDUAL_BUSINESS']);
