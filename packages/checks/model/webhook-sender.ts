/** A way by which news leave the house. It throws where they were not taken; the same may be sent again. */
export interface WebhookSender {
  readonly send: (url: string, body: string, headers: Readonly<Record<string, string>>) => Promise<void>;
}

const TIMEOUT_MILLISECONDS = 10_000;

/** Sends over HTTP: answers of 2xx take the news; redirects are not followed, and nothing of an answer is read. */
export const httpSender: WebhookSender = {
  send: async (url, body, headers) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS),
    });
    await response.body?.cancel();
    if (!response.ok) throw new Error(`HTTP ${String(response.status)}`);
  },
};
