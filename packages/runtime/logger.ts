import { maskResidentNumbers } from '@xintu/kernel';
import { type Logger, pino } from 'pino';
import type { LogLevel } from './settings.ts';

export type { Logger };

const loggers = new Map<string, Logger>();
let level: LogLevel = 'warn';

/** What is secret wherever it stands, up to three objects deep. */
const secretNames = ['authorization', 'cookie', '["set-cookie"]', 'password', 'secret', 'token'];

/** Service tokens by their beginning, a session by its cookie, a password in the address of a database. */
function maskSecrets(line: string): string {
  return line
    .replace(/\bxtu_[\w-]+/g, 'xtu_[hidden]')
    .replace(/(xintu_session=)[^;\s"\\]+/g, '$1[hidden]')
    .replace(/(postgres(?:ql)?:\/\/[^:@/\s"]*:)[^@\s"]+@/g, '$1[hidden]@');
}

const root = pino({
  level,
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  formatters: { level: (label) => ({ level: label }) },
  redact: {
    paths: ['', '*.', '*.*.', '*.*.*.'].flatMap((within) =>
      secretNames.map((name) => `${within}${name}`.replace('.[', '[')),
    ),
    censor: '[hidden]',
  },
  // Whatever text ends up in a log, neither an identity number nor a secret in it does.
  hooks: { streamWrite: (line) => maskSecrets(maskResidentNumbers(line)) },
});

/**
 * The log of a part of the program: one JSON object a line on standard output. Give codes, counts and identifiers;
 * names and numbers of persons never.
 */
export function logger(name: string): Logger {
  const known = loggers.get(name);
  if (known !== undefined) return known;
  const made = root.child({ part: name }, { level });
  loggers.set(name, made);
  return made;
}

/** Sets from which level on messages are written, for every logger. Until then: warnings. */
export function setLogLevel(wanted: LogLevel): void {
  level = wanted;
  root.level = wanted;
  for (const each of loggers.values()) each.level = wanted;
}
