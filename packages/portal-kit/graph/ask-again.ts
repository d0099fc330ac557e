import type { ApolloClient } from '@apollo/client';

/**
 * Forgets every answer and asks again for what the page shows: after a change of language or purpose nothing of the
 * old answers may stay. A question whose component leaves meanwhile is cut off; that is no failure, and the failure of
 * any other shows where it was asked.
 */
export async function askAgain(client: ApolloClient): Promise<void> {
  try {
    await client.resetStore();
  } catch {
    // Each page shows the state of its own question.
  }
}
