import { writeFileSync } from 'node:fs';
import { buildGraphSchema, schemaText } from '@xintu/graph';

import { graphModules } from './graph-modules.ts';

// Writes the schema that the gateway serves into schema.graphql: `npm run schema`.
writeFileSync(new URL('../../schema.graphql', import.meta.url), schemaText(buildGraphSchema(graphModules)));
