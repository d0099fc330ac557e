/**
 * Calls `stop` once when this program is to end: by SIGTERM or SIGINT, or because the program that started it is
 * gone (its channel closed). Ends the process when `stop` has finished, or after `patience` milliseconds.
 */
export function onShutdown(stop: () => Promise<void>, patience = 20_000): void {
  let stopping = false;
  const begin = () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), patience).unref();
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGTERM', begin);
  process.once('SIGINT', begin);
  process.once('disconnect', begin);
}

/** What a program tells the one that started it. */
export type ChildMessage = { type: 'ready'; address?: string } | { type: 'failure'; message: string };

/** Tells the program that started this one, if any did by a channel. */
export function tellParent(message: ChildMessage): Promise<void> {
  return new Promise((resolve) => {
    if (process.send === undefined) resolve();
    else process.send(message, undefined, undefined, () => resolve());
  });
}

/** Reads a message of a started program; null for anything else. */
export function readChildMessage(message: unknown): ChildMessage | null {
  if (typeof message !== 'object' || message === null || !('type' in message)) return null;
  if (message.type === 'ready') {
    const address = 'address' in message && typeof message.address === 'string' ? message.address : undefined;
    return address === undefined ? { type: 'ready' } : { type: 'ready', address };
  }
  if (message.type !== 'failure') return null;
  const text =
    'message' in message && typeof message.message === 'string' ? message.message : 'unknown reason';
  return { type: 'failure', message: text };
}
