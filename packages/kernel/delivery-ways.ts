import type { Text } from './text.ts';

/** 送达方式 (民事诉讼法 第七章第二节, by 行政处罚法 第六十一条). */
export const deliveryWayNames = {
  WITH_DECISION: { zh: '与决定书同时送达', en: 'with the decision' },
  IN_PERSON: { zh: '直接送达', en: 'in person' },
  LEFT: { zh: '留置送达', en: 'left on the spot' },
  ELECTRONIC: { zh: '电子送达', en: 'electronically' },
  POST: { zh: '邮寄送达', en: 'by post' },
  ENTRUSTED: { zh: '委托送达', en: 'through another body' },
  PUBLIC_NOTICE: { zh: '公告送达', en: 'by public notice' },
} as const satisfies Readonly<Record<string, Text>>;
export type DeliveryWay = keyof typeof deliveryWayNames;
