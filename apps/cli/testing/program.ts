/** A program for tests of starting, dying and stopping; what it does is said by its environment. */
import { writeFileSync } from 'node:fs';
import { onShutdown, tellParent } from '@xintu/runtime';

const behaviour = process.env['BEHAVIOUR'];
const trace = process.env['TRACE'] ?? '';

if (behaviour === 'refuse') {
  await tellParent({ type: 'failure', message: 'Port 4000 is taken.' });
  process.exit(1);
}
if (behaviour === 'break') process.exit(3);
onShutdown(async () => {
  await new Promise((resolve) => setTimeout(resolve, 200));
  writeFileSync(trace, 'finished');
});
setInterval(() => undefined, 1_000);
await tellParent({ type: 'ready', address: `http://127.0.0.1:${process.pid}` });
