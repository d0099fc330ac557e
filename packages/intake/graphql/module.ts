import type { GraphModule } from '@xintu/graph';

import { HomeQueries } from './home.ts';
import { IntakeQueries } from './intake.queries.ts';

/** What this package adds to the graph: 报送. */
export const intakeGraph: GraphModule = { resolvers: [IntakeQueries, HomeQueries] };
