import { type Arguments, type Source, type Sql, verbatim } from '@xintu/graph';

import { searchShapes, type SearchShape } from '../rules/search-text.ts';
import { searchParameterTypes, searchRows, type SearchParameter } from './search-rows.ts';
import { type SubjectFilter, searchValues, searchVariant } from './search-source.ts';

/** Stands around the names of parameters while the statement is text; no SQL of ours has it. */
const mark = '\u0000';

function isFilter(given: unknown): given is SubjectFilter {
  return typeof given === 'object' && given !== null;
}

const readFilter = (given: unknown): SubjectFilter => (isFilter(given) ? given : {});

function isShape(text: string): text is SearchShape {
  return searchShapes.some((shape) => shape === text);
}

function isParameter(name: string): name is SearchParameter {
  return name in searchParameterTypes;
}

/** Filters come with the argument `filter`, all other parameters with the text in `search`. */
const ofFilter: ReadonlySet<SearchParameter> = new Set([
  'kinds',
  'statuses',
  'division',
  'industry',
  'registeredFrom',
  'registeredTo',
]);

function parameter(args: Arguments, name: string): Sql {
  if (!isParameter(name)) throw new Error(`the search has no parameter ${name}`);
  const type = searchParameterTypes[name];
  return ofFilter.has(name)
    ? args.slot('filter', type, (given) => searchValues({ text: '', filter: readFilter(given) })[name], name)
    : args.slot('search', type, (given) => searchValues({ text: String(given) })[name], name);
}

/** The statement follows the shape of the text and whether anything is filtered; a plan holds for that shape. */
function foundRows(args: Arguments): Sql {
  const shapeOf = (text: string, filter: SubjectFilter) => searchVariant({ text, filter });
  const shape = args.shape('search', (given) => shapeOf(String(given), {}).shape);
  if (!isShape(shape)) throw new Error(`no text is searched as ${shape}`);
  const filtered =
    args.shape('filter', (given) => String(shapeOf('', readFilter(given)).filtered)) === 'true';
  const variant = { shape, filtered, asOf: false };
  return verbatim(
    searchRows(variant, (name) => `${mark}${name}${mark}`),
    mark,
    (name) => parameter(args, name),
  );
}

/** Which subjects a search finds, best first: rows of `subject_id` and `place`. */
export const foundSubjects: Source = {
  rows: (_context, args) => foundRows(args),
  versioned: false,
  access: 'everybody',
  order: [
    { column: (row) => row.column('place'), type: 'integer', direction: 'asc' },
    { column: (row) => row.column('subject_id'), type: 'uuid', direction: 'asc' },
  ],
};
