import { migrate, openInstance } from '@xintu/database';
import { resumeEvaluations } from '@xintu/evaluation';
import { resumeBatches } from '@xintu/intake';
import { fileChannel, openIdentityKeys, resumeRules } from '@xintu/records';
import {
  logger,
  onShutdown,
  openClock,
  readSettings,
  runJobs,
  sentenceOf,
  setLogLevel,
  tellParent,
} from '@xintu/runtime';
import { entities } from './entities.ts';
import { keepDoing } from './rounds.ts';
import { sealing, signing } from './sealing.ts';
import { composeRounds, composeTasks } from './tasks.ts';
import { telling } from './telling.ts';

/** The background jobs of an instance: one process, more of them share the work. */
async function work(): Promise<void> {
  const settings = readSettings(process.env);
  setLogLevel(settings.logLevel);
  const log = logger('worker');
  const instance = await openInstance(settings, { name: 'xintu worker', entities });
  const { database } = instance;
  await migrate(database);
  await resumeBatches(database); // the queue holds a job of a killed worker back for hours
  await resumeRules(database.pool);
  await resumeEvaluations(database.pool);
  const runner = await runJobs({
    url: database.url,
    tasks: composeTasks(database, await openIdentityKeys(settings, database.pool)),
    concurrency: 4,
    log,
  });
  const clock = await openClock(settings, database.pool);
  const { messagesFolder } = settings;
  const channel = messagesFolder === undefined ? null : fileChannel(messagesFolder);
  const rounds = [
    ...composeRounds(database, clock, channel, log),
    ...(await telling(database, clock, settings.ledger)),
  ].map((round) => keepDoing(round, log));
  const sealer = keepDoing(sealing(database, settings.ledger.hash), log);
  const signer = keepDoing(await signing(database, settings.ledger, log), log);
  onShutdown(async () => {
    await runner.stop();
    await Promise.all(rounds.map((round) => round.stop()));
    await sealer.stop();
    await signer.stop(); // the last seal is signed too
    clock.close();
    await instance.close();
  });
  await tellParent({ type: 'ready' });
}

try {
  await work();
} catch (problem) {
  const message = `The worker does not start: ${sentenceOf(problem)}`;
  await tellParent({ type: 'failure', message });
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
