import { currentLanguage } from '@xintu/ui';
import { requestHeaders } from '../graph/request-headers.ts';
import { followRefusal } from '../session/follow-session.ts';
import { meantFor } from '../session/session-notice.ts';

/** What became of a file of handled cases: how many were new or changed, or why it was refused, row by row. */
export type HandledAnswer =
  | { readonly kind: 'TAKEN'; readonly count: number }
  | {
      readonly kind: 'REFUSED';
      /** Rows count from 1, below the heading; null: the file as a whole. No message: no answer came. */
      readonly reasons: readonly { readonly row: number | null; readonly message: string }[];
    };

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function reasonOf(error: unknown): { readonly row: number | null; readonly message: string }[] {
  if (!isObject(error) || typeof error['message'] !== 'string') return [];
  const place = /^cases\.(\d+)/.exec(typeof error['field'] === 'string' ? error['field'] : '')?.[1];
  return [{ row: place === undefined ? null : Number(place) + 1, message: error['message'] }];
}

/** Reads the server's answer to a file of handled cases. */
export function readHandledAnswer(status: number, body: string): HandledAnswer {
  let answer: unknown;
  try {
    answer = JSON.parse(body);
  } catch {
    answer = null;
  }
  if (!isObject(answer)) return { kind: 'REFUSED', reasons: [] };
  if (status === 200 && typeof answer['count'] === 'number') return { kind: 'TAKEN', count: answer['count'] };
  const errors: unknown = answer['userErrors'];
  return { kind: 'REFUSED', reasons: Array.isArray(errors) ? errors.flatMap(reasonOf) : reasonOf(answer) };
}

/** Hands in the cases that the department handled, as a workbook or text file. */
export async function uploadHandled(file: File): Promise<HandledAnswer> {
  const form = new FormData();
  form.append('file', file, file.name);
  try {
    const response = await fetch('/checks/handled-cases', {
      ...{ method: 'POST', body: form },
      headers: { ...requestHeaders(currentLanguage(), null, meantFor()) },
    });
    const text = await response.text();
    followRefusal(text);
    return readHandledAnswer(response.status, text);
  } catch {
    return { kind: 'REFUSED', reasons: [] };
  }
}
