/** Role names as they were given, without blanks and repetitions. */
export function wantedRoles(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.map((text) => text.trim()).filter((text) => text !== ''))];
}

/** Who a person is across accounts, where nobody said it: what the sign-in provider calls them, however written. */
export function personOf(subject: string, stated: string | null | undefined): string {
  const given = (stated ?? '').trim();
  return (given === '' ? subject : given).trim().toLowerCase();
}
