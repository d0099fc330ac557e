import { writeFileSync } from 'node:fs';
import { buildGraphSchema, schemaText } from '@xintu/graph';

import { graphModules } from '@xintu/installed-sectors/graph';

// Writes the schema that the gateway serves into schema.graphql: `npm run schema`.
writeFileSync(new URL('../../schema.graphql', import.meta.url), schemaText(buildGraphSchema(graphModules)));
