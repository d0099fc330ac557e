import type { FileBytes } from './file-bytes.ts';
import { FileProblem } from '../rules/file-problem.ts';
import { attribute, createXmlScanner, type XmlHandler } from './xml-scanner.ts';
import { readZipDirectory, type ZipEntry } from './zip-directory.ts';
import { partLimits, unpack, type UnpackLimits } from './zip-entry.ts';

/** What is needed to read the rows of a workbook's first visible sheet. */
export interface WorkbookParts {
  readonly sheet: ZipEntry;
  readonly sharedStrings: readonly string[];
  /** Numbers of the cell styles that show a number as a day. */
  readonly dayStyles: ReadonlySet<number>;
  /** Days are counted from 1904 (workbooks of old Macintoshes) instead of 1900. */
  readonly from1904: boolean;
}

/** @throws FileProblem when there is no sheet in it, or it is damaged */
export async function readWorkbookParts(file: FileBytes): Promise<WorkbookParts> {
  const entries = await readZipDirectory(file);
  const find = (path: string) => entries.get(path) ?? [...entries].find(([name]) => same(name, path))?.[1];
  const workbook = find('xl/workbook.xml');
  if (workbook === undefined) throw new FileProblem('FILE_UNREADABLE');
  const { sheets, from1904 } = await readWorkbook(file, workbook);
  const targets = await readTargets(file, find('xl/_rels/workbook.xml.rels'));
  const first = sheets.find(({ visible }) => visible) ?? sheets[0];
  const sheet = first && find(resolve(targets.get(first.relation) ?? 'worksheets/sheet1.xml'));
  if (sheet === undefined) throw new FileProblem('FILE_UNREADABLE');
  return {
    sheet,
    from1904,
    sharedStrings: await readSharedStrings(file, find('xl/sharedStrings.xml')),
    dayStyles: await readDayStyles(file, find('xl/styles.xml')),
  };
}

/** Feeds one part of a workbook to a handler, piece by piece; `afterPiece` runs between pieces. */
export async function* scanPart(file: FileBytes, entry: ZipEntry, handler: XmlHandler, limits: UnpackLimits) {
  const decoder = new TextDecoder();
  const scanner = createXmlScanner(handler);
  for await (const piece of unpack(file, entry, limits)) {
    scanner.write(decoder.decode(piece, { stream: true }));
    yield;
  }
  scanner.write(decoder.decode());
  scanner.end();
}

const nothing = () => undefined;
const same = (name: string, path: string) => name.toLowerCase() === path.toLowerCase();
const resolve = (target: string) => (target.startsWith('/') ? target.slice(1) : `xl/${target}`);

async function scanWhole(
  file: FileBytes,
  entry: ZipEntry | undefined,
  handler: Partial<XmlHandler>,
): Promise<void> {
  if (entry === undefined) return;
  const whole = { open: nothing, close: nothing, text: nothing, ...handler };
  for await (const _ of scanPart(file, entry, whole, partLimits)) void _;
}

async function readWorkbook(file: FileBytes, entry: ZipEntry) {
  const sheets: { relation: string; visible: boolean }[] = [];
  let from1904 = false;
  await scanWhole(file, entry, {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attribute(attributes, 'date1904') ?? '');
      if (name !== 'sheet') return;
      const relation = /:id\s*=\s*["']([^"']+)["']/.exec(attributes)?.[1] ?? '';
      sheets.push({ relation, visible: (attribute(attributes, 'state') ?? 'visible') === 'visible' });
    },
  });
  return { sheets, from1904 };
}

async function readTargets(file: FileBytes, entry: ZipEntry | undefined): Promise<Map<string, string>> {
  const targets = new Map<string, string>();
  await scanWhole(file, entry, {
    open(name, attributes) {
      if (name !== 'Relationship') return;
      targets.set(attribute(attributes, 'Id') ?? '', attribute(attributes, 'Target') ?? '');
    },
  });
  return targets;
}

async function readSharedStrings(file: FileBytes, entry: ZipEntry | undefined): Promise<string[]> {
  const strings: string[] = [];
  let [value, inText, phonetic] = ['', false, false];
  await scanWhole(file, entry, {
    open(name) {
      if (name === 'si') value = '';
      else if (name === 't') inText = !phonetic;
      else if (name === 'rPh') phonetic = true;
    },
    close(name) {
      if (name === 'si') strings.push(value);
      else if (name === 't') inText = false;
      else if (name === 'rPh') phonetic = false;
    },
    text(text) {
      if (inText) value += text;
    },
  });
  return strings;
}

/** Formats that every Excel has without writing them down: days, and those of East Asian editions. */
const builtInDays = (format: number) =>
  (format >= 14 && format <= 17) ||
  format === 22 ||
  (format >= 27 && format <= 31) ||
  format === 36 ||
  (format >= 50 && format <= 58);

const showsDay = (code: string) => /[ydeg]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));

async function readDayStyles(file: FileBytes, entry: ZipEntry | undefined): Promise<Set<number>> {
  const own = new Map<number, boolean>();
  const days = new Set<number>();
  let [inCellStyles, style] = [false, 0];
  await scanWhole(file, entry, {
    open(name, attributes) {
      if (name === 'numFmt') {
        const code = attribute(attributes, 'formatCode') ?? '';
        own.set(Number(attribute(attributes, 'numFmtId')), !/general/i.test(code) && showsDay(code));
      } else if (name === 'cellXfs') inCellStyles = true;
      else if (name === 'xf' && inCellStyles) {
        const format = Number(attribute(attributes, 'numFmtId') ?? '0');
        if (own.get(format) ?? builtInDays(format)) days.add(style);
        style += 1;
      }
    },
    close(name) {
      if (name === 'cellXfs') inCellStyles = false;
    },
  });
  return days;
}
