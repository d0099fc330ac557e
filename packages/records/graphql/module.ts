import type { GraphModule } from '@xintu/graph';

import { ListQueries } from './credit-list.ts';
import { Commitment } from './commitment.ts';
import { Evaluation } from './evaluation.ts';
import { Fact, Honour } from './honour-and-fact.ts';
import { IdentityNumberMutations } from './identity-number.mutation.ts';
import { Licence } from './licence.ts';
import { Listing } from './listing.ts';
import { MessageResolvers, NoticeMessage } from './message.resolvers.ts';
import { NoticeResolvers, RecordNotices } from './notice.resolvers.ts';
import { Penalty } from './penalty.ts';
import { RecordNotes } from './record-note.ts';
import { RecordQueries } from './record.queries.ts';
import { SubjectRecords } from './subject-records.ts';

/** What this package adds to the graph: 信用信息. */
export const recordsGraph: GraphModule = {
  resolvers: [
    RecordQueries,
    SubjectRecords,
    ListQueries,
    NoticeResolvers,
    RecordNotices,
    IdentityNumberMutations,
    ...[RecordQueries, SubjectRecords, NoticeResolvers, RecordNotices, RecordNotes, IdentityNumberMutations],
    ...[MessageResolvers, NoticeMessage],
  ],
  types: [Licence, Penalty, Listing, Commitment, Evaluation, Honour, Fact],
};
