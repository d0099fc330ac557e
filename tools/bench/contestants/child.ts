import type { Server } from 'node:http';

/** What a contestant's process is told, as JSON in its first argument. */
export interface Configuration {
  /** Address of the database, as the owner of the tables. */
  readonly databaseUrl: string;
  /** The contestant's own name, for its connections. */
  readonly name: string;
}

export function readConfiguration(): Configuration {
  const given: unknown = JSON.parse(process.argv[2] ?? 'null');
  if (typeof given === 'object' && given !== null && 'databaseUrl' in given && 'name' in given)
    return { databaseUrl: String(given.databaseUrl), name: String(given.name) };
  throw new Error('a contestant is started by the bench');
}

/** Tells the bench where the contestant listens; it ends when the bench does, or when it is told to. */
export function announce(port: number): void {
  if (!process.connected) process.exit(0);
  process.send?.({ port });
  process.on('disconnect', () => process.exit(0));
}

/** Listens on a free port of this machine. */
export function listen(server: Server): void {
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    announce(address.port);
  });
}
