import { currentLanguage } from '@xintu/ui';
import { requestHeaders } from '../graph/request-headers.ts';
import { followRefusal } from '../session/follow-session.ts';
import { meantFor } from '../session/session-notice.ts';
import { readUploadAnswer, type UploadAnswer } from './upload-answer.ts';

/** Keys of files, for as long as the page has them: a file that is sent twice is taken once. */
const keys = new WeakMap<File, string>();

function keyOf(recordType: string, file: File): string {
  const key = keys.get(file) ?? crypto.randomUUID();
  keys.set(file, key);
  return `${recordType}:${key}`;
}

/**
 * Sends a file to the intake of a record type. `onProgress` gets a fraction from 0 to 1; the promise rejects when no
 * answer came. (XMLHttpRequest, because fetch does not tell how much has been sent.)
 */
export function uploadFile(
  recordType: string,
  file: File,
  options: { readonly dryRun: boolean },
  onProgress: (fraction: number) => void,
): Promise<UploadAnswer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const how = options.dryRun ? '?dryRun=true' : '';
    request.open('POST', `/intake/${encodeURIComponent(recordType)}${how}`);
    const headers = {
      ...requestHeaders(currentLanguage(), null, meantFor()),
      ...(options.dryRun ? {} : { 'idempotency-key': keyOf(recordType, file) }), // checks keep nothing
    };
    for (const [name, value] of Object.entries(headers)) {
      request.setRequestHeader(name, value);
    }
    request.upload.addEventListener('progress', (event) => {
      if (event.lengthComputable) onProgress(event.loaded / event.total);
    });
    request.addEventListener('load', () => {
      followRefusal(request.responseText);
      resolve(readUploadAnswer(request.status, request.responseText));
    });
    request.addEventListener('error', () => reject(new Error('No answer')));
    const form = new FormData();
    form.append('file', file, file.name);
    request.send(form);
  });
}
