import type { Language } from './viewer.ts';

/** The reader's language by an Accept-Language header: the preferred one of those we speak, else Chinese. */
export function readLanguage(header: string | undefined): Language {
  const wishes = (header ?? '')
    .split(',')
    .map((part, position) => {
      const [range = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters.map((parameter) => parameter.trim()).find((text) => text.startsWith('q='));
      const weight = quality === undefined ? 1 : Number.parseFloat(quality.slice(2));
      return { range, weight: Number.isFinite(weight) ? weight : 0, position };
    })
    .filter((wish) => wish.weight > 0)
    .toSorted((one, other) => other.weight - one.weight || one.position - other.position);
  for (const { range } of wishes) {
    if (range === 'zh' || range.startsWith('zh-') || range === '*') return 'zh-CN';
    if (range === 'en' || range.startsWith('en-')) return 'en';
  }
  return 'zh-CN';
}
