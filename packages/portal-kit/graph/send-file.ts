import { currentLanguage } from '@xintu/ui';
import { followRefusal } from '../session/follow-session.ts';
import { meantFor } from '../session/session-notice.ts';
import { requestHeaders } from './request-headers.ts';

/** What the server said to a file: an object, or why it was not taken, in the reader's language. */
export type SentFile =
  | { readonly taken: true; readonly answer: Readonly<Record<string, unknown>> }
  | { readonly taken: false; readonly message: string | null };

/** Sends one file by itself; rejects when no answer came. */
export async function sendFile(address: string, file: File): Promise<SentFile> {
  const body = new FormData();
  body.append('file', file, file.name);
  const response = await fetch(address, {
    method: 'POST',
    headers: requestHeaders(currentLanguage(), null, meantFor()),
    body,
  });
  const text = await response.text();
  followRefusal(text);
  const value: unknown = JSON.parse(text);
  const answer: Record<string, unknown> = typeof value === 'object' && value !== null ? { ...value } : {};
  if (response.ok) return { taken: true, answer };
  const { message } = answer;
  return { taken: false, message: typeof message === 'string' ? message : null };
}
