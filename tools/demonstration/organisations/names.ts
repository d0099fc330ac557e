import type { Random } from '../random.ts';
import type { Place } from './places.ts';

const first = [...'云禾晨溪岭松泽瑞安和顺盛启源景长远同丰益康乐博雅锦华宏泰恒信嘉福新创艺美'];
const second = [...'润晖岳川峰林泉堂达通兴隆邦德诚和悦轩阁园庭舟帆航宇辰星月朗清湘湾野桥'];

/** Makes trade names that no two organisations share with the same beginning and end. */
export interface NameMaker {
  /** @param end what follows the trade name, without （演示） */
  make(place: Place, end: string): string;
}

/** @param taken names that are given already */
export function createNames(random: Random, taken: readonly string[]): NameMaker {
  const known = new Set(taken);
  return {
    make: (place, end) => {
      for (;;) {
        const beginning = random.weighted([
          [place.short, 5],
          [place.name, 3],
          ['湘西', 2],
        ]);
        const name = `${beginning}${random.pick(first)}${random.pick(second)}${end}（演示）`;
        if (known.has(name)) continue;
        known.add(name);
        return name;
      }
    },
  };
}

/** The name without （演示）. */
export function withoutMark(name: string): string {
  return name.replace(/（演示）$/, '');
}
