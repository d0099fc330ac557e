/** The business a look-up is made for: a matter of the catalogue and the case number in the business system. */
export interface StatedPurpose {
  readonly matter: string;
  readonly reference: string;
}

/**
 * Headers of every request: language, purpose, whom the page shows as signed in, and the mark that tells a portal's request from one forged by another
 * site. A header carries Latin letters only, so a case number such as 吉文旅许〔2026〕12号 is percent-encoded.
 */
export function requestHeaders(
  language: string,
  purpose: StatedPurpose | null,
  viewer: string | null,
): Record<string, string> {
  const headers: Record<string, string> = { 'accept-language': language, 'apollo-require-preflight': 'true' };
  if (viewer !== null) headers['x-xintu-viewer'] = viewer;
  if (purpose === null) return headers;
  return {
    ...headers,
    'x-xintu-matter': purpose.matter,
    'x-xintu-reference': encodeURIComponent(purpose.reference),
  };
}
