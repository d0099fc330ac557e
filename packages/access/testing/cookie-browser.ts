/** A very small browser: it keeps cookies by path, and follows nothing by itself. */
export interface CookieBrowser {
  readonly cookies: ReadonlyMap<string, string>;
  readonly get: (path: string, headers?: Record<string, string>) => Promise<Response>;
  /** Sends a form, as a page of the same site would. */
  readonly post: (
    path: string,
    form: Record<string, string>,
    headers?: Record<string, string>,
  ) => Promise<Response>;
}

/** @param address such as http://127.0.0.1:4000 */
export function cookieBrowser(address: string): CookieBrowser {
  const kept = new Map<string, { value: string; path: string }>();
  const send = async (path: string, init: RequestInit, headers: Record<string, string>) => {
    const url = new URL(path, address);
    const cookie = [...kept]
      .filter(([, { path: scope }]) => url.pathname.startsWith(scope))
      .map(([name, { value }]) => `${name}=${value}`)
      .join('; ');
    const sent = cookie === '' ? headers : { cookie, ...headers };
    const response = await fetch(url, { ...init, headers: sent, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) {
      const [pair = '', ...attributes] = line.split(/;\s*/);
      const name = pair.slice(0, pair.indexOf('='));
      const value = pair.slice(pair.indexOf('=') + 1);
      const scope =
        attributes.find((text) => text.toLowerCase().startsWith('path='))?.slice('path='.length) ?? '/';
      if (value === '') kept.delete(name);
      else kept.set(name, { value, path: scope });
    }
    return response;
  };
  return {
    get cookies() {
      return new Map([...kept].map(([name, { value }]) => [name, value]));
    },
    get: (path, headers = {}) => send(path, {}, headers),
    post: (path, form, headers = {}) =>
      send(
        path,
        { method: 'POST', body: new URLSearchParams(form) },
        { origin: new URL(address).origin, ...headers },
      ),
  };
}

/**
 * Signs in through the development provider, page by page.
 * @returns the last answer: the redirect to where one wanted to go, or the login page with what was wrong
 */
export async function signInAs(
  browser: CookieBrowser,
  account: string,
  password: string,
  returnPath = '/',
): Promise<Response> {
  const begun = await browser.get(`/sign-in?return=${encodeURIComponent(returnPath)}`);
  const asked = await browser.get(locationOf(begun));
  const form = locationOf(asked);
  await browser.get(form);
  const answered = await browser.post(form, { account, password });
  if (answered.status !== 303) return answered;
  const resumed = await browser.get(locationOf(answered));
  return browser.get(locationOf(resumed));
}

/**
 * Signs in with the development provider's one-time code as second factor.
 * @param code what to type for the code that the page shows
 */
export async function signInWithCode(
  browser: CookieBrowser,
  account: string,
  password: string,
  code: (shown: string) => string = (shown) => shown,
): Promise<Response> {
  const begun = await browser.get('/sign-in?return=/&factor=second');
  const asked = await browser.get(locationOf(begun));
  const form = locationOf(asked);
  const page = await (await browser.post(form, { account, password })).text();
  const shown = /id="demonstration-code">(\d{6})</.exec(page)?.[1] ?? '';
  const answered = await browser.post(form, { code: code(shown) });
  if (answered.status !== 303) return answered;
  return browser.get(locationOf(await browser.get(locationOf(answered))));
}

function locationOf(response: Response): string {
  const location = response.headers.get('location');
  if (location === null) throw new Error(`no redirect, but ${response.status}`);
  return location;
}
