import { migrate, openInstance, type OpenedInstance } from '@xintu/database';
import { accessEntities } from '@xintu/access';
import { logger, type Settings } from '@xintu/runtime';
import { activationOf, projectSettings } from '../project.ts';
import { loadReference } from '@xintu/catalogue';
import { installedDeclarations } from '@xintu/installed-sectors';
import { announce } from './announce.ts';
import { startProgram } from './child.ts';
import { prepareDemonstration } from './demonstration.ts';
import { buildPortals } from './portals.ts';
import { requireFreePort } from './port.ts';
import { Shutdown } from './shutdown.ts';

/** What an instance consists of besides its database; tests of starting and stopping put something smaller. */
export interface Parts {
  /** the programs, by name; the first one says where it listens */
  programs: Readonly<Record<string, URL>>;
  buildPortals: () => Promise<void>;
  /** whether the first start hands in the demonstration data */
  handIn: boolean;
}

const wholeInstance: Parts = {
  programs: {
    gateway: new URL('../../gateway/main.ts', import.meta.url),
    worker: new URL('../../worker/main.ts', import.meta.url),
  },
  buildPortals,
  handIn: true,
};

/**
 * Starts everything and keeps it running until it is told to stop: portals built, PostgreSQL, tables, reference data,
 * demonstration data on the first start, gateway and worker.
 * @throws Failure when one of them can't start; what was started is stopped then
 */
export async function start(parts: Parts = wholeInstance): Promise<void> {
  const settings = projectSettings();
  const begin = performance.now();
  const shutdown = new Shutdown();
  try {
    await requireFreePort(settings.host, settings.port);
    const [instance] = await Promise.all([openServer(settings, shutdown), parts.buildPortals()]);
    await migrate(instance.database);
    await loadReference(instance.database, installedDeclarations, activationOf(settings));
    const demonstration = await prepareDemonstration(settings, instance);
    const environment = {
      ...process.env,
      XINTU_DATA_DIR: settings.dataDirectory,
      DATABASE_URL: instance.database.url,
      // To the programs the embedded server is one at an address: where key and heads lie is told to them.
      XINTU_LEDGER_KEY: settings.ledger.keyFile,
      XINTU_LEDGER_HEADS: settings.ledger.headsFolder,
      XINTU_MESSAGES: settings.messagesFolder,
      XINTU_DEMONSTRATION: demonstration.on ? 'on' : 'off',
    };
    const programs = Object.entries(parts.programs).map(([name, entry]) => {
      const started = startProgram({ name, entry, environment });
      shutdown.add({
        stop: async () => {
          await (await started.ready.catch(() => null))?.stop();
        },
        kill: started.kill,
      });
      return started.ready;
    });
    const [first] = await Promise.all(programs);
    if (parts.handIn) await demonstration.handIn();
    if (shutdown.begun) return;
    announce({
      settings,
      address: first?.address,
      embedded: instance.embedded,
      accounts: demonstration.accounts,
      milliseconds: performance.now() - begin,
    });
  } catch (problem) {
    if (shutdown.begun) return; // what fails now fails because it is being stopped
    await shutdown.run();
    throw problem;
  }
}

async function openServer(settings: Settings, shutdown: Shutdown): Promise<OpenedInstance> {
  const log = logger('postgresql');
  const instance = await openInstance(settings, {
    name: 'xintu start',
    entities: accessEntities,
    exclusive: true,
    onEvent: (event) => {
      if (event === 'lost') log.warn('PostgreSQL died and is started again');
      else if (event === 'recovered') log.warn('PostgreSQL runs again');
      else log.error({ problem: event.failure }, 'PostgreSQL does not start again');
    },
  });
  shutdown.add({ stop: () => instance.close(), last: true });
  return instance;
}
