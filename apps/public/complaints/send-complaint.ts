import { currentLanguage } from '@xintu/ui';

/** A complaint as it is sent. */
export interface SentComplaint {
  readonly subjectCode: string;
  readonly content: string;
  readonly happened: string | null;
  readonly sender: { readonly name: string; readonly contact: string } | null;
}

/** What became of sending it: what to ask by, or why it was refused. */
export type SendingAnswer =
  | { readonly kind: 'received'; readonly number: string; readonly code: string }
  | { readonly kind: 'refused'; readonly message: string };

const isAnswer = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Sends a complaint; nobody is signed in for it. @throws Error where no answer comes that can be read */
export async function sendComplaint(complaint: SentComplaint): Promise<SendingAnswer> {
  const response = await fetch('/complaints', {
    method: 'POST',
    credentials: 'omit',
    headers: { 'content-type': 'application/json', 'accept-language': currentLanguage() },
    body: JSON.stringify(complaint),
  });
  const answer: unknown = await response.json();
  if (!isAnswer(answer)) throw new Error('no answer');
  const { number, code, message } = answer;
  if (response.ok && typeof number === 'string' && typeof code === 'string')
    return { kind: 'received', number, code };
  if (typeof message !== 'string') throw new Error('no answer');
  return { kind: 'refused', message };
}
