import type { SearchShape } from '../rules/search-text.ts';

/** Values that a search statement takes, and PostgreSQL's type of each. */
export const searchParameterTypes = {
  text: 'text',
  bigrams: 'text[]',
  codeKey: 'text',
  numberKey: 'text',
  pattern: 'text',
  otherPattern: 'text',
  kinds: 'text[]',
  statuses: 'text[]',
  division: 'text',
  industry: 'text',
  registeredFrom: 'date',
  registeredTo: 'date',
  asOf: 'timestamptz',
} as const;
export type SearchParameter = keyof typeof searchParameterTypes;

/** Which of the statements of a shape is meant. */
export interface SearchVariant {
  readonly shape: SearchShape;
  /** whether any filter is set: the statement then takes them all, null where one is not */
  readonly filtered: boolean;
  /** whether the past is searched */
  readonly asOf: boolean;
}

/** Searches that would find too many stop here, and so do counts: beyond it is "more". */
export const SEARCH_BOUND = 1_000;
const enough = SEARCH_BOUND + 1;

/** Filters that leave no more subjects than this lead the search themselves. */
const FEW = 20_000;

/** Behind every text that begins like the given one, in the order of bytes. */
const LAST = `chr(1114111)`;

/**
 * SQL of the subjects that a search finds: rows (subject_id uuid, place integer), each subject once. Order by place,
 * then by subject: the exact name (or code) comes first, then names that begin so, then others, the shorter before
 * the longer; a former name comes right behind the present one of the same class. Practitioners are never found,
 * nor is anything by the name of a person: only names of subjects and their codes are read.
 * @param slot writes the parameter of this name, e.g. `$3::text`
 */
export function searchRows(variant: SearchVariant, slot: (parameter: SearchParameter) => string): string {
  const arms = new SearchArms(variant, slot);
  switch (variant.shape) {
    case 'NOTHING':
      return `select null::uuid as subject_id, null::integer as place where false`;
    case 'EMPTY':
      return `select v.subject_id, 0 as place from subject_version v where ${arms.eligible}`;
    case 'NAME':
      return once(
        arms.names(
          `name_bigrams(n.normalised) @> ${slot('bigrams')} and ${arms.containsText}`,
          arms.placeOfName,
        ),
      );
    case 'NAME_WALK':
      return arms.walk(
        [
          arms.bounded(arms.names(arms.beginsWithText, arms.placeOfName), 'n.normalised'),
          arms.bounded(arms.names(arms.containsText, arms.placeOfName), 'n.subject_id, n.recorded_from'),
        ],
        arms.namesOfPicked(arms.containsText, arms.placeOfName),
      );
    case 'SOUND_WALK':
      return arms.walk(
        [
          arms.bounded(arms.names(arms.beginsWithSound, arms.placeOfSound), 'n.subject_id, n.recorded_from'),
          arms.bounded(arms.names(arms.soundsLikeText, arms.placeOfSound), 'n.subject_id, n.recorded_from'),
        ],
        arms.namesOfPicked(arms.soundsLikeText, arms.placeOfSound),
      );
    case 'SOUND':
      return once(arms.names(arms.soundsLikeText, arms.placeOfSound));
    case 'CODE':
      return arms.walk(arms.keys(), arms.keysOfPicked());
    case 'CODE_OR_SOUND':
      return arms.walk(
        [...arms.keys(), arms.names(arms.soundsLikeText, arms.placeOfSound)],
        `${arms.keysOfPicked()} union all ${arms.namesOfPicked(arms.soundsLikeText, arms.placeOfSound)}`,
      );
  }
}

/** Each subject once, at its best place. */
function once(...arms: readonly string[]): string {
  return `select found.subject_id, min(found.place)::integer as place from (${arms
    .map((arm) => `(${arm})`)
    .join(' union all ')}) as found group by found.subject_id`;
}

/** Parts of the statements of one variant. */
class SearchArms {
  readonly #slot: (parameter: SearchParameter) => string;
  readonly #variant: SearchVariant;

  constructor(variant: SearchVariant, slot: (parameter: SearchParameter) => string) {
    this.#variant = variant;
    this.#slot = slot;
  }

  /** Names under a condition, of subjects that may be found. */
  names(condition: string, place: string): string {
    return `select n.subject_id, ${place} as place from subject_name n ${this.#version('n')}
      where ${condition}${this.#known}`;
  }

  /** Names that were not yet known at the instant are left out. */
  get #known(): string {
    return this.#variant.asOf ? ` and n.recorded_from <= ${this.#slot('asOf')}` : '';
  }

  /**
   * Arms that stop at the bound. With filters they could walk through everything for a few results, so where the
   * filters leave few subjects, these are looked at one by one instead; only one of the two sides is run.
   */
  walk(arms: readonly string[], ofPicked: string): string {
    if (!this.#variant.filtered) return once(...arms);
    const many = (arm: string): string =>
      `select * from (${arm}) as arm where (select count(*) from picked) > ${String(FEW)}`;
    return `with picked as materialized
        (select v.subject_id from subject_version v where ${this.eligible} limit ${String(FEW + 1)})
      ${once(`select * from (${ofPicked}) as arm where (select count(*) from picked) <= ${String(FEW)}`, ...arms.map(many))}`;
  }

  /** Names under a condition, of the subjects that the filters left. */
  namesOfPicked(condition: string, place: string): string {
    return `select n.subject_id, ${place} as place from picked join subject_name n on n.subject_id = picked.subject_id
      where ${condition}${this.#known}`;
  }

  keysOfPicked(): string {
    const key = this.#slot('codeKey');
    const number = this.#slot('numberKey');
    return `select v.subject_id, case when k.key in (${key}, ${number}) then 0 else 2000 end as place
      from picked join subject_version v on v.subject_id = picked.subject_id and ${this.eligible}
      join subject_key k on k.subject_id = v.subject_id
        and k.key = coalesce(v.code, 'registration:' || left(v.registration_number, 6) || ':' || v.registration_number)
      where starts_with(k.key, ${key}) or starts_with(k.key, ${number})`;
  }

  /** Subjects whose credit code or registration number begins with the text. */
  keys(): string[] {
    const arm = (parameter: 'codeKey' | 'numberKey'): string => {
      const key = this.#slot(parameter);
      return this.bounded(
        `select k.subject_id, case when k.key = ${key} then 0 else 2000 end as place
         from subject_key k ${this.#version('k')} where k.key >= ${key} and k.key < ${key} || ${LAST}`,
        'k.key',
      );
    };
    return [arm('codeKey'), arm('numberKey')];
  }

  /** Stops an arm at the bound, in an order that an index gives. */
  bounded(arm: string, order: string): string {
    return `${arm} order by ${order} limit ${enough}`;
  }

  get containsText(): string {
    return `strpos(n.normalised, ${this.#slot('text')}) > 0`;
  }

  get beginsWithText(): string {
    return `n.normalised >= ${this.#slot('text')} and n.normalised < ${this.#slot('text')} || ${LAST}`;
  }

  get soundsLikeText(): string {
    return `(n.phonetic like ${this.#slot('pattern')} or n.phonetic like ${this.#slot('otherPattern')})`;
  }

  get beginsWithSound(): string {
    const text = this.#slot('text');
    return `(n.phonetic like ${text} || '%' or n.phonetic like '% ' || ${text} || '%')`;
  }

  get placeOfName(): string {
    const text = this.#slot('text');
    return this.#place(`n.normalised = ${text}`, `starts_with(n.normalised, ${text})`);
  }

  get placeOfSound(): string {
    const text = this.#slot('text');
    return this.#place(
      `${text} in (split_part(n.phonetic, ' ', 1), split_part(n.phonetic, ' ', 2))`,
      `(starts_with(n.phonetic, ${text}) or strpos(n.phonetic, ' ' || ${text}) > 0)`,
    );
  }

  /** Class of the match in thousands, present before former name; within it the name's length. */
  #place(exact: string, beginning: string): string {
    const former = this.#variant.asOf
      ? `n.recorded_to <= ${this.#slot('asOf')}`
      : `n.recorded_to <> 'infinity'`;
    return `case when ${exact} then 0 when ${beginning} then 2000 else 4000 end
      + case when ${former} then 1000 else 0 end + least(length(n.normalised), 999)`;
  }

  #version(owner: string): string {
    return `join subject_version v on v.subject_id = ${owner}.subject_id and ${this.eligible}`;
  }

  /** The version of the day, of a subject that may be found and passes the filters. */
  get eligible(): string {
    const { filtered, asOf } = this.#variant;
    const slot = this.#slot;
    const ofTheDay = asOf
      ? `v.recorded_from <= ${slot('asOf')} and v.recorded_to > ${slot('asOf')}`
      : `v.recorded_to = 'infinity'`;
    const conditions = [ofTheDay, `v.kind <> 'PRACTITIONER'`];
    if (filtered) {
      conditions.push(
        `(${slot('kinds')} is null or v.kind = any(${slot('kinds')}))`,
        `(${slot('statuses')} is null or v.status = any(${slot('statuses')}))`,
        `(${slot('division')} is null or starts_with(v.division_code, ${slot('division')}))`,
        `(${slot('industry')} is null or starts_with(v.industry_code, ${slot('industry')})
          or exists (select from industry part where part.parent_code = ${slot('industry')}
            and starts_with(v.industry_code, part.code)))`,
        `(${slot('registeredFrom')} is null or v.registered_on >= ${slot('registeredFrom')})`,
        `(${slot('registeredTo')} is null or v.registered_on <= ${slot('registeredTo')})`,
      );
    }
    return conditions.join(' and ');
  }
}
