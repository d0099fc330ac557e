import { currentLanguage } from '@xintu/ui';
import type { CaseDocumentRole } from '../gql/graphql.ts';
import { requestHeaders } from '../graph/request-headers.ts';
import { followRefusal } from '../session/follow-session.ts';
import { meantFor } from '../session/session-notice.ts';

/** What files of cases may be; the server decides by their content. */
export const documentExtensions = ['.pdf', '.png', '.jpg', '.jpeg', '.docx', '.xlsx'];

/** Where a file of a case is fetched. */
export const documentAddress = (caseId: string, documentId: string): string =>
  `/cases/${encodeURIComponent(caseId)}/documents/${encodeURIComponent(documentId)}`;

/** What became of a file that was sent: taken, refused with a sentence, or lost on the way. */
export type UploadOutcome =
  | { readonly kind: 'taken' }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'lost' };

/** Sends a file into a case; sent twice it is kept once. */
export async function uploadDocument(
  caseId: string,
  role: CaseDocumentRole,
  file: File,
): Promise<UploadOutcome> {
  const body = new FormData();
  body.append('file', file, file.name);
  try {
    const response = await fetch(`/cases/${encodeURIComponent(caseId)}/documents?role=${role}`, {
      method: 'POST',
      headers: requestHeaders(currentLanguage(), null, meantFor()),
      body,
    });
    if (response.status === 201) return { kind: 'taken' };
    const text = await response.text();
    followRefusal(text);
    return { kind: 'refused', message: sentenceIn(text) ?? response.statusText };
  } catch {
    return { kind: 'lost' };
  }
}

function sentenceIn(text: string): string | null {
  try {
    const answer: unknown = JSON.parse(text);
    if (typeof answer !== 'object' || answer === null || !('message' in answer)) return null;
    return typeof answer.message === 'string' ? answer.message : null;
  } catch {
    return null;
  }
}
