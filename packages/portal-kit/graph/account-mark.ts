const HEADER = 'x-xintu-account';

/**
 * The mark of the account that this page shows. The gateway answers with it, and refuses what a page sends with the
 * mark of another account than the one that is signed in: with two tabs and two accounts nothing is done in the wrong
 * name.
 */
let mark: string | null = null;

/** The header that says whose page this is; none before the first answer. */
export function accountHeader(): Record<string, string> {
  return mark === null ? {} : { [HEADER]: mark };
}

/** Remembers the account of the first answer. */
export function rememberAccount(headers: Pick<Headers, 'get'>): void {
  mark ??= headers.get(HEADER);
}

/** Whether the gateway refused because somebody else is signed in now. */
export function isAccountChanged(status: number, body: string): boolean {
  return status === 409 && body.includes('"ACCOUNT_CHANGED"');
}

let leaving = false;

/** Shows the page of whoever is signed in now. */
export function showCurrentAccount(): void {
  if (leaving) return;
  leaving = true;
  window.location.reload();
}

/** Fetches as `fetch` does, in the name of the account that this page shows. */
export const fetchAsShown: typeof fetch = async (address, init) => {
  const headers = new Headers(init?.headers);
  for (const [name, value] of Object.entries(accountHeader())) headers.set(name, value);
  const response = await fetch(address, { ...init, headers });
  if (response.ok) rememberAccount(response.headers);
  else if (isAccountChanged(response.status, await response.clone().text())) showCurrentAccount();
  return response;
};
