import { type Action, actionRules } from './actions.ts';
import type { Role } from './roles.ts';
import type { Viewer } from './viewer.ts';

/** Roles that an action asks for; none where it is everyone's. For rules that are compiled into plans. */
export function rolesFor(action: Action): readonly Role[] {
  const { roles } = actionRules[action];
  return roles === 'everyone' ? [] : roles;
}

const holds = (viewer: Viewer, action: Action) =>
  rolesFor(action).some((role) => viewer.roles.includes(role));

/** In whose place somebody reads: what plans and row-level security compare rows with. */
export interface ReadingPlace {
  /** The own department, for its officers: an administrator or a developer of it reads what is public. */
  readonly department: string | null;
  /** The organisation for which a representative speaks. */
  readonly organisation: string | null;
}

/** The place from which a viewer reads, by the table of actions. */
export function readingPlace(viewer: Viewer): ReadingPlace {
  return {
    department: holds(viewer, 'record.read-own') ? (viewer.department?.code ?? null) : null,
    organisation: holds(viewer, 'record.read-as-subject') ? viewer.organisationCode : null,
  };
}
