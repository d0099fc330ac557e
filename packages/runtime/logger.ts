import { maskResidentNumbers } from '@xintu/kernel';
import { type Logger, type LoggerOptions, pino } from 'pino';
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

const output = pino.destination({ dest: 1, sync: true });
let gathering = false;
let gathered = '';
let timer: NodeJS.Timeout | undefined;

/** Lines that wait for the next write at most, in characters; and milliseconds that they wait. */
const mostGathered = 64 * 1024;
const gatherMilliseconds = 100;

function writeGathered(): void {
  clearTimeout(timer);
  timer = undefined;
  if (gathered !== '') output.write(gathered);
  gathered = '';
}

function write(line: string): void {
  gathered += line;
  if (!gathering || gathered.length > mostGathered) writeGathered();
  else timer ??= setTimeout(writeGathered, gatherMilliseconds).unref();
}

/**
 * From now on lines are written together, ten times a second: for a server that writes one for each answer. However the
 * program ends by itself, all of them are written; who kills it takes the last tenth of a second along.
 */
export function gatherLines(): void {
  if (!gathering) process.once('exit', writeGathered);
  gathering = true;
}

const options: LoggerOptions = {
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
};
const root = pino(options, { write });

function loggerOf(key: string, make: () => Logger): Logger {
  const known = loggers.get(key);
  if (known !== undefined) return known;
  const made = make();
  loggers.set(key, made);
  return made;
}

/**
 * The log of a part of the program: one JSON object a line on standard output. Give codes, counts and identifiers;
 * names and numbers of persons never.
 */
export function logger(name: string): Logger {
  return loggerOf(name, () => root.child({ part: name }, { level }));
}

/**
 * The same for lines whose fields the program itself names and fills with codes and counts: no field is looked at for
 * its name, which takes ten times as long as the line. What the whole line must not hold is hidden in it all the same.
 */
export function lineLogger(name: string): Logger {
  return loggerOf(`${name}:lines`, () => root.child({ part: name }, { level, redact: [] }));
}

/** Sets from which level on messages are written, for every logger. Until then: warnings. */
export function setLogLevel(wanted: LogLevel): void {
  level = wanted;
  root.level = wanted;
  for (const each of loggers.values()) each.level = wanted;
}
