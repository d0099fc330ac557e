import { Failure } from '@xintu/runtime';
import { readRoles, type Role, roleProblem, roles } from '../rules/roles.ts';

/**
 * The roles as roles.
 * @throws Failure with one sentence when one is unknown, none is given, or they may not go together
 */
export function requireRoles(texts: readonly string[]): readonly Role[] {
  const wanted = [...new Set(texts.map((text) => text.trim()).filter((text) => text !== ''))];
  const problem = roleProblem(wanted);
  switch (problem?.code) {
    case undefined:
      return readRoles(wanted);
    case 'NO_ROLE':
      throw new Failure(`At least one role is needed: ${roles.join(', ')}.`);
    case 'UNKNOWN_ROLE':
      throw new Failure(`There is no role ${problem.roles.join(', ')}; the roles are ${roles.join(', ')}.`);
    case 'NOT_SEPARATED':
      throw new Failure(`The roles ${problem.roles.join(' and ')} must be held by different people.`);
  }
}
