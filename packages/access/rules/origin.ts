const browsers: readonly (readonly [RegExp, string])[] = [
  [/MicroMessenger\//, 'WeChat'],
  [/Edg(?:e|A|iOS)?\//, 'Edge'],
  [/(?:Firefox|FxiOS)\//, 'Firefox'],
  [/(?:Chrome|CriOS|Chromium)\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];
const systems: readonly (readonly [RegExp, string])[] = [
  [/iPhone|iPad/, 'iOS'],
  [/Android/, 'Android'],
  [/HarmonyOS|OpenHarmony/, 'HarmonyOS'],
  [/Windows/, 'Windows'],
  [/Mac OS X|Macintosh/, 'macOS'],
  [/Linux|X11/, 'Linux'],
];

const firstOf = (text: string, kinds: typeof browsers) => kinds.find(([pattern]) => pattern.test(text))?.[1];

/** What somebody recognises a device of theirs by, such as `Chrome · Windows`: no more is kept of what a browser says. */
export function deviceOf(userAgent: string | undefined): string {
  const text = userAgent ?? '';
  const found = [firstOf(text, browsers), firstOf(text, systems)].filter((name) => name !== undefined);
  return found.length === 0 ? 'UNKNOWN' : found.join(' · ');
}

/** From where a session came, as far as its owner needs it; the address itself is not kept. */
export type AddressClass = 'THIS_MACHINE' | 'INTRANET' | 'INTERNET' | 'UNKNOWN';

/** The class of an IP address: loopback, private (RFC 1918, 4193, 6598, link-local) or public. */
export function addressClassOf(address: string | undefined): AddressClass {
  const text = (address ?? '').toLowerCase().replace(/^::ffff:/, '');
  if (text === '::1' || /^127\./.test(text)) return 'THIS_MACHINE';
  if (/^(10\.|192\.168\.|169\.254\.|172\.(1[6-9]|2\d|3[01])\.)/.test(text)) return 'INTRANET';
  if (/^100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./.test(text)) return 'INTRANET';
  if (/^(f[cd][0-9a-f]{2}|fe[89ab][0-9a-f]):/.test(text)) return 'INTRANET';
  return /^(\d{1,3}(\.\d{1,3}){3}|[0-9a-f:]+)$/.test(text) && text !== '' ? 'INTERNET' : 'UNKNOWN';
}
