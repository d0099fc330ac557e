/** "PGCOPY\n\377\r\n\0", flags, length of the extension. */
const HEADER_BYTES = 19;
/** Number of columns, then for each column its length. */
const ROW_HEADER_BYTES = 6;

/**
 * The rows of a binary COPY of one column that is never null, as the bytes of that column; those of one chunk
 * together, since a turn of the loop for each row would cost more than the row.
 */
export async function* binaryRows(
  stream: AsyncIterable<Buffer>,
): AsyncGenerator<readonly Buffer[], void, undefined> {
  let rest: Buffer = Buffer.alloc(0);
  let begun = false;
  for await (const chunk of stream) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let offset = 0;
    if (!begun) {
      if (bytes.length < HEADER_BYTES) {
        rest = bytes;
        continue;
      }
      [begun, offset] = [true, HEADER_BYTES];
    }
    const rows: Buffer[] = [];
    while (offset + ROW_HEADER_BYTES <= bytes.length) {
      const start = offset + ROW_HEADER_BYTES;
      const end = start + bytes.readInt32BE(offset + 2);
      if (end > bytes.length) break;
      rows.push(bytes.subarray(start, end));
      offset = end;
    }
    rest = bytes.subarray(offset);
    if (rows.length > 0) yield rows;
  }
}
