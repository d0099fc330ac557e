import type { GraphModule } from '@xintu/graph';
import { AccountMutations } from './account.mutations.ts';
import { AdministrationQueries } from './administration.queries.ts';
import { DelegationMutations } from './delegation.mutations.ts';
import { SessionMutations } from './session.mutations.ts';
import { DepartmentSuccession } from './take-over.ts';
import { TakeOverMutations } from './take-over.mutations.ts';
import { TokenMutations } from './token.mutations.ts';

/** What this package adds to the graph: 系统与安全管理. */
export const administrationGraph: GraphModule = {
  resolvers: [
    AdministrationQueries,
    DepartmentSuccession,
    AccountMutations,
    TokenMutations,
    SessionMutations,
    DelegationMutations,
    TakeOverMutations,
  ],
};
