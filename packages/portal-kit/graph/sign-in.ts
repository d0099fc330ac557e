/** Where signing in leads back to. */
export function signInAddress(here: { readonly pathname: string; readonly search: string }): string {
  return `/sign-in?return=${encodeURIComponent(here.pathname + here.search)}`;
}

let leaving = false;

/** Sends the browser to sign in and back to this page; several requests that fail together leave once. */
export function goToSignIn(): void {
  if (leaving) return;
  leaving = true;
  window.location.assign(signInAddress(window.location));
}

/** Signing in once more, with a second factor, and back. */
export function secondFactorAddress(here: { readonly pathname: string; readonly search: string }): string {
  return `${signInAddress(here)}&factor=second`;
}
