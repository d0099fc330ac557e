import { isCreditCode, normaliseName, plainCreditCode, type Text } from '@xintu/kernel';

/** What is asked about one subject: by code, or by name where the code is missing. */
export interface AskedSubject {
  readonly code: string | null;
  readonly name: string | null;
}

/** A subject of the graph that may be the one asked about. */
export interface Match {
  readonly subjectId: string;
  readonly code: string | null;
  /** Its present name. */
  readonly name: string;
  /** By what it was found: the code asked for, its present name, or a former one. */
  readonly by: 'CODE' | 'NAME' | 'FORMER_NAME';
}

/** A subject whose name is like the one asked for. */
export interface SimilarMatch {
  readonly subjectId: string;
  readonly code: string | null;
  /** Its present name. */
  readonly name: string;
  readonly similarName: string;
  /** Whether it is a former name that is similar. */
  readonly isFormer: boolean;
  readonly differences: readonly Text[];
}

/** Somebody who may be meant, and why: for an officer to decide. */
export interface Candidate {
  readonly subjectId: string;
  readonly matchedBy: Match['by'];
  readonly code: string | null;
  readonly name: string;
  readonly reason: Text;
}

/** What the graph says to the question who is meant. `FOUND` becomes HAS_RECORDS or NO_RECORDS with the records. */
export type Identified =
  | { readonly outcome: 'FOUND'; readonly subjectId: string; readonly matchedBy: Match['by'] }
  | {
      readonly outcome: 'SUBJECT_UNKNOWN' | 'INVALID_CODE';
      readonly candidates: readonly [];
    }
  | {
      readonly outcome: 'NAME_MISMATCH' | 'AMBIGUOUS';
      readonly candidates: readonly Candidate[];
    };

/** The code as the register would keep it; null: none was given. */
export function askedCode(given: string | null): string | null {
  const code = plainCreditCode(given ?? '');
  return code === '' ? null : code;
}

const reasons = {
  byCode: { zh: '该统一社会信用代码登记的主体', en: 'registered under the code' },
  byName: { zh: '现用名称相同', en: 'bears the name now' },
  byFormerName: { zh: '曾用名称相同', en: 'bore the name before' },
} satisfies Record<string, Text>;

const reasonOf = { CODE: reasons.byCode, NAME: reasons.byName, FORMER_NAME: reasons.byFormerName } as const;

const candidate = ({ subjectId, code, name, by }: Match): Candidate => ({
  ...{ subjectId, matchedBy: by, code, name },
  reason: reasonOf[by],
});

function similarCandidate(similar: SimilarMatch): Candidate {
  const { subjectId, code, name, isFormer, similarName, differences } = similar;
  const [zh, en] = [differences.map((one) => one.zh).join('；'), differences.map((one) => one.en).join('; ')];
  return {
    ...{ subjectId, matchedBy: isFormer ? 'FORMER_NAME' : 'NAME', code, name },
    reason: isFormer
      ? { zh: `曾用名称“${similarName}”相近：${zh}`, en: `a former name, ${similarName}, is similar: ${en}` }
      : { zh: `名称相近：${zh}`, en: `the name is similar: ${en}` },
  };
}

/**
 * Who is meant. A code names its subject; a name beside it must be, or have been, the subject's. Without a code one
 * subject of the name is meant; several are for an officer to choose from. Never a guess: a name that is only similar
 * identifies nobody.
 * @param matches found by the code and by the name asked for
 * @param similar whose names are like the one asked for, where nobody bears or bore it
 */
export function identify(
  asked: AskedSubject,
  matches: readonly Match[],
  similar: readonly SimilarMatch[] = [],
): Identified {
  const code = askedCode(asked.code);
  return code === null ? byName(matches, similar) : byCode(code, asked.name, matches);
}

function byCode(code: string, name: string | null, matches: readonly Match[]): Identified {
  const registered = matches.find(({ by }) => by === 'CODE');
  if (registered === undefined)
    // A lawful code with a wrong check character is known once it was admitted.
    return { outcome: isCreditCode(code) ? 'SUBJECT_UNKNOWN' : 'INVALID_CODE', candidates: [] };
  const { subjectId } = registered;
  if (name === null || name.trim() === '' || normaliseName(name) === normaliseName(registered.name))
    return { outcome: 'FOUND', subjectId, matchedBy: 'CODE' };
  const former = matches.some((match) => match.by === 'FORMER_NAME' && match.subjectId === subjectId);
  if (former) return { outcome: 'FOUND', subjectId, matchedBy: 'FORMER_NAME' };
  const others = matches.filter((match) => match.by !== 'CODE' && match.subjectId !== subjectId);
  return { outcome: 'NAME_MISMATCH', candidates: [registered, ...others].map(candidate) };
}

function byName(matches: readonly Match[], similar: readonly SimilarMatch[]): Identified {
  const subjects = new Map<string, Match>();
  for (const match of matches) {
    const known = subjects.get(match.subjectId);
    if (known === undefined || match.by === 'NAME') subjects.set(match.subjectId, match);
  }
  const [only, ...more] = [...subjects.values()];
  if (only === undefined)
    return similar.length === 0
      ? { outcome: 'SUBJECT_UNKNOWN', candidates: [] }
      : { outcome: 'AMBIGUOUS', candidates: similar.map(similarCandidate) };
  if (more.length === 0) return { outcome: 'FOUND', subjectId: only.subjectId, matchedBy: only.by };
  return { outcome: 'AMBIGUOUS', candidates: [only, ...more].map(candidate) };
}
