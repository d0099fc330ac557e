import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

/** A subject as far as a link needs it. */
export interface LinkedSubject {
  readonly id: string;
  readonly code: string | null;
  readonly name: string;
}

/** Leads to a subject's file: by credit code, or by id where it has none. */
export function SubjectLink({ subject }: { readonly subject: LinkedSubject }): ReactNode {
  return subject.code === null ? (
    <Link to="/subjects/id/$id" params={{ id: subject.id }}>
      {subject.name}
    </Link>
  ) : (
    <Link to="/subjects/$code" params={{ code: subject.code }}>
      {subject.name}
    </Link>
  );
}
