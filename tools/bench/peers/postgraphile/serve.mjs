import { createServer } from 'node:http';

import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';

// PostGraphile 5 at its defaults (the Amber preset) over the views of schema.sql: its own pool of ten connections.

const { databaseUrl } = JSON.parse(process.argv[2]);
const preset = {
  extends: [PostGraphileAmberPreset],
  pgServices: [makePgService({ connectionString: databaseUrl, schemas: ['peer'] })],
  grafserv: { graphqlPath: '/graphql' },
};

const server = createServer();
server.on('error', (problem) => process.stderr.write(`${problem}\n`));
const service = postgraphile(preset).createServ(grafserv);
await service.addTo(server);
server.listen(0, '127.0.0.1', () => {
  process.send?.({ port: server.address().port });
  process.on('disconnect', () => process.exit(0));
});
