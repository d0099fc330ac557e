import { readSearchText } from '@xintu/subjects';

import { pageOf, type PageArguments } from './page.ts';
import { isKnown, type Question } from './question.ts';
import type { Rows, SubjectVersion } from './rows.ts';
import { subject } from './subject.ts';

/** What a search for subjects is narrowed by; null is no condition. */
interface SubjectFilter {
  readonly kinds?: readonly string[] | null;
  readonly statuses?: readonly string[] | null;
  readonly division?: string | null;
  readonly industry?: string | null;
  readonly registeredFrom?: string | null;
  readonly registeredTo?: string | null;
}

interface Search extends PageArguments {
  readonly search: string;
  readonly filter?: SubjectFilter | null;
}

interface Found {
  readonly version: SubjectVersion;
  readonly place: number;
}

type NameRow = Rows['subject_name'][number];

const bestFirst = {
  keys: ({ version, place }: Found) => [place, version.subject_id],
  directions: ['asc', 'asc'],
} as const;

/** Subjects by part of a name, former name, sound, or by a code or its beginning, best first. */
export function search(question: Question, { search: text, filter, ...page }: Search) {
  const found = question.rows.subject_version
    .filter((version) => isKnown(version, question) && version.kind !== 'PRACTITIONER')
    .filter((version) => passes(version, filter ?? {}, question))
    .flatMap((version): Found[] => {
      const place = bestPlace(question, version.subject_id, text);
      return place === null ? [] : [{ version, place }];
    });
  return pageOf(found, bestFirst, page, ({ version }) => subject(version, question));
}

function passes(version: SubjectVersion, filter: SubjectFilter, { rows }: Question): boolean {
  const { kinds, statuses, division, industry, registeredFrom, registeredTo } = filter;
  const { registered_on: registeredOn, industry_code: industryCode } = version;
  const within = division?.replace(/^(\d\d|\d{4})0+$/, '$1');
  const parts = rows.industry.filter(({ parent_code }) => parent_code === industry).map(({ code }) => code);
  const industries = industry == null ? [] : [industry, ...parts];
  return [
    kinds == null || kinds.includes(version.kind),
    statuses == null || statuses.includes(version.status),
    within == null || version.division_code?.startsWith(within) === true,
    industry == null || industries.some((code) => industryCode?.startsWith(code)),
    registeredFrom == null || (registeredOn !== null && registeredOn >= registeredFrom),
    registeredTo == null || (registeredOn !== null && registeredOn <= registeredTo),
  ].every(Boolean);
}

/** Where the subject stands among those found: its best match; null where nothing of it matches. */
function bestPlace({ rows }: Question, id: string, typed: string): number | null {
  const { shape, text, keys } = readSearchText(typed);
  if (shape === 'EMPTY') return 0;
  if (shape === 'NOTHING') return null;
  const names = rows.subject_name.filter((name) => name.subject_id === id);
  const places: number[] = [];
  if (shape.startsWith('CODE')) {
    for (const { key, subject_id } of rows.subject_key) {
      if (subject_id !== id) continue;
      if (keys.includes(key)) places.push(0);
      else if (keys.some((beginning) => key.startsWith(beginning))) places.push(2_000);
    }
  }
  if (shape.startsWith('NAME'))
    places.push(...names.flatMap((name) => placeOf(name, text, [name.normalised], 1)));
  if (shape.includes('SOUND')) {
    // Inside of a name, one or two letters say nothing: only its beginning is compared with them.
    const shortest = text.length < 3 ? Number.POSITIVE_INFINITY : 1;
    places.push(...names.flatMap((name) => placeOf(name, text, name.phonetic.split(' '), shortest)));
  }
  return places.length === 0 ? null : Math.min(...places);
}

/** The same before what begins so, that before what has it inside; present before former, short before long. */
function placeOf(name: NameRow, text: string, forms: readonly string[], shortest: number): number[] {
  const former = name.recorded_to.at === Number.POSITIVE_INFINITY ? 0 : 1_000;
  const behind = former + Math.min([...name.normalised].length, 999);
  if (forms.includes(text)) return [behind];
  if (forms.some((form) => form.startsWith(text))) return [2_000 + behind];
  const inside = text.length >= shortest && forms.some((form) => form.includes(text));
  return inside ? [4_000 + behind] : [];
}
