import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { Failure } from '@xintu/runtime';

/** A gateway whose parent was killed needs a moment to finish what is under way. */
const PATIENCE = 4_000;

/**
 * Makes sure that the gateway will be able to listen.
 * @throws Failure when another program listens there
 */
export async function requireFreePort(host: string, port: number, patience = PATIENCE): Promise<void> {
  if (port === 0) return;
  const end = performance.now() + patience;
  for (;;) {
    const code = await tryPort(host, port);
    if (code === null) return;
    if (code !== 'EADDRINUSE')
      throw new Failure(`The gateway can't listen on ${host}:${port} (${code}): set HOST and PORT.`);
    if (performance.now() > end) {
      throw new Failure(`Port ${port} on ${host} is taken by another program: set PORT to another one.`);
    }
    await pause(200);
  }
}

async function tryPort(host: string, port: number): Promise<string | null> {
  const server = createServer();
  try {
    server.listen({ host, port, exclusive: true });
    await once(server, 'listening');
    return null;
  } catch (problem) {
    return problem instanceof Error && 'code' in problem ? String(problem.code) : 'unknown reason';
  } finally {
    if (server.listening) {
      server.close();
      await once(server, 'close');
    }
  }
}
