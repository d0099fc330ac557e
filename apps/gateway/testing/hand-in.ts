import { installedDeclarations } from '@xintu/installed-sectors';
import { runBatch } from '@xintu/intake';
import { z } from 'zod';
import type { TestGateway } from './serve-test-gateway.ts';

/** Hands a file in through the door, and does the worker's job on it. @returns the batch */
export async function handIn(
  gateway: TestGateway,
  type: string,
  file: Buffer,
  authorization: string,
): Promise<string> {
  const body = new FormData();
  body.append('file', new Blob([new Uint8Array(file)], { type: 'text/csv' }), 'records.csv');
  const url = `${gateway.address}/intake/${type}`;
  const response = await fetch(url, { method: 'POST', headers: { authorization }, body });
  const { batch } = z.object({ batch: z.string() }).parse(await response.json());
  await runBatch(gateway.database, batch, {
    declarations: installedDeclarations,
    keys: gateway.identityKeys,
  });
  return batch;
}
