import type { ClientBase } from 'pg';

import type { FaultList } from './faults.ts';
import { isLeaf, leafCount, leafId, type StoredSeal } from './seals.ts';
import { type Position, readEntries, readEntry, streamContents } from './stored-entries.ts';

/**
 * Reads all entries of the seals again, in one stream, and compares them with the seals' lists.
 * @param after where the entries of the first seal begin
 */
export async function verifyEntries(
  client: ClientBase,
  seals: readonly StoredSeal[],
  after: Position,
  faults: FaultList,
): Promise<void> {
  const last = seals.at(-1)?.last;
  if (last === undefined || (await matches(client, seals, { after, last }))) return;
  let start = after;
  for (const seal of seals) {
    await locateFaults(client, seal, start, faults);
    start = seal.last;
  }
}

async function matches(
  client: ClientBase,
  seals: readonly StoredSeal[],
  stretch: { readonly after: Position; readonly last: Position },
): Promise<boolean> {
  let [at, index, equal] = [0, 0, true];
  for await (const rows of streamContents(client, stretch)) {
    // Once something differs the rest is only read to its end.
    for (let row = 0; equal && row < rows.length; row += 1) {
      let seal = seals[at];
      while (seal !== undefined && index >= leafCount(seal.leaves)) {
        [at, index] = [at + 1, 0];
        seal = seals[at];
      }
      const content = rows[row];
      equal = seal !== undefined && content !== undefined && isLeaf(content, seal, index);
      index += 1;
    }
  }
  const remaining = seals[at];
  return equal && at === seals.length - 1 && remaining !== undefined && index === leafCount(remaining.leaves);
}

/** Names what is wrong with the entries of one seal. */
async function locateFaults(
  client: ClientBase,
  seal: StoredSeal,
  after: Position,
  faults: FaultList,
): Promise<void> {
  const found = await readEntries(client, { after, last: seal.last });
  const unexplained = new Map(found.map((entry, index) => [entry.id, { ...entry, index }]));
  for (let index = 0; index < leafCount(seal.leaves); index += 1) {
    const place = { position: seal.firstPosition + index, id: leafId(seal.leaves, index) };
    const entry = unexplained.get(place.id);
    unexplained.delete(place.id);
    if (entry === undefined) {
      const elsewhere = await readEntry(client, place.id);
      faults.add(elsewhere === null ? 'ENTRY_MISSING' : 'ENTRY_MOVED', seal.number, place);
    } else if (!isLeaf(Buffer.from(entry.content), seal, index))
      faults.add('ENTRY_CHANGED', seal.number, place);
  }
  for (const { id, index } of unexplained.values())
    faults.add('ENTRY_INSERTED', seal.number, { position: seal.firstPosition + index, id });
}
