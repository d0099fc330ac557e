import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { goToSignIn } from '../graph/sign-in.ts';
import { readSessionRefusal } from './read-refusal.ts';
import { noticeSession } from './session-notice.ts';

/**
 * Follows what a refused request says of the session: to sign in where there was none; where one ended, or the browser
 * belongs to somebody else now, the page says so and keeps what was typed.
 */
export function followRefusal(body: string): void {
  const refusal = readSessionRefusal(body);
  if (refusal === null) return;
  const { message } = refusal;
  if (refusal.code === 'VIEWER_CHANGED') noticeSession({ kind: 'changed', message });
  else if (refusal.ended) noticeSession({ kind: 'ended', message });
  else goToSignIn();
}

/** The same for an error of the graph's client. */
export function followError(error: unknown): void {
  if (ServerError.is(error)) followRefusal(error.bodyText);
  else if (CombinedGraphQLErrors.is(error)) followRefusal(JSON.stringify({ errors: error.errors }));
}
