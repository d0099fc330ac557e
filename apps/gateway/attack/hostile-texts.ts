import type { Draw } from '../naive/draw.ts';

const times = (count: number, part: (place: number) => string) =>
  Array.from({ length: count }, (_, place) => part(place)).join(' ');

type Writer = (draw: Draw, valid: string) => string;

/** Ways to make a document that nobody should send, most of them from one that somebody could. */
const writers: readonly Writer[] = [
  (draw, valid) => valid.slice(0, draw.integer(0, valid.length)),
  (draw, valid) => valid.replaceAll(/\w+/g, (word) => (draw.chance(4) ? `${word}x` : word)),
  (draw, valid) => {
    const at = draw.integer(0, valid.length);
    return (
      valid.slice(0, at) +
      draw.oneOf(['{', '}', '"', '"""', '(', '\u0000', '\uD800', '#', '$', '@', '...']) +
      valid.slice(at)
    );
  },
  (draw) => `{ ${times(draw.integer(1, 1_500), (n) => `a${n}: matters { code }`)} }`,
  (draw) => `{ matters { ${times(draw.integer(1, 3_990), () => 'code')} } }`,
  (draw) => `{ ${'subjects(search: "a", first: 1) { nodes { parent '.repeat(draw.integer(1, 200))} { id }`,
  (draw) => `{ subject(code: "x") ${'{ parent '.repeat(draw.integer(1, 900))} { id } ${'} '.repeat(900)} }`,
  (draw) => {
    const levels = draw.integer(2, 200);
    const doubling = times(levels, (n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`);
    return `{ ...F0 } ${doubling} fragment F${levels} on Query { matters { code } }`;
  },
  () => '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A matters { code } }',
  (draw) => `{ matters { code ${times(draw.integer(1, 900), () => '@include(if: true)')} } }`,
  (draw) =>
    `{ records(first: 200) { nodes { ${times(draw.integer(1, 30), (n) => `a${n}: subject { records(first: 200) { nodes { id } } }`)} } } }`,
  (draw) =>
    `{ ${times(draw.integer(1, 12), (n) => `s${n}: __schema { types { fields { type { fields { name } } } } }`)} }`,
  () => '{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }',
  () =>
    '{ __type(name: "__proto__") { name } constructor: __typename toString: __typename __proto__: __typename }',
  (draw) =>
    `${draw.oneOf(['mutation', 'subscription'])} { ${draw.oneOf(['deleteEverything', 'viewer { name }', 'signIn(password: "a")'])} }`,
  (draw) => `query A { matters { code } } query ${draw.oneOf(['A', 'B'])} { viewer { name } }`,
  (draw) => `{ matters(${times(draw.integer(1, 300), (n) => `x${n}: ${n}`)}) { code } }`,
  (draw) => `{ subjects(first: 5, search: ${'['.repeat(draw.integer(1, 1_500))}`,
  (draw) => `query Q(${times(draw.integer(1, 400), (n) => `$v${n}: Int = ${n}`)}) { matters { code } }`,
  (draw) =>
    draw.oneOf([
      '',
      ' ',
      '{',
      '{}',
      'null',
      '[]',
      '#',
      '\uFEFF',
      'query',
      'fragment F on Query { matters { code } }',
    ]),
];

/** A document that is too large, malformed, or asks for what is not there. */
export function hostileText(draw: Draw, valid: string): string {
  return draw.oneOf(writers)(draw, valid);
}

const cursor = (keys: unknown) => Buffer.from(JSON.stringify(keys)).toString('base64');

const hostileValues: readonly unknown[] = [
  ...[
    null,
    true,
    0,
    -1,
    201,
    1e10,
    -2_147_483_649,
    1.5,
    1e308,
    '',
    ' ',
    '0',
    'NaN',
    '\u0000',
    'a\u0000b',
    '\uD800',
    '😀'.repeat(50),
  ],
  ...[
    "' or '1'='1",
    '"; drop table record; --',
    '$1',
    '%',
    '_',
    '\\',
    "\\'",
    '%n%s',
    '${7*7}',
    '../../etc/passwd',
    '{{7*7}}',
  ],
  ...[
    '9999-99-99',
    '2026-02-30',
    '0000-00-00',
    '275761-01-01T00:00:00Z',
    '-4714-01-01',
    'infinity',
    'now',
    'epoch',
  ],
  ...[
    cursor(['a', 'b']),
    cursor(['2026-01-01', 'x']),
    cursor(['2026-01-01', '00000000-0000-7000-8000-000000000000']),
  ],
  ...[
    cursor(['\u0000', '\u0000']),
    cursor([1, 2]),
    cursor(['999999-01-01', 'x']),
    cursor([]),
    cursor({}),
    'bm90IGpzb24=',
  ],
  ...['00000000-0000-0000-0000-000000000000', 'ffffffff-ffff-ffff-ffff-ffffffffffff', '91433101YY000007XX'],
  ...[[], [[]], [null], ['a', 'b'], {}, { a: 1 }, { __proto__: 1 }, { constructor: { prototype: 1 } }],
  ...['a'.repeat(5_000), '吉'.repeat(20_000), Array(2_000).fill('LICENCE'), Array(50).fill('吉首')],
  ...[
    '(((((((a|b)*)*)*)*)*',
    '!'.repeat(300),
    '\u202E',
    '\u200B',
    '＝１',
    'ａｂｃ',
    "a' & 'b",
    'a:*',
    '<->',
    '!!&|',
  ],
];

/** A value that no argument should have, whatever its type is. */
export function hostileValue(draw: Draw): unknown {
  return draw.oneOf(hostileValues);
}
