export { connect, createPool, type ConnectOptions, type Database, type Entity } from './connect.ts';
export { copyArray, copyField, copyRows, type CopyRow } from './copy.ts';
export { migrate } from './migrate.ts';
export { openInstance, type OpenedInstance } from './open.ts';
export { READER_ROLE, readerUrl, withSettings } from './reader-role.ts';
export { type Claim, claimRequest, keepAnswer, type KeyedRequest, releaseClaim } from './request-key.ts';
export { takeSerialNumbers } from './serial-number.ts';
export { inTransaction } from './transaction.ts';
export { startEmbedded, type Embedded, type EmbeddedOptions } from './embedded/start.ts';
