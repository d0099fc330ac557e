export {
  type BusinessClock,
  CLOCK_FOLLOWS_WITHIN,
  type InstanceClock,
  openClock,
  realClock,
  setClock,
  stillClock,
} from './clock.ts';
export { Failure, sentenceOf } from './failure.ts';
export { type Gate, type GateLimits, openGate } from './gate.ts';
export { readInstant } from './instant.ts';
export { accepted, type Outcome, refused, type RefusalText, type UserProblem } from './outcome.ts';
export { changeKeyFile, openKeyRing } from './key-file.ts';
export {
  type KeyRing,
  newKeyFile,
  readKeyRing,
  type SealCipher,
  type Sealed,
  withNextKey,
  withoutUnneededKeys,
} from './key-ring.ts';
export { enqueue, type JobOptions, type JobRunner, runJobs, type Task } from './jobs.ts';
export { gatherLines, lineLogger, type Logger, logger, setLogLevel } from './logger.ts';
export {
  type LedgerSettings,
  type LogLevel,
  logLevels,
  type RateSettings,
  readSettings,
  type Settings,
  settingNames,
  SettingsProblem,
} from './settings.ts';
export { type ChildMessage, onShutdown, readChildMessage, tellParent } from './shutdown.ts';
export type { SqlRunner } from './sql.ts';
export { workerMemory } from './worker-memory.ts';
