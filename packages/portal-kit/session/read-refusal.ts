/** What the server says of a session that doesn't hold, or belongs to somebody else. */
export interface SessionRefusal {
  readonly code: 'UNAUTHENTICATED' | 'VIEWER_CHANGED';
  readonly message: string;
  /** Whether a session was there, and ended. */
  readonly ended: boolean;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Reads the body of a refused request, in GraphQL's shape or as a problem; null for any other refusal. */
export function readSessionRefusal(body: string): SessionRefusal | null {
  const read = readJson(body);
  if (!isObject(read)) return null;
  const first: unknown = Array.isArray(read['errors']) ? read['errors'][0] : undefined;
  const told = isObject(first) && isObject(first['extensions']) ? { ...first, ...first['extensions'] } : read;
  const { code, message, reasons } = { code: null, message: '', reasons: null, ...told };
  if (code !== 'UNAUTHENTICATED' && code !== 'VIEWER_CHANGED') return null;
  return { code, message: typeof message === 'string' ? message : '', ended: Array.isArray(reasons) };
}
