/** Ends with code 7 when the npm that started it is gone; with `parent` as argument it plays that npm. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { onParentGone } from '../start/parent.ts';

if (process.argv[2] === 'parent') {
  process.title = 'npm start';
  const child = spawn(process.execPath, ['--import', 'tsx', fileURLToPath(import.meta.url)], {
    env: { ...process.env, npm_lifecycle_event: 'start' },
    stdio: 'inherit',
  });
  child.unref();
} else {
  onParentGone(() => {
    console.log('gone');
    process.exit(7);
  });
  console.log('watching');
}
setInterval(() => undefined, 1_000);
