import { z } from 'zod';

import { anAsker } from './ask.ts';
import type { TestGateway } from './serve-test-gateway.ts';

const answer = z.object({ version: z.object({ id: z.string() }) });

/** What the credit office does so that a record type asks for reviews: one person proposes, another approves. */
export async function setReview(
  gateway: TestGateway,
  code: string,
  review: { readonly handIn: boolean; readonly disclosure: boolean },
): Promise<void> {
  const proposer = await anAsker(gateway, 'credit-office-433101', 'credit-office');
  const approver = await anAsker(gateway, 'credit-office-433101', 'credit-office');
  const change = async (by: typeof proposer, name: string, type: string, input: object) => {
    const document = `mutation ($input: ${type}!) { done: ${name}(input: $input) { version { id } } }`;
    return answer.parse((await by.ask(document, { input }))['done']).version.id;
  };
  const proposed = await change(proposer, 'proposeRecordTypeChange', 'ProposeRecordTypeChangeInput', {
    ...{ code, review, reason: '审核要求调整' },
  });
  const decision = { version: proposed, approved: true, reason: '同意' };
  await change(approver, 'decideRecordTypeVersion', 'DecideRecordTypeVersionInput', decision);
  await change(proposer, 'activateRecordTypeVersion', 'ActivateRecordTypeVersionInput', {
    version: proposed,
  });
}
