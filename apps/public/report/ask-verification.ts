import { currentLanguage } from '@xintu/ui';
import { z } from 'zod';

const verification = z.object({
  state: z.enum(['CURRENT', 'CHANGED', 'WITHDRAWN']),
  kind: z.enum(['SUBJECT', 'CHECK']),
  ...{ number: z.string(), issuedAt: z.string(), pages: z.int(), sha256: z.string() },
  subject: z.object({ name: z.string(), code: z.string().nullable() }).nullable(),
});
/** What the register says of a report to whoever shows its number and code. */
export type Verification = z.output<typeof verification>;

/** Asks whether a report holds. `none`: no report has this number and code; `many`: asked too often. */
export async function askVerification(
  number: string,
  code: string,
): Promise<Verification | 'none' | 'many' | 'lost'> {
  try {
    const response = await fetch('/reports/verify', {
      method: 'POST',
      credentials: 'omit',
      headers: { 'content-type': 'application/json', 'accept-language': currentLanguage() },
      body: JSON.stringify({ number: number.trim(), code: code.trim() }),
    });
    if (response.status === 404) return 'none';
    if (response.status === 429) return 'many';
    if (!response.ok) return 'lost';
    return verification.parse(await response.json());
  } catch {
    return 'lost';
  }
}

/** SHA-256 of a file, hexadecimal, computed by the browser. */
export async function digestOf(file: Blob): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
