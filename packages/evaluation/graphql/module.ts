import type { GraphModule } from '@xintu/graph';

import { EvaluationMutations } from './evaluation.mutations.ts';
import { EvaluationQueries, SubjectEvaluations } from './evaluation.queries.ts';
import { InspectionItems } from './inspection.ts';

/** What this package adds to the graph: 信用评价. */
export const evaluationGraph: GraphModule = {
  resolvers: [EvaluationQueries, SubjectEvaluations, InspectionItems, EvaluationMutations],
};
