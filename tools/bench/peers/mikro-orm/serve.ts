import 'reflect-metadata';

import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { DataloaderType, MikroORM } from '@mikro-orm/postgresql';
import { buildSchema } from 'type-graphql';

import { EvaluationResolver, ListingResolver, PanelResolver, PenaltyResolver } from './panels.resolver.ts';
import { recordEntities } from './records.ts';
import { referenceEntities } from './reference.ts';
import { subjectEntities } from './subject.ts';
import { type Context, SubjectResolver } from './subject.resolver.ts';

// Apollo Server, TypeGraphQL and MikroORM as they are usually put together: one class is entity and type, resolvers
// find and populate, references are loaded in batches, each request has an entity manager of its own.

const { databaseUrl }: { databaseUrl: string } = JSON.parse(process.argv[2] ?? '{}');

const orm = await MikroORM.init({
  entities: [...referenceEntities, ...recordEntities, ...subjectEntities],
  dbName: decodeURIComponent(new URL(databaseUrl).pathname.slice(1)),
  driverOptions: { connectionString: databaseUrl },
  pool: { min: 0, max: 10 },
  dataloader: DataloaderType.ALL,
});
const schema = await buildSchema({
  resolvers: [SubjectResolver, PanelResolver, PenaltyResolver, ListingResolver, EvaluationResolver],
  validate: false,
});
const apollo = new ApolloServer<Context>({ schema });
const { url } = await startStandaloneServer(apollo, {
  listen: { host: '127.0.0.1', port: 0 },
  context: () => Promise.resolve({ em: orm.em.fork() }),
});
process.send?.({ port: Number(new URL(url).port) });
process.on('disconnect', () => process.exit(0));
