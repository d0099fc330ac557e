import { join, resolve } from 'node:path';
import { z } from 'zod';
import { Failure } from './failure.ts';
import { readInstant } from './instant.ts';
import { type SealCipher, sealCiphers } from './key-ring.ts';

/** What an environment variable says wrongly, in one sentence. */
export class SettingsProblem extends Failure {}

/** Requests a minute; 0: as many as come. What is not set is left to the gateway. */
export interface RateSettings {
  /** XINTU_RATE_PER_ADDRESS: from one address */
  readonly perAddress?: number;
  /** XINTU_RATE_PER_CALLER: of one account or one service token */
  readonly perCaller?: number;
  /** XINTU_RATE_SIGN_IN: of one address, to sign in */
  readonly signIn?: number;
}

/** What can be set from outside. Every program reads it once, by `readSettings`. */
export interface Settings {
  /** PORT: where the gateway listens (4000; 0 = any free port) */
  port: number;
  /** HOST: the address it listens on (127.0.0.1) */
  host: string;
  /** XINTU_PUBLIC_URL: how browsers reach the gateway, when that is another address */
  publicUrl: string | undefined;
  /** XINTU_DATA_DIR: folder of the embedded PostgreSQL, absolute (.xintu) */
  dataDirectory: string;
  /** DATABASE_URL: a PostgreSQL server instead of the embedded one */
  databaseUrl: string | undefined;
  /** DATABASE_REPLICA_URLS: read replicas, for public data only */
  replicaUrls: readonly string[];
  /** XINTU_NOW: where the business clock stands still */
  now: Date | undefined;
  /** OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET: who signs people in; undefined = the development provider */
  oidc: { issuer: string; clientId: string; clientSecret: string } | undefined;
  /** OIDC_SECOND_FACTOR_ACR: classes by which the provider says that a second factor was given */
  secondFactorClasses: readonly string[];
  /** XINTU_SECOND_FACTOR: on demands a second factor for acts with legal effect (off) */
  secondFactorDemanded: boolean;
  /** XINTU_SESSION_IDLE_MINUTES (15), XINTU_SESSION_HOURS (8), XINTU_SESSION_LIMIT (3 at a time for an account) */
  sessions: { idleMinutes: number; absoluteMinutes: number; concurrent: number };
  /** XINTU_IDENTITY_KEYS: file with the keys of identity numbers, absolute (keys/identity-numbers.json of the data folder) */
  identityKeys: string;
  /** XINTU_IDENTITY_CIPHER: how numbers are sealed under a new key file (aes-256-gcm) */
  identityCipher: SealCipher;
  /** XINTU_TRUSTED_PROXIES: whose word on a caller's address, host and protocol is taken (nobody's) */
  trustedProxies: readonly string[];
  /** XINTU_EMBED_ORIGINS: origins whose pages may show embedded checks in a frame (none) */
  embedOrigins: readonly string[];
  rates: RateSettings;
  /** LOG_LEVEL (info) */
  logLevel: LogLevel;
  /** XINTU_DEMONSTRATION: on or off; undefined = on for a fresh embedded folder without OIDC_ISSUER */
  demonstration: boolean | undefined;
  /** the ledger's proofs */
  ledger: LedgerSettings;
  /** XINTU_MESSAGES: folder that messages to subjects are put into, absolute (messages in the data folder; none with DATABASE_URL) */
  messagesFolder: string | undefined;
}

/** How the ledger is sealed, signed and published. */
export interface LedgerSettings {
  /** XINTU_LEDGER_HASH: of new seals (sha256) */
  hash: 'sha256' | 'sm3';
  /** XINTU_LEDGER_KEY: file of the private key that signs heads, absolute (keys/ledger.pem in the data folder; none with DATABASE_URL) */
  keyFile: string | undefined;
  /** XINTU_LEDGER_HEADS: folder that signed heads are appended to, absolute (heads in the data folder; none with DATABASE_URL) */
  headsFolder: string | undefined;
}

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

const switchWords: Readonly<Record<string, boolean>> = {
  on: true,
  true: true,
  1: true,
  off: false,
  false: false,
  0: false,
};

const portNumber = z
  .string()
  .regex(/^\d{1,5}$/, 'must be a port number from 0 to 65535')
  .transform(Number)
  .refine((port) => port <= 65_535, 'must be a port number from 0 to 65535');

const webAddress = z.url({
  protocol: /^https?$/,
  error: 'must be an address that begins with http:// or https://',
});

const databaseAddress = z
  .string()
  .regex(/^postgres(ql)?:\/\/[^/]*\/[^/?]+/, 'must look like postgresql://user:password@host:5432/database');

const instant = z.string().transform((text, context) => {
  const value = readInstant(text);
  if (value !== null) return value;
  context.addIssue('must be a date or a date and time, such as 2026-03-02 or 2026-03-02T09:00:00+08:00');
  return z.NEVER;
});

const onOrOff = z.string().transform((text, context) => {
  const value = switchWords[text.toLowerCase()];
  if (value !== undefined) return value;
  context.addIssue('must be on or off');
  return z.NEVER;
});

const list = z.string().transform((text) => text.split(/[\s,]+/).filter((item) => item !== ''));

/** A whole number within bounds. */
function count(least: number, most: number) {
  const wrong = `must be a whole number from ${least} to ${most}`;
  return z
    .string()
    .regex(/^\d{1,6}$/, wrong)
    .transform(Number)
    .refine((value) => value >= least && value <= most, wrong);
}

const rate = z
  .string()
  .regex(/^\d{1,7}$/, 'must be a number of requests a minute; 0 for no limit')
  .transform(Number)
  .optional();

const proxy = z
  .string()
  .regex(/^(loopback|linklocal|uniquelocal|[\d.]+(\/\d{1,2})?|[\da-f:.]+(\/\d{1,3})?)$/i, {
    error: 'must be addresses or networks such as 10.1.2.3 or 10.1.0.0/16, parted by commas',
  });

const origin = z
  .string()
  .regex(
    /^https?:\/\/[a-z\d.-]+(:\d{1,5})?$/i,
    'must be origins such as https://approval.example.cn, parted by commas',
  );

const variables = z.object({
  PORT: portNumber.default(4000),
  HOST: z
    .string()
    .regex(/^[\w.:%-]+$/, 'must be an address or a host name')
    .default('127.0.0.1'),
  XINTU_PUBLIC_URL: webAddress.optional(),
  XINTU_DATA_DIR: z.string().default('.xintu'),
  DATABASE_URL: databaseAddress.optional(),
  DATABASE_REPLICA_URLS: list.pipe(z.array(databaseAddress)).default([]),
  XINTU_NOW: instant.optional(),
  OIDC_ISSUER: webAddress.optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_SECOND_FACTOR_ACR: list.default([]),
  XINTU_SECOND_FACTOR: onOrOff.default(false),
  XINTU_SESSION_IDLE_MINUTES: count(1, 24 * 60).default(15),
  XINTU_SESSION_HOURS: count(1, 24).default(8),
  XINTU_SESSION_LIMIT: count(1, 100).default(3),
  XINTU_IDENTITY_KEYS: z.string().optional(),
  XINTU_IDENTITY_CIPHER: z
    .enum(sealCiphers, `must be one of ${sealCiphers.join(', ')}`)
    .default('aes-256-gcm'),
  XINTU_TRUSTED_PROXIES: list.pipe(z.array(proxy)).default([]),
  XINTU_EMBED_ORIGINS: list.pipe(z.array(origin)).default([]),
  XINTU_RATE_PER_ADDRESS: rate,
  XINTU_RATE_PER_CALLER: rate,
  XINTU_RATE_SIGN_IN: rate,
  LOG_LEVEL: z.enum(logLevels, `must be one of ${logLevels.join(', ')}`).default('info'),
  XINTU_DEMONSTRATION: onOrOff.optional(),
  XINTU_LEDGER_HASH: z.enum(['sha256', 'sm3'], 'must be sha256 or sm3').default('sha256'),
  XINTU_LEDGER_KEY: z.string().optional(),
  XINTU_LEDGER_HEADS: z.string().optional(),
  XINTU_MESSAGES: z.string().optional(),
});

/** Names of the environment variables that are read. */
export const settingNames: readonly string[] = Object.keys(variables.shape);

/**
 * Reads and checks the settings. An empty variable counts as not set.
 * @param environment the process's environment
 * @param base the folder that a relative XINTU_DATA_DIR is meant from
 * @throws SettingsProblem naming the first variable that is wrong, never its value
 */
export function readSettings(environment: NodeJS.ProcessEnv, base: string = process.cwd()): Settings {
  const given = Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== '');
  const result = variables.safeParse(Object.fromEntries(given.map(([name, value]) => [name, value?.trim()])));
  if (!result.success) {
    const [issue] = result.error.issues;
    throw new SettingsProblem(`${String(issue?.path[0])} ${issue?.message ?? 'is wrong'}.`);
  }
  const found = result.data;
  const dataDirectory = resolve(base, found.XINTU_DATA_DIR);
  return {
    port: found.PORT,
    host: found.HOST,
    publicUrl: found.XINTU_PUBLIC_URL?.replace(/\/+$/, ''),
    dataDirectory,
    databaseUrl: found.DATABASE_URL,
    replicaUrls: found.DATABASE_REPLICA_URLS,
    now: found.XINTU_NOW,
    oidc: readOidc(found),
    secondFactorClasses: found.OIDC_SECOND_FACTOR_ACR,
    secondFactorDemanded: found.XINTU_SECOND_FACTOR,
    sessions: {
      idleMinutes: found.XINTU_SESSION_IDLE_MINUTES,
      absoluteMinutes: found.XINTU_SESSION_HOURS * 60,
      concurrent: found.XINTU_SESSION_LIMIT,
    },
    identityKeys:
      found.XINTU_IDENTITY_KEYS === undefined
        ? join(dataDirectory, 'keys', 'identity-numbers.json')
        : resolve(base, found.XINTU_IDENTITY_KEYS),
    identityCipher: found.XINTU_IDENTITY_CIPHER,
    trustedProxies: found.XINTU_TRUSTED_PROXIES,
    embedOrigins: found.XINTU_EMBED_ORIGINS,
    rates: readRates(found),
    logLevel: found.LOG_LEVEL,
    demonstration: found.XINTU_DEMONSTRATION,
    ...readPlaces(found, base, dataDirectory),
  };
}

/** The embedded server's data folder holds key, heads and messages; a server of one's own has no folder here. */
function readPlaces(
  found: z.infer<typeof variables>,
  base: string,
  dataDirectory: string,
): Pick<Settings, 'ledger' | 'messagesFolder'> {
  const place = (given: string | undefined, ...inside: string[]) => {
    if (given !== undefined) return resolve(base, given);
    return found.DATABASE_URL === undefined ? join(dataDirectory, ...inside) : undefined;
  };
  return {
    ledger: {
      hash: found.XINTU_LEDGER_HASH,
      keyFile: place(found.XINTU_LEDGER_KEY, 'keys', 'ledger.pem'),
      headsFolder: place(found.XINTU_LEDGER_HEADS, 'heads'),
    },
    messagesFolder: place(found.XINTU_MESSAGES, 'messages'),
  };
}

function readRates(found: z.infer<typeof variables>): RateSettings {
  const {
    XINTU_RATE_PER_ADDRESS: perAddress,
    XINTU_RATE_PER_CALLER: perCaller,
    XINTU_RATE_SIGN_IN: signIn,
  } = found;
  return {
    ...(perAddress === undefined ? {} : { perAddress }),
    ...(perCaller === undefined ? {} : { perCaller }),
    ...(signIn === undefined ? {} : { signIn }),
  };
}

function readOidc(found: z.infer<typeof variables>): Settings['oidc'] {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = found;
  if (issuer === undefined && clientId === undefined && clientSecret === undefined) return undefined;
  if (issuer === undefined || clientId === undefined || clientSecret === undefined) {
    throw new SettingsProblem('OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET must be set together.');
  }
  if (found.XINTU_NOW !== undefined) {
    throw new SettingsProblem(
      'XINTU_NOW is for trying things out and must not be set together with OIDC_ISSUER.',
    );
  }
  return { issuer, clientId, clientSecret };
}
