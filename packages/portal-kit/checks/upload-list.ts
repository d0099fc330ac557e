import { currentLanguage } from '@xintu/ui';
import { requestHeaders } from '../graph/request-headers.ts';
import { followRefusal } from '../session/follow-session.ts';
import { meantFor } from '../session/session-notice.ts';
import type { ListedSubject } from './asked-subjects.ts';

/** What a file lists, or why it was refused, in the reader's language; null: no answer came. */
export type UploadedList =
  | { readonly kind: 'READ'; readonly subjects: readonly ListedSubject[]; readonly isCut: boolean }
  | { readonly kind: 'REFUSED'; readonly message: string | null };

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

function subjectOf(row: unknown): readonly ListedSubject[] {
  if (!isObject(row) || typeof row['row'] !== 'number') return [];
  return [{ row: row['row'], code: textOf(row['code']), name: textOf(row['name']) }];
}

/** Reads the server's answer to a file. */
export function readListAnswer(status: number, body: string): UploadedList {
  let answer: unknown;
  try {
    answer = JSON.parse(body);
  } catch {
    answer = null;
  }
  if (!isObject(answer)) return { kind: 'REFUSED', message: null };
  const rows: unknown = answer['rows'];
  if (status !== 200 || !Array.isArray(rows)) return { kind: 'REFUSED', message: textOf(answer['message']) };
  return { kind: 'READ', subjects: rows.flatMap(subjectOf), isCut: answer['isCut'] === true };
}

/** Has the server read whom a file lists. */
export async function uploadList(file: File): Promise<UploadedList> {
  const form = new FormData();
  form.append('file', file, file.name);
  try {
    const response = await fetch('/checks/lists', {
      ...{ method: 'POST', body: form },
      headers: { ...requestHeaders(currentLanguage(), null, meantFor()) },
    });
    const text = await response.text();
    followRefusal(text);
    return readListAnswer(response.status, text);
  } catch {
    return { kind: 'REFUSED', message: null };
  }
}
