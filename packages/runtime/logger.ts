import { maskResidentNumbers } from '@xintu/kernel';
import { type Logger, pino } from 'pino';
import type { LogLevel } from './settings.ts';

export type { Logger };

const loggers = new Map<string, Logger>();
let level: LogLevel = 'warn';

const root = pino({
  level,
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  formatters: { level: (label) => ({ level: label }) },
  redact: {
    paths: [
      'authorization',
      'cookie',
      'password',
      'token',
      '*.authorization',
      '*.cookie',
      '*.password',
      '*.token',
      'req.headers.authorization',
      'req.headers.cookie',
    ],
    censor: '[hidden]',
  },
  // Whatever text ends up in a log, an identity number in it does not.
  hooks: { streamWrite: maskResidentNumbers },
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
