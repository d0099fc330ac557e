import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { resolve } from 'node:path';
import { finished } from 'node:stream/promises';
import { csvLine, maskResidentNumbers } from '@xintu/kernel';
import { Failure, sentenceOf } from '@xintu/runtime';
import { registrationColumns } from '../rules/registration-columns.ts';
import { errorCells, errorHeads, type RegistrationProblem } from '../rules/registration-problems.ts';

/** Where refused rows go: one line each, with the row as found. */
export interface ErrorsFile {
  write(
    file: string,
    line: number,
    problems: readonly RegistrationProblem[],
    cells: readonly string[],
  ): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens the CSV for refused rows: UTF-8 with byte-order mark for spreadsheets, cells made safe against formulas,
 * identity numbers masked.
 * @param path null: refused rows are only counted
 * @param sources files that it must not overwrite
 * @throws Failure when it can't be written
 */
export async function openErrorsFile(path: string | null, sources: readonly string[]): Promise<ErrorsFile> {
  if (path === null) return { write: () => Promise.resolve(), close: () => Promise.resolve() };
  if (sources.some((source) => resolve(source) === resolve(path))) {
    throw new Failure(`${path} is imported itself; give another file for refused rows.`);
  }
  const stream = createWriteStream(path);
  try {
    await once(stream, 'open');
  } catch (problem) {
    throw new Failure(`The file for refused rows can't be written: ${sentenceOf(problem)}.`);
  }
  let broken: unknown = null;
  stream.on('error', (problem) => (broken = problem));
  const put = async (text: string): Promise<void> => {
    if (broken !== null)
      throw new Failure(`The file for refused rows can't be written: ${sentenceOf(broken)}.`);
    if (!stream.write(text)) await Promise.race([once(stream, 'drain'), once(stream, 'close')]);
  };
  await put(`\uFEFF${csvLine([...errorHeads, ...registrationColumns.map(({ label }) => label)])}`);
  return {
    write: (file, line, problems, cells) =>
      put(csvLine([...errorCells(file, line, problems), ...cells.map(maskResidentNumbers)])),
    close: async () => {
      stream.end();
      await finished(stream);
    },
  };
}
