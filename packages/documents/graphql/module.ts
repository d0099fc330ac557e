import type { GraphModule } from '@xintu/graph';

import { IssuedDocumentQueries } from './issued-document.ts';
import { NoticeDocumentMutations } from './notice-document.mutation.ts';
import { DocumentTemplateResolvers } from './template.ts';

/** What this package adds to the graph: 文书. */
export const documentsGraph: GraphModule = {
  resolvers: [IssuedDocumentQueries, DocumentTemplateResolvers, NoticeDocumentMutations],
};
