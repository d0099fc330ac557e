/** The way through a keyset list: the cursors after which each page began; the first page has none. */
export type CursorPages = readonly string[];

/** The cursor to ask the present page with; null for the first page. */
export function presentCursor(pages: CursorPages): string | null {
  return pages.at(-1) ?? null;
}

/** Goes one page on. The same cursor twice (a double click) moves once. */
export function nextPage(pages: CursorPages, endCursor: string): CursorPages {
  return presentCursor(pages) === endCursor ? pages : [...pages, endCursor];
}

/** Goes one page back; the first page stays. */
export function previousPage(pages: CursorPages): CursorPages {
  return pages.slice(0, -1);
}

/**
 * The way kept for an address: someone who opens a pasted address knows only the cursor of its page; going back from
 * there leads to the first page.
 */
export function pagesFor(known: CursorPages, cursor: string | null): CursorPages {
  if (cursor === null) return [];
  const position = known.indexOf(cursor);
  return position < 0 ? [cursor] : known.slice(0, position + 1);
}
