/** A division that no longer exists under this name, and the one in which its place lies now. */
export interface FormerDivision {
  readonly name: string;
  /** code of the present division */
  readonly now: string;
}

/**
 * Merged and renamed divisions that addresses of old registrations still name. Those that only changed their last
 * character (县 to 市 or 区) need no row. Not the whole history: only where one present division holds the place.
 */
export const formerDivisions: readonly FormerDivision[] = [
  { name: '崇文区', now: '110101' },
  { name: '宣武区', now: '110102' },
  { name: '塘沽区', now: '120116' },
  { name: '汉沽区', now: '120116' },
  { name: '大港区', now: '120116' },
  { name: '北市区', now: '130606' },
  { name: '南市区', now: '130606' },
  { name: '东陵区', now: '210112' },
  { name: '新城子区', now: '210113' },
  { name: '闸北区', now: '310106' },
  { name: '卢湾区', now: '310101' },
  { name: '南汇区', now: '310115' },
  { name: '襄樊市', now: '420600' },
  { name: '株洲县', now: '430212' },
  { name: '东山区', now: '440104' },
  { name: '芳村区', now: '440103' },
  { name: '萝岗区', now: '440112' },
  { name: '户县', now: '610118' },
];
