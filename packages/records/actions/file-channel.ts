import { mkdir, open, rename } from 'node:fs/promises';
import { join } from 'node:path';

import type { MessageChannel } from '../model/message-channel.ts';

/**
 * Puts each message as a JSON file into a folder, from which a gateway for short messages or mail takes it: named by
 * its identifier, and whole as soon as it is there.
 */
export function fileChannel(folder: string): MessageChannel {
  return {
    name: 'files',
    send: async (message) => {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const written = join(folder, `.${message.id}.part`);
      const file = await open(written, 'w', 0o600);
      try {
        await file.writeFile(`${JSON.stringify(message, null, 2)}\n`);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(written, join(folder, `${message.id}.json`));
    },
  };
}
