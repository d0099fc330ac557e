/** What the server said to a file. */
export type UploadAnswer =
  | { readonly kind: 'received'; readonly batch: string }
  | { readonly kind: 'refused'; readonly status: number; readonly message: string | null }
  | { readonly kind: 'unauthenticated' };

function parsed(body: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** Reads the answer: 202 with the batch, or a problem with a message in the reader's language. */
export function readUploadAnswer(status: number, body: string): UploadAnswer {
  if (status === 401) return { kind: 'unauthenticated' };
  const answer = parsed(body);
  const batch = textOf(answer['batch']);
  if (status === 202 && batch !== null) return { kind: 'received', batch };
  return {
    kind: 'refused',
    status,
    message: textOf(answer['message']) ?? textOf(answer['detail']) ?? textOf(answer['title']),
  };
}
