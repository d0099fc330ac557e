import { useQuery } from '@apollo/client/react';
import { DepartmentChoicesDocument } from '../gql/graphql.ts';

/** A department to choose. */
export interface DepartmentOption {
  readonly value: string;
  readonly label: string;
}

/** The departments that work (those taken over are left out), as choices. */
export function useDepartments(): readonly DepartmentOption[] {
  const nodes = useQuery(DepartmentChoicesDocument).data?.departments.nodes ?? [];
  return nodes
    .filter(({ successor }) => successor === null)
    .map(({ code, name }) => ({ value: code, label: name }));
}
