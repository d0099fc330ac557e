import { setLogLevel } from '@xintu/runtime';
import { projectSettings } from './project.ts';
import { createProgram } from './program.ts';
import { endWith } from './end-with.ts';

// Leaving the terminal is a wish to end; the commands that run on listen for it.
try {
  setLogLevel(projectSettings().logLevel);
  await createProgram().parseAsync();
  // The channel to the process that handed over would keep this one alive.
  if (process.connected) process.channel?.unref();
} catch (problem) {
  endWith(problem);
}
