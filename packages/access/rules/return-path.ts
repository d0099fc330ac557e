const NO_ORIGIN = 'http://no-origin.invalid';

/**
 * Where the browser goes after sign-in: a path of this very site, or null when the text leads anywhere else
 * (`https://...`, `//host`, `/\host`, a path with control characters that a browser would drop).
 */
export function readReturnPath(text: string): string | null {
  if (!text.startsWith('/') || /[\\\p{Cc}]/u.test(text)) return null;
  const url = URL.canParse(text, NO_ORIGIN) ? new URL(text, NO_ORIGIN) : null;
  if (url === null || url.origin !== NO_ORIGIN) return null;
  const path = url.pathname + url.search + url.hash;
  return path.startsWith('//') ? null : path;
}
