import type { Page } from '@xintu/documents';
import qrcode from 'qrcode-generator';

/** White modules around the code: ISO/IEC 18004 asks for four. */
const QUIET = 4;

/** Draws an address as a QR code (level M) with its quiet zone into a square; lengths in points. */
export function drawCode(page: Page, address: string, place: { x: number; y: number; size: number }): void {
  const code = qrcode(0, 'M');
  code.addData(address);
  code.make();
  const count = code.getModuleCount();
  const module = place.size / (count + 2 * QUIET);
  page.save();
  page.rect(place.x, place.y, place.size, place.size).fill('#ffffff');
  for (let row = 0; row < count; row += 1) {
    for (let column = 0; column < count; column += 1) {
      if (!code.isDark(row, column)) continue;
      page.rect(
        place.x + (column + QUIET) * module,
        place.y + (row + QUIET) * module,
        // A hair wider than the module: viewers leave white lines between squares that only touch.
        module + 0.05,
        module + 0.05,
      );
    }
  }
  page.fill('#000000').restore();
}
