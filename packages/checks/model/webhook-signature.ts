import { type KeyObject, sign, verify } from 'node:crypto';

/** What is signed: a purpose that no head of the ledger has, the moment, and the body. */
const signedText = (moment: string, body: string): Buffer =>
  Buffer.from(`xintu-webhook-1\n${moment}\n${body}`);

/** Signs news with the ledger's key (Ed25519): no secret is shared, and the public one is published already. */
export const signNews = (key: KeyObject, moment: string, body: string): string =>
  sign(null, signedText(moment, body), key).toString('base64');

/** Whether news were signed by the holder of the key. */
export const isNewsSigned = (key: KeyObject, moment: string, body: string, signature: string): boolean =>
  verify(null, signedText(moment, body), key, Buffer.from(signature, 'base64'));
