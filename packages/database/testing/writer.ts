/** A program for tests that are about being killed: it writes rows and reports each that is acknowledged. */
import pg from 'pg';
import { startEmbedded } from '../embedded/start.ts';

const [folder = ''] = process.argv.slice(2);
const embedded = await startEmbedded({ dataDirectory: folder }, { exclusive: true });
const client = new pg.Client({ connectionString: embedded.url });
client.on('error', () => undefined);
await client.connect();
await client.query('create table written (number integer)');
for (let number = 1; ; number += 1) {
  await client.query('insert into written values ($1)', [number]);
  process.send?.(number);
}
