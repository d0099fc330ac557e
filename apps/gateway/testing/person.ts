import { cookieBrowser, type CookieBrowser, signInAs, signInWithCode } from '@xintu/access/testing';
import type { TestGateway } from './serve-test-gateway.ts';
import { trustedIdOf } from './trusted-id-of.ts';

/** What the graph answered, with the HTTP status. */
export interface Answered {
  readonly status: number;
  readonly body: {
    readonly data?: Record<string, unknown> | null;
    readonly errors?: readonly { readonly message: string; readonly extensions?: Record<string, unknown> }[];
  };
}

/** Somebody who signed in with a browser and uses the portals' operations. */
export interface Person {
  readonly browser: CookieBrowser;
  readonly ask: (
    operation: string,
    variables?: object,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Answered>;
}

/** Signs a demonstration account in. */
export async function aPerson(
  { address, password }: Pick<TestGateway, 'address' | 'password'>,
  account: string,
  secondFactor = false,
): Promise<Person> {
  const browser = cookieBrowser(address);
  const answer = secondFactor
    ? await signInWithCode(browser, account, password)
    : await signInAs(browser, account, password);
  if (answer.status !== 303) throw new Error(`${account} did not get in: ${answer.status}`);
  return { browser, ask: asking(address, browser) };
}

function asking(address: string, browser: CookieBrowser): Person['ask'] {
  return async (operation, variables = {}, headers = {}) => {
    const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(new URL('/graphql', address), {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie, ...headers },
      body: JSON.stringify({ documentId: trustedIdOf(operation), variables }),
    });
    const body: Answered['body'] = JSON.parse(await response.text());
    return { status: response.status, body };
  };
}
