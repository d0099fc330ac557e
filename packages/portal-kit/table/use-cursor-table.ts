import {
  firstOf,
  nextPage,
  pageSizeOf,
  pagesFor,
  presentCursor,
  previousPage,
  withValues,
  type CursorPages,
  type UrlState,
} from '@xintu/ui';
import { useCallback, useMemo, useState } from 'react';

interface PageEnd {
  readonly hasNextPage: boolean;
  readonly endCursor?: string | null;
}

/** A list by cursors whose question stands in the address: what it asks, and how one turns its pages. */
export interface CursorTable {
  /** Filters without the page: what the form shows. */
  readonly asked: UrlState;
  readonly first: number;
  readonly after: string | null;
  /** Asks anew, from the first page. */
  readonly ask: (state: UrlState) => void;
  /** The pager of `QueryTable`, for the page that is there. */
  readonly page: (info: PageEnd | undefined) => {
    readonly number: number;
    readonly onFirst: (() => void) | null;
    readonly onPrevious: (() => void) | null;
    readonly onNext: (() => void) | null;
  };
}

/** Pages of a list whose state is the address's. */
export function useCursorTable(state: UrlState, change: (state: UrlState) => void): CursorTable {
  const [known, setKnown] = useState<CursorPages>([]);
  const pages = pagesFor(known, firstOf(state, 'after'));
  const asked = useMemo(() => withValues(state, 'after', []), [state]);
  const ask = useCallback((next: UrlState) => change(withValues(next, 'after', [])), [change]);
  const turn = (next: CursorPages) => {
    setKnown(next);
    const cursor = presentCursor(next);
    change(withValues(asked, 'after', cursor === null ? [] : [cursor]));
  };
  return {
    asked,
    first: pageSizeOf(state),
    after: presentCursor(pages),
    ask,
    page: (info) => {
      const end = info?.hasNextPage === true ? (info.endCursor ?? null) : null;
      return {
        number: pages.length + 1,
        onFirst: pages.length > 0 ? () => turn([]) : null,
        onPrevious: pages.length > 0 ? () => turn(previousPage(pages)) : null,
        onNext: end === null ? null : () => turn(nextPage(pages, end)),
      };
    },
  };
}
