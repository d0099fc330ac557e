import type { ValidationRule } from 'graphql';

import { depthLimit } from './depth-limit.ts';

/** Longest document, in tokens. */
export const mostTokens = 4_000;

/** What a document must keep to beside GraphQL's own rules: at most 14 fields deep. */
export const limitRules: readonly ValidationRule[] = [depthLimit(14)];
