import { legalDay } from '@xintu/kernel';
import { describe, expect, it } from 'vitest';
import {
  inventedCode,
  inventedRegistrationNumber,
  registrationCells,
  registrationHeader,
  type InventedRegistration,
} from '../testing/registrations.ts';
import { readLayout, type RegistrationLayout } from './registration-columns.ts';
import { readRegistration, type RegistrationContext } from './registration-row.ts';

const name = '吉首市青山文化有限公司（演示）';
const code = inventedCode(1);

function layoutOf(header: string): RegistrationLayout {
  const reading = readLayout(header.split(','));
  if (!reading.ok) throw new Error(reading.missing.join());
  return reading.layout;
}

const context: RegistrationContext = {
  layout: layoutOf(registrationHeader),
  today: legalDay('2026-11-22'),
  seat: (province, region, address) => [province, region, address].join('|'),
};

const read = (one: Partial<InventedRegistration>) =>
  readRegistration(registrationCells({ name, code, ...one }), false, context);
const codesOf = (one: Partial<InventedRegistration>) => {
  const reading = read(one);
  return reading.ok ? [] : reading.problems.map((problem) => problem.code);
};

describe('a row of a registration file', () => {
  it('gives what it says, as found', () => {
    expect(read({})).toEqual({
      ok: true,
      registration: {
        key: code,
        code,
        registrationNumber: null,
        kind: 'ENTERPRISE',
        name,
        normalisedName: '吉首市青山文化有限公司(演示)',
        enterpriseType: null,
        legalRepresentative: '演示甲',
        address: '吉首市乾州世纪大道1号',
        registeredCapital: '50(万元人民币)',
        businessScope: '图书、文具零售',
        registeredOn: '2001-05-09',
        registeredAt: '433101',
        division: '湖南|湘西|吉首市乾州世纪大道1号',
      },
    });
  });

  it.each([
    ['lower case', code.toLowerCase()],
    ['full width', code.replace(/[0-9A-Z]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0))],
    ['spaces and hyphens', ` ${code.slice(0, 8)}-${code.slice(8, 12)} ${code.slice(12)}\t`],
  ])('takes a code in %s', (_, written) => {
    expect(read({ code: written })).toMatchObject({ ok: true, registration: { key: code, code } });
  });

  it('takes an old registration number as a subject without a code', () => {
    const number = inventedRegistrationNumber(7);
    expect(read({ code: number })).toMatchObject({
      ok: true,
      registration: {
        key: `registration:433101:${number}`,
        code: null,
        registrationNumber: number,
        registeredAt: '433101',
      },
    });
  });

  it.each(['N/A', '', ' ', '-', '—', '无', 'null', '　'])('takes "%s" as unknown', (unknown) => {
    const reading = read({
      registeredOn: unknown,
      enterpriseType: unknown,
      legalRepresentative: unknown,
      registeredCapital: unknown,
      businessScope: unknown,
      province: unknown,
      region: unknown,
      address: unknown,
    });
    expect(reading).toMatchObject({
      ok: true,
      registration: {
        registeredOn: null,
        enterpriseType: null,
        legalRepresentative: null,
        registeredCapital: null,
        businessScope: null,
        address: null,
        division: '||',
      },
    });
  });

  it.each([
    ['2004/2/29', '2004-02-29'],
    ['2004年2月9日', '2004-02-09'],
    ['20040209', '2004-02-09'],
    ['2026-11-22', '2026-11-22'],
  ])('reads the day %s', (written, day) => {
    expect(read({ registeredOn: written })).toMatchObject({ ok: true, registration: { registeredOn: day } });
  });

  it.each<[string, Partial<InventedRegistration>]>([
    ['DATE_IMPOSSIBLE', { registeredOn: '2003-02-29' }],
    ['DATE_IMPOSSIBLE', { registeredOn: '0000-00-00' }],
    ['DATE_IMPOSSIBLE', { registeredOn: '九三年' }],
    ['DATE_FUTURE', { registeredOn: '2026-11-23' }],
    ['NAME_MISSING', { name: '' }],
    ['NAME_MISSING', { name: 'N/A' }],
    ['NAME_MISSING', { name: '12345' }],
    ['NAME_TOO_LONG', { name: '长'.repeat(201) }],
    ['CODE_MISSING', { code: '无' }],
    ['CODE_MISSING', { code: '' }],
    ['CODE_PLACEHOLDER', { code: '00000000000000000X' }],
    ['CODE_PLACEHOLDER', { code: '000000000000000000' }],
    ['CODE_PLACEHOLDER', { code: '111111111111111' }],
    ['CODE_LENGTH', { code: code.slice(1) }],
    ['CODE_LENGTH', { code: `${code}1` }],
    ['CODE_CHARACTER', { code: `${code.slice(0, 16)}I${code.slice(17)}` }],
    ['CODE_CHECK', { code: `${code.slice(0, 15)}8${code.slice(16)}` }],
    ['REGISTRATION_NUMBER_CHECK', { code: '433101900000012' }],
  ])('refuses with %s: %o', (problem, one) => {
    expect(codesOf(one)).toEqual([problem]);
  });

  it('tells all faults of a row at once, with column and value', () => {
    expect(read({ name: '-', code: '1', registeredOn: 'x' })).toEqual({
      ok: false,
      problems: [
        { code: 'NAME_MISSING', column: 'name', value: '-' },
        { code: 'CODE_LENGTH', column: 'code', value: '1' },
        { code: 'DATE_IMPOSSIBLE', column: 'registeredOn', value: 'x' },
      ],
    });
  });

  it('masks a resident identity number that stands for a code', () => {
    expect(read({ code: ['110105', '19491231', '002X'].join('') })).toMatchObject({
      problems: [{ value: '110105********002X' }],
    });
  });

  it('refuses damaged text, shifted cells and open quotes before it looks at the rest', () => {
    const cells = registrationCells({ name: '吉首\uFFFD公司', code: 'x' });
    const codes = (given: readonly string[], broken = false) => {
      const reading = readRegistration(given, broken, context);
      return reading.ok ? [] : reading.problems.map(({ code: problem }) => problem);
    };
    expect(codes([...cells, 'more'])).toEqual(['TEXT_UNDECODABLE']);
    expect(codes([...registrationCells({ name, code }), 'more'])).toEqual(['COLUMN_COUNT']);
    expect(codes(registrationCells({ name, code }).slice(1))).toEqual(['COLUMN_COUNT']);
    expect(codes(['a', '"b'], true)).toEqual(['QUOTE_UNCLOSED']);
    expect(codes(registrationCells({ name: '吉首\u0000公司', code }))).toEqual(['TEXT_UNDECODABLE']);
  });
});

describe('the header', () => {
  it('is found in any order, with a byte-order mark, spaces and further columns', () => {
    const labels = registrationHeader.split(',').toReversed();
    const reading = readLayout([`\uFEFF ${labels[0] ?? ''} `, ...labels.slice(1), '备注']);
    expect(reading).toMatchObject({
      ok: true,
      layout: { width: 11, positions: { address: 0, name: 9, code: 8 } },
    });
  });

  it('names the columns that are missing', () => {
    expect(readLayout(registrationHeader.replace('注册日期,', '').split(','))).toEqual({
      ok: false,
      missing: ['注册日期'],
    });
  });
});
