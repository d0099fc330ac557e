/** Why a drop was not taken. */
export type FileRefusal = 'SEVERAL' | 'WRONG_KIND' | 'EMPTY';

interface NamedFile {
  readonly name: string;
  readonly size: number;
}

/** Exactly one file, of an accepted extension (in any case), with content. */
export function acceptedFile<File extends NamedFile>(
  files: readonly File[],
  extensions: readonly string[],
): { readonly ok: true; readonly file: File } | { readonly ok: false; readonly reason: FileRefusal } {
  const [file, second] = files;
  if (file === undefined || second !== undefined) return { ok: false, reason: 'SEVERAL' };
  const name = file.name.toLowerCase();
  if (!extensions.some((extension) => name.endsWith(extension))) return { ok: false, reason: 'WRONG_KIND' };
  return file.size === 0 ? { ok: false, reason: 'EMPTY' } : { ok: true, file };
}
