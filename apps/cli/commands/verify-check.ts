import { readFile } from 'node:fs/promises';
import { type CheckProof, checkProof, verifyCheckProof } from '@xintu/checks';
import { readPublicKey } from '@xintu/ledger';
import { Failure } from '@xintu/runtime';
import type { Command } from 'commander';

const DOES_NOT_HOLD = 2;

/** xintu verify-check: needs no instance, nor the network. */
export function addVerifyCheck(program: Command): void {
  program
    .command('verify-check <file>')
    .description('check offline what a credit check issued (the file of creditCheckProof)')
    .requiredOption('--key <file>', 'public key of the ledger (PEM), as /ledger/key publishes it')
    .action(async (file: string, { key }: { readonly key: string }) => {
      const [proof, publicKey] = [readProof(file, await readText(file)), readPublicKey(await readText(key))];
      const verified = await verifyCheckProof(proof, publicKey);
      if (verified.problem !== null)
        throw new Failure(`The proof does not hold: ${verified.problem}.`, DOES_NOT_HOLD);
      const { departmentCode, matter, reference, recordedAt, told, leftOut } = verified.check;
      console.log(`the check is in the ledger at ${String(proof.ledger.position)}, made ${recordedAt}`);
      console.log(`by ${departmentCode} for ${matter}, case ${reference}`);
      for (const text of told) console.log(text);
      if (leftOut > 0) console.log(`${String(leftOut)} leaves are left out: what they told holds no longer`);
    });
}

function readProof(file: string, text: string): CheckProof {
  try {
    return checkProof.parse(JSON.parse(text));
  } catch {
    throw new Failure(`The file ${file} is no proof of a check.`);
  }
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    throw new Failure(`The file ${file} can't be read.`);
  }
}
