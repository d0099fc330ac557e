import { once } from 'node:events';
import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { requireFreePort } from './port.ts';

describe('requireFreePort', () => {
  it('says in a sentence that a port is taken, and waits a moment for one that is about to be free', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    await expect(requireFreePort('127.0.0.1', port, 100)).rejects.toThrow(
      `Port ${port} on 127.0.0.1 is taken by another program: set PORT to another one.`,
    );
    const waiting = requireFreePort('127.0.0.1', port, 5_000);
    server.close();
    await waiting;
  });

  it('says that an address is not of this machine', async () => {
    await expect(requireFreePort('203.0.113.7', 4000, 100)).rejects.toThrow('EADDRNOTAVAIL');
  });
});
