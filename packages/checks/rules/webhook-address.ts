const LONGEST = 500;
const loopback = new Set(['127.0.0.1', 'localhost', '[::1]']);

/**
 * Whether news may be sent to an address: over TLS, without name and password in it; without TLS on this very machine
 * only.
 */
export function isWebhookAddress(text: string): boolean {
  if (text.length > LONGEST || !URL.canParse(text)) return false;
  const { protocol, username, password, hostname, hash } = new URL(text);
  if (username !== '' || password !== '' || hash !== '') return false;
  return protocol === 'https:' || (protocol === 'http:' && loopback.has(hostname));
}

/** Seconds until a delivery is tried again: from half a minute, doubled up to six hours. */
export const secondsUntilNext = (attempts: number): number => Math.min(30 * 2 ** (attempts - 1), 21_600);
