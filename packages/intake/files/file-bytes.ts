/** The bytes of a file that is kept: read in order, or at a place (an .xlsx has its directory at the end). */
export interface FileBytes {
  readonly size: number;
  /** Bytes from `offset`, at most `length` of them: fewer only at the end of the file. */
  read(offset: number, length: number): Promise<Uint8Array>;
  /** The whole file from its beginning, in pieces of any size. */
  stream(): AsyncIterable<Uint8Array>;
}

const PIECE = 256 * 1024;

/** Bytes that are in memory anyway: small files, tests. */
export function bytesInMemory(bytes: Uint8Array): FileBytes {
  return {
    size: bytes.length,
    read: (offset, length) => Promise.resolve(bytes.subarray(offset, offset + length)),
    async *stream() {
      for (let offset = 0; offset < bytes.length; offset += PIECE)
        yield bytes.subarray(offset, offset + PIECE);
    },
  };
}
