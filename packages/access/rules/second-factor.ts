/** What the sign-in provider says of how somebody proved who they are (OpenID Connect `acr` and `amr`, RFC 8176). */
export interface Assurance {
  /** `acr`: class of the whole. */
  readonly contextClass: string | null;
  /** `amr`: single methods. */
  readonly methods: readonly string[];
}

/** Methods by what they rest on: something known, something held, something of the body. */
const kinds: readonly (readonly string[])[] = [
  ['pwd', 'pin', 'kba'],
  ['otp', 'hwk', 'swk', 'sms', 'tel', 'sc', 'pop'],
  ['face', 'fpt', 'iris', 'retina', 'vbm'],
];

/** The class that the development provider asserts after its one-time code. */
export const DEVELOPMENT_SECOND_FACTOR = 'urn:xintu:second-factor';

/**
 * Whether the provider vouched for a second factor: by a class that the settings name, by `mfa`, or by methods of two
 * different kinds. Two passwords are one factor.
 */
export function hasSecondFactor(assurance: Assurance, classes: readonly string[]): boolean {
  const { contextClass, methods } = assurance;
  if (contextClass !== null && classes.includes(contextClass)) return true;
  if (methods.includes('mfa')) return true;
  return kinds.filter((kind) => kind.some((method) => methods.includes(method))).length > 1;
}

/** Reads both claims of an ID token; what has another form counts as not said. */
export function readAssurance(claims: Readonly<Record<string, unknown>>): Assurance {
  const { acr, amr } = claims;
  return {
    contextClass: typeof acr === 'string' ? acr : null,
    methods: Array.isArray(amr)
      ? amr.filter((one): one is string => typeof one === 'string').slice(0, 20)
      : [],
  };
}
