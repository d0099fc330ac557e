/** `xintu start` with a stand-in for the gateway and worker: a program for tests of starting and being killed. */
import { endWith } from '../end-with.ts';
import { start } from '../start/start.ts';

const standIn = new URL('./program.ts', import.meta.url);
start({
  programs: { first: standIn, second: standIn },
  buildPortals: () => Promise.resolve(),
  handIn: false,
}).catch(endWith);
