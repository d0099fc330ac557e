import type { TrustedDocument } from '@xintu/graph';
import type { FastifyReply, FastifyRequest } from 'fastify';

import { refuseGraph } from './graph-refusal.ts';
import type { GraphBody } from './graph-request.ts';
import { tooManyRequests } from './refusals.ts';
import { tokenBuckets } from './token-buckets.ts';

/** Questions with a number and its query code that one address may send in a minute: enough to mistype, too few to try. */
const PER_MINUTE = 10;

/** The field that a query code opens. */
const opened = 'complaintProgress';

/** How often a request tries a query code. */
function triesOf(document: TrustedDocument | undefined, body: GraphBody | null): number {
  if (document === undefined) return [...(body?.text ?? '').matchAll(/\bcomplaintProgress\b/g)].length;
  const { selections } = document.operation.selectionSet;
  return selections.filter((one) => one.kind === 'Field' && one.name.value === opened).length;
}

/** Limits by address, whoever is signed in there, how often query codes are tried. @returns the refusal, if it is one */
export function limitQueryCodes(): (
  request: FastifyRequest,
  reply: FastifyReply,
  document: TrustedDocument | undefined,
  body: GraphBody | null,
) => FastifyReply | undefined {
  const buckets = tokenBuckets({ perMinute: PER_MINUTE });
  return (request, reply, document, body) => {
    for (let tries = triesOf(document, body); tries > 0; tries -= 1) {
      const seconds = buckets.take(request.ip, performance.now());
      if (seconds > 0) return refuseGraph(request, reply.header('retry-after', seconds), tooManyRequests);
    }
    return undefined;
  };
}
