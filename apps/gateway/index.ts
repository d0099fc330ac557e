export { buildGateway, type GatewayParts } from './gateway.ts';
export { readTrustedDocuments } from './read-trusted-documents.ts';
export type { ServedGraph } from './served-graph.ts';
