import { FileProblem } from '../rules/file-problem.ts';

/** What a scanner reports. Names come without their namespace prefix, texts with their entities resolved. */
export interface XmlHandler {
  open(name: string, attributes: string): void;
  close(name: string): void;
  text(text: string): void;
}

/** A tag or a text longer than this is no sheet that a person filled in. */
const LONGEST_TOKEN = 4 * 1024 * 1024;

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Resolves the entities of XML itself and character references; others stay as they are, none is ever expanded. */
export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|\w{2,4});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return named[name] ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** The value of an attribute in the inside of a tag, or null. */
export function attribute(attributes: string, name: string): string | null {
  const usual = ` ${name}="`;
  const at = attributes.indexOf(usual);
  if (at >= 0)
    return unescapeXml(attributes.slice(at + usual.length, attributes.indexOf('"', at + usual.length)));
  if (!attributes.includes(name)) return null;
  const found = new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return found === null ? null : unescapeXml(found[1] ?? found[2] ?? '');
}

/**
 * A small scanner for the XML of workbooks, fed in pieces. It knows elements, texts, CDATA, comments and processing
 * instructions, and nothing that could load or expand anything.
 */
export function createXmlScanner(handler: XmlHandler): { write(text: string): void; end(): void } {
  let rest = '';
  const scan = (text: string): number => {
    let at = 0;
    for (;;) {
      const tag = text.indexOf('<', at);
      if (tag < 0) return at;
      if (tag > at) handler.text(unescapeXml(text.slice(at, tag)));
      const end = tagEnd(text, tag);
      if (end < 0) return tag;
      report(text, tag, end, handler);
      at = end;
    }
  };
  return {
    write(piece) {
      const text = rest === '' ? piece : rest + piece;
      rest = text.slice(scan(text));
      if (rest.length > LONGEST_TOKEN) throw new FileProblem('FILE_UNREADABLE');
    },
    end() {
      if (rest.trim() !== '') throw new FileProblem('FILE_UNREADABLE');
    },
  };
}

const special: readonly (readonly [start: string, end: string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
];

/** Index after the tag that starts at `tag`, or -1 when its end has not come yet. */
function tagEnd(text: string, tag: number): number {
  const second = text.charCodeAt(tag + 1);
  if (second === 33 || second === 63) {
    if (text.length < tag + 9) return -1;
    for (const [start, end] of special) {
      if (!text.startsWith(start, tag)) continue;
      const at = text.indexOf(end, tag + start.length);
      return at < 0 ? -1 : at + end.length;
    }
  }
  for (let close = text.indexOf('>', tag); close >= 0; close = text.indexOf('>', close + 1)) {
    if (!insideQuotes(text, tag, close)) return close + 1;
  }
  return -1;
}

/** Whether `place` lies inside an attribute's value: a bare > is allowed there. */
function insideQuotes(text: string, from: number, place: number): boolean {
  let quote = 0;
  for (let at = from; at < place; at += 1) {
    const code = text.charCodeAt(at);
    if (quote === 0 && (code === 34 || code === 39)) quote = code;
    else if (code === quote) quote = 0;
  }
  return quote !== 0;
}

function report(text: string, tag: number, end: number, handler: XmlHandler): void {
  const second = text.charCodeAt(tag + 1);
  if (second === 33) {
    if (text.startsWith('<![CDATA[', tag)) handler.text(text.slice(tag + 9, end - 3));
    return;
  }
  if (second === 63) return;
  if (second === 47) {
    handler.close(localName(text.slice(tag + 2, end - 1).trimEnd()));
    return;
  }
  const empty = text.charCodeAt(end - 2) === 47;
  let nameEnd = tag + 1;
  while (nameEnd < end && !isNameEnd(text.charCodeAt(nameEnd))) nameEnd += 1;
  const name = localName(text.slice(tag + 1, nameEnd));
  handler.open(name, text.slice(nameEnd, empty ? end - 2 : end - 1));
  if (empty) handler.close(name);
}

const isNameEnd = (code: number) =>
  code === 32 || code === 62 || code === 47 || code === 10 || code === 13 || code === 9;

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}
