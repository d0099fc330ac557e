import { type Agent, request } from 'node:http';

import type { Question } from '../contestants/contestant.ts';

/** An answer that could not be taken: the bench stops at the first one. */
export class BadAnswer extends Error {}

/** Sends one question and reads the whole answer. */
export function send(agent: Agent, port: number, question: Question): Promise<string> {
  return new Promise((resolve, reject) => {
    const { path, headers, body } = question;
    const outgoing = request(
      {
        ...{ agent, port, path, host: '127.0.0.1', method: 'POST' },
        headers: { ...headers, 'content-length': Buffer.byteLength(body) },
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString();
          if (response.statusCode === 200) resolve(text);
          else reject(new BadAnswer(`status ${String(response.statusCode)}: ${text.slice(0, 500)}`));
        });
      },
    );
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

/** The data of an answer. An error of GraphQL is a failure, whatever the status says. */
export function dataOf(text: string): unknown {
  const answer: unknown = JSON.parse(text);
  if (typeof answer !== 'object' || answer === null || 'errors' in answer || !('data' in answer))
    throw new BadAnswer(text.slice(0, 500));
  return answer.data;
}
