import type { InclusionProof, SignedHead } from './proof.ts';

/** Why a proof does not hold, or can't be checked here. */
export type ProofProblem =
  | 'ENTRY_DIFFERS'
  | 'PATH_WRONG'
  | 'CHAIN_BROKEN'
  | 'HEAD_NOT_PUBLISHED'
  | 'KEY_UNKNOWN'
  | 'SIGNATURE_WRONG'
  | 'ALGORITHM';

/** What the ledger has published, as it was fetched beside the proof. */
export interface Published {
  /** The head with the same number, in the words of the published line. */
  readonly head: SignedHead | null;
  /** Public keys in PEM. */
  readonly keys: readonly string[];
}

type Bytes = Uint8Array<ArrayBuffer>;

const utf8 = (text: string): Bytes => Uint8Array.from(new TextEncoder().encode(text));
const fromHex = (text: string): Bytes =>
  Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
const fromBase64 = (text: string): Bytes => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
const sha256 = async (...parts: readonly Uint8Array[]): Promise<Bytes> => {
  const whole = Uint8Array.from(parts.flatMap((part) => [...part]));
  return new Uint8Array(await crypto.subtle.digest('SHA-256', whole));
};

/** The root that the entry leads to (RFC 9162, 2.1.3); null where the path is not as long as the tree asks for. */
async function rootOf({ content, position, path, seals }: InclusionProof): Promise<string | null> {
  const [own] = seals;
  let [index, count, used] = [position - (own?.firstPosition ?? 0), own?.entries ?? 0, 0];
  if (index < 0 || index >= count) return null;
  let node = await sha256(Uint8Array.of(0), utf8(content));
  while (count > 1) {
    const alone = index % 2 === 0 && index + 1 === count;
    if (!alone) {
      const beside = path[used];
      if (beside?.length !== 64) return null;
      const [left, right] = index % 2 === 1 ? [fromHex(beside), node] : [node, fromHex(beside)];
      node = await sha256(Uint8Array.of(1), left, right);
      used += 1;
    }
    [index, count] = [index >> 1, Math.ceil(count / 2)];
  }
  return used === path.length ? toHex(node) : null;
}

/** Whether the seals, one after the other, come out at the signed head. */
async function leadsToHead({ previousHead, seals, head }: InclusionProof): Promise<boolean> {
  let chained = previousHead;
  for (const seal of seals) {
    const facts = [
      ...['xintu-seal-1', seal.number, seal.era, seal.algorithm, seal.firstPosition, seal.entries],
      ...[seal.sealedAt, seal.lastTransaction, seal.lastEntry, seal.leavesHash, seal.root, chained],
    ];
    chained = toHex(await sha256(utf8(facts.join('\n'))));
  }
  const last = seals.at(-1);
  const entries = last === undefined ? 0 : last.firstPosition + last.entries - 1;
  return chained === head.head && last?.number === head.seal && entries === head.entries;
}

const derOf = (pem: string): Bytes => fromBase64(pem.replaceAll(/-----[^-]+-----|\s/g, ''));

async function keyOf(head: SignedHead, keys: readonly string[]): Promise<Bytes | null> {
  for (const pem of keys) {
    const der = derOf(pem);
    if (toHex(await sha256(der)).slice(0, 32) === head.key) return der;
  }
  return null;
}

async function isSigned(head: SignedHead, der: Bytes): Promise<boolean> {
  const statement = [
    head.format,
    head.seal,
    head.era,
    head.entries,
    head.algorithm,
    head.head,
    head.signedAt,
  ];
  const key = await crypto.subtle.importKey('spki', der, 'Ed25519', false, ['verify']);
  return crypto.subtle.verify('Ed25519', key, fromBase64(head.signature), utf8(statement.join('\n')));
}

const begins = (content: string, id: string): boolean => content.replaceAll(' ', '').startsWith(`["${id}"`);

/**
 * Checks a proof in the browser itself: from the entry's own words over the seals to a head that is signed and
 * published. The server that gave the proof is not asked whether it is right.
 * @returns null when it holds
 */
export async function verifyProof(proof: InclusionProof, published: Published): Promise<ProofProblem | null> {
  const [own] = proof.seals;
  if (proof.seals.some(({ algorithm }) => algorithm !== 'sha256')) return 'ALGORITHM';
  if (!begins(proof.content, proof.entryId)) return 'ENTRY_DIFFERS';
  if ((await rootOf(proof)) !== own?.root) return 'PATH_WRONG';
  if (!(await leadsToHead(proof))) return 'CHAIN_BROKEN';
  const { head } = published;
  if (head === null || head.head !== proof.head.head || head.signature !== proof.head.signature)
    return 'HEAD_NOT_PUBLISHED';
  const der = await keyOf(proof.head, published.keys);
  if (der === null) return 'KEY_UNKNOWN';
  return (await isSigned(proof.head, der)) ? null : 'SIGNATURE_WRONG';
}
