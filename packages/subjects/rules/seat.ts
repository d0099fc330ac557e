import { PlaceIndex, type Division, type FormerPlace } from './place-index.ts';

/** Finds where a subject sits. */
export type SeatFinder = (
  province: string | null,
  region: string | null,
  address: string | null,
) => string | null;

/** Divisions stand at the beginning of an address; further on they are parts of other names. */
const BEGINNING = 40;

/**
 * Finder of the seat (GB/T 2260 code) from what a registration says: the province, the region as the registers write
 * it (湘西, 长沙, 浦东: a prefecture, or a county where the province is a municipality), and the address, which
 * refines a prefecture to the county and stands in where the region is unknown. The code is as fine as the text
 * allows: county, prefecture, or province; null when nothing is known. It is never taken from the credit code, whose
 * digits name the registrar.
 */
export function seatFinder(divisions: readonly Division[], former: readonly FormerPlace[]): SeatFinder {
  const index = new PlaceIndex(divisions, former);
  return (province, region, address) => {
    const place = (address ?? '').slice(0, BEGINNING).replace(/\s/g, '');
    const provinceCode = index.province(province) ?? index.provinceOfAddress(place);
    const area = region === null ? null : index.region(provinceCode, region);
    if (area !== null && index.isCounty(area)) return area;
    const prefecture = area ?? index.prefectureOfAddress(provinceCode, place);
    const scope = prefecture ?? provinceCode;
    return scope === null ? null : (index.countyOfAddress(scope, place) ?? scope);
  };
}
