import { Converter } from 'opencc-js/cn2t';
import { pinyin } from 'pinyin-pro';

/** A way in which people write a name otherwise than it is registered; null: this name can't be written so. */
export interface Noise {
  readonly kind: string;
  readonly write: (name: string, seed: number) => string | null;
}

const traditional = Converter({ from: 'cn', to: 't' });
const sign = /(?<=[\u4e00-\u9fff]{2})[省市县州](?=[\u4e00-\u9fff]{2})/g;
const leading = /^((?:[\u4e00-\u9fff]{2,9}?(?:自治州|省|市|县|州))+)(?=[\u4e00-\u9fff]{4})/;
const form = /(股份有限公司|有限责任公司|有限公司)/;

/** Characters of everyday names, from which others of the same sound are taken. */
const everyday =
  '华花画话兴星形型盛胜圣达大宏红鸿洪虹鑫新欣心信瑞锐丰风峰锋枫恒横泰太安康福富源园原圆顺诚成城程金今锦玉育裕龙隆祥翔和合河荷平明名光辉惠慧汇荣容昌长常永勇久九天地山水云海江湖泉全林森木竹松柏梅美兰蓝春夏秋冬东西南北中忠正大新好乐喜庆佳嘉家利力益义民生文博雅思远志智高飞腾跃朋鹏鹤星月日晨辰阳扬洋清青润泽';
const bySound = new Map<string, string[]>();
for (const character of new Set(everyday)) {
  const sound = pinyin(character, { toneType: 'none' });
  bySound.set(sound, [...(bySound.get(sound) ?? []), character]);
}

const pick = <Item>(items: readonly Item[], seed: number): Item | null => items[seed % items.length] ?? null;

function changed(name: string, written: string | null): string | null {
  return written === null || written === name ? null : written;
}

function withHomophone(name: string, seed: number): string | null {
  const words = [...name.replace('（演示）', '')];
  const places = words.flatMap((character, position) => {
    const others = (bySound.get(pinyin(character, { toneType: 'none' })) ?? []).filter(
      (other) => other !== character,
    );
    return others.length === 0 ? [] : [{ position, others }];
  });
  const place = pick(places, seed);
  if (place === null) return null;
  words[place.position] = pick(place.others, seed) ?? '';
  return `${words.join('')}${name.endsWith('（演示）') ? '（演示）' : ''}`;
}

/** The place moves behind the words, as in 华兴商贸（吉首）有限公司. */
function withSwappedParts(name: string): string | null {
  const place = leading.exec(name)?.[1];
  const kind = form.exec(name)?.[1];
  if (place === undefined || kind === undefined) return null;
  return `${name.slice(place.length).replace(kind, '')}`
    .replace(/（演示）$/, '')
    .concat(`（${place}）${kind}${name.endsWith('（演示）') ? '（演示）' : ''}`);
}

/** One character of the words is left out, never one of the place, the form or the ending. */
function withoutOne(name: string, seed: number): string | null {
  const start = leading.exec(name)?.[1]?.length ?? 0;
  const end = form.exec(name)?.index ?? name.length;
  if (end - start < 4) return null;
  const at = start + (seed % (end - start));
  return name.slice(0, at) + name.slice(at + 1);
}

const kinds: readonly Noise[] = [
  { kind: 'signs of divisions left out', write: (name) => name.replace(sign, '') },
  { kind: 'place left out', write: (name) => name.replace(leading, '') },
  {
    kind: 'other legal form',
    write: (name) =>
      name.includes('有限责任公司')
        ? name.replace('有限责任公司', '有限公司')
        : name.replace(/(?<!股份)有限公司/, '有限责任公司'),
  },
  { kind: 'traditional characters', write: (name) => traditional(name) },
  { kind: 'homophone', write: withHomophone },
  { kind: 'brackets and spaces', write: (name) => ` ${name.replaceAll(/[（）()]/g, ' ')}` },
  { kind: 'swapped parts', write: withSwappedParts },
  { kind: 'one character left out', write: withoutOne },
  {
    kind: 'several at once',
    write: (name, seed) =>
      withHomophone(
        name.replace(sign, '').replace('有限公司', '有限责任公司').replace('股份有限责任', '股份有限'),
        seed,
      ),
  },
];

/** Every kind of noise; a name that it leaves as it was counts as not written so. */
export const noises: readonly Noise[] = kinds.map(({ kind, write }) => ({
  kind,
  write: (name, seed) => changed(name, write(name, seed)),
}));
