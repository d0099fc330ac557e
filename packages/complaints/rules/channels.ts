import type { Text } from '@xintu/kernel';

/** 来源渠道 */
export const channelNames = {
  ONLINE: { zh: '网上', en: 'online' },
  TELEPHONE: { zh: '电话', en: 'by telephone' },
  LETTER: { zh: '来信', en: 'by letter' },
  VISIT: { zh: '来访', en: 'in person' },
} as const satisfies Readonly<Record<string, Text>>;
export type Channel = keyof typeof channelNames;
