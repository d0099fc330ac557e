/** A portal, and somebody who works in it. */
export interface PortalUnderTest {
  /** Its path below the gateway's address. */
  readonly path: string;
  /** Part of its name as the header shows it. */
  readonly name: string;
  /** A demonstration account of its department. */
  readonly account: string;
}

/** The portals, each with somebody of 吉首市 who works in it. */
export const portals: readonly PortalUnderTest[] = [
  { path: 'culture-tourism', name: '文化', account: 'culture-433101-reporter' },
  { path: 'construction', name: '建设', account: 'housing-433101-reporter' },
  { path: 'taxation', name: '税务', account: 'tax-433101-reporter' },
  { path: 'credit-office', name: '信用办', account: 'credit-office-433101-reporter' },
];
