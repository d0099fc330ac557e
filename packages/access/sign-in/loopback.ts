import { isIPv4 } from 'node:net';
import { Failure } from '@xintu/runtime';

/** Whether a host name or address means this very machine. */
export function isLoopback(host: string): boolean {
  const name = host.replace(/^\[(.*)\]$/, '$1').toLowerCase();
  return name === 'localhost' || name === '::1' || (isIPv4(name) && name.startsWith('127.'));
}

/**
 * The development provider has one known password: it must not be reachable from another machine.
 * @throws Failure when the server is to listen elsewhere than on loopback
 */
export function requireLoopback(host: string): void {
  if (isLoopback(host)) return;
  throw new Failure(
    `The development sign-in answers on loopback only, not on ${host}: set OIDC_ISSUER, or HOST to 127.0.0.1.`,
  );
}
