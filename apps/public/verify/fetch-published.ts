import { z } from 'zod';
import { signedHead, type SignedHead } from './proof.ts';
import type { Published } from './verify-proof.ts';

const keys = z.object({ keys: z.array(z.object({ publicKey: z.string() })) });

async function text(address: string): Promise<string> {
  const response = await fetch(address, { credentials: 'omit' });
  if (!response.ok) throw new Error(`HTTP ${String(response.status)}`);
  return response.text();
}

/** What the ledger has published that a proof with this head is held against. */
export async function fetchPublished(head: SignedHead): Promise<Published> {
  const [lines, told] = await Promise.all([
    text(`/ledger/heads?after=${String(head.seal - 1)}`),
    text('/ledger/key'),
  ]);
  const [first = ''] = lines.split('\n');
  const found = first === '' ? null : signedHead.parse(JSON.parse(first));
  return {
    head: found?.seal === head.seal ? found : null,
    keys: keys.parse(JSON.parse(told)).keys.map(({ publicKey }) => publicKey),
  };
}

/** The proof of a record's publicity, as the ledger gives it; null while there is none. */
export async function fetchProof(record: string): Promise<string | null> {
  const response = await fetch(`/ledger/proofs/${encodeURIComponent(record)}`, { credentials: 'omit' });
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(`HTTP ${String(response.status)}`);
  return response.text();
}
