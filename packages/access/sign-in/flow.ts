import { z } from 'zod';
import { readReturnPath } from '../rules/return-path.ts';

/** What a browser keeps between leaving for the provider and coming back; so no server process has to. */
export interface Flow {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  readonly returnPath: string;
}

export const FLOW_COOKIE = 'xintu_sign_in';
/** How long signing in may take, in seconds. */
export const FLOW_SECONDS = 10 * 60;

const shape = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  returnPath: z.string(),
});

export function writeFlow(flow: Flow): string {
  return Buffer.from(JSON.stringify(flow)).toString('base64url');
}

/** The flow in the cookie; null when there is none, or its way back leads elsewhere. */
export function readFlow(cookie: string | undefined): Flow | null {
  if (cookie === undefined) return null;
  try {
    const flow = shape.parse(JSON.parse(Buffer.from(cookie, 'base64url').toString()));
    const returnPath = readReturnPath(flow.returnPath);
    return returnPath === null ? null : { ...flow, returnPath };
  } catch {
    return null;
  }
}
