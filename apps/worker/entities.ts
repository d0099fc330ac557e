import { accessEntities } from '@xintu/access';
import type { Entity } from '@xintu/database';

/** The entities of the packages whose actions the jobs call. */
export const entities: readonly Entity[] = [...accessEntities];
