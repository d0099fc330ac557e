import type { GraphQLSchema } from 'graphql';

import type { PaperKind } from './oracle.ts';
import { type Path, path, typed } from './questions.ts';
import type { World } from './world.ts';

/** The type of each kind of paper, and the root fields that lead to all of it, and to one of it. */
const ways: Readonly<
  Record<PaperKind, { readonly type: string; readonly all: string; readonly one?: string }>
> = {
  case: { type: 'Case', all: 'cases', one: 'case' },
  complaint: { type: 'Complaint', all: 'complaints', one: 'complaint' },
  'issued-document': { type: 'IssuedDocument', all: 'issuedDocuments' },
  signing: { type: 'SignedCommitment', all: 'signedCommitments', one: 'signedCommitment' },
  acknowledgement: { type: 'Acknowledgement', all: 'acknowledgements' },
  'zero-report': { type: 'ZeroReport', all: 'zeroReports' },
  'spot-check': { type: 'SpotCheck', all: 'spotChecks', one: 'spotCheck' },
  bulletin: { type: 'Bulletin', all: 'bulletins', one: 'bulletin' },
  'credit-check': { type: 'CreditCheck', all: 'creditChecks', one: 'creditCheck' },
  'credit-report': { type: 'CreditReport', all: 'creditReports', one: 'creditReport' },
};

const kindsOf = Object.keys(ways).filter((kind): kind is PaperKind => kind in ways);

/** The ways to one kind of papers: its list, each of them by itself and as a node, all as nodes. */
function waysTo(schema: GraphQLSchema, kind: PaperKind, { papers }: World): Path[] {
  const { type, all, one } = ways[kind];
  const ids = papers.filter((paper) => paper.kind === kind).map(({ id }) => id);
  const [list, each, node] = [
    typed(schema, `${type}Connection`, { brief: true }),
    typed(schema, type, { brief: true }),
    typed(schema, 'Node', { brief: true, only: [type] }),
  ];
  // By itself every fourth is asked for: all of them stand in the list, and among the nodes.
  const some = ids.filter((_, place) => place % 4 === 0).map((id) => ({ id }));
  const complete = (made: Path): Path => ({ ...made, papers: [kind] });
  return [
    complete(path(all, `{ ${all}(first: 200) ${list.text} }`, list)),
    complete(path(`nodes of ${all}`, `($ids: [ID!]!) { nodes(ids: $ids) ${node.text} }`, node, [{ ids }])),
    ...(one === undefined ? [] : [path(one, `($id: ID!) { ${one}(id: $id) ${each.text} }`, each, some)]),
    path(`node of ${all}`, `($id: ID!) { node(id: $id) ${node.text} }`, node, some.slice(0, 3)),
  ];
}

/** All ways to what lies beside records; what lies behind a record is asked on the ways to records. */
export function paperPathsOf(schema: GraphQLSchema, world: World): Path[] {
  const complaint = world.papers.find(({ kind }) => kind === 'complaint');
  const progress = typed(schema, 'ComplaintProgress');
  const numbers = [complaint?.number ?? 0].map((number) => ({
    number: `T${String(number).padStart(4, '0')}T`,
  }));
  return [
    ...kindsOf.flatMap((kind) => waysTo(schema, kind, world)),
    // A number without its code, and with a wrong one, opens nothing to anybody.
    path(
      'progress of a complaint',
      `($number: String!) { complaintProgress(number: $number, code: "WRONG") ${progress.text} }`,
      progress,
      numbers,
    ),
  ];
}
