/**
 * Where a report is verified. Number and code stand behind the `#`: browsers send that part to no server, so that it is in
 * no log on the way.
 */
export function verificationAddress(
  publicUrl: string | undefined,
  { number, verificationCode }: { readonly number: string; readonly verificationCode: string },
): string {
  const told = new URLSearchParams({ number, code: verificationCode });
  return `${publicUrl ?? ''}/public/verify-report#${told.toString()}`;
}
