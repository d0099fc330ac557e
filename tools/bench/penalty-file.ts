import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { demonstrationDepartments } from '@xintu/access';
import { penalty } from '@xintu/catalogue/rules';
import { fieldsOf } from '@xintu/declarations';
import { makeCreditCode } from '@xintu/kernel';
import { writeXlsxStream } from 'hucre/xlsx';

/** One row in fifty is wrong: half of them lack a compulsory cell, half have a day that is none. */
const wrong = 50;
/** Penalties of each party. */
const ofEach = 10;
const most = 999_999;
const together = 500;

/** Who hands the file in. */
export const benchDepartment = demonstrationDepartments[1];

/** What every row says. */
const said: Readonly<Record<string, string>> = {
  CF_XDR_LB: '法人及非法人组织',
  CF_FRDB: '演示人',
  CF_WFXW: '未按规定期限备案',
  CF_YJ: '《娱乐场所管理条例》第四十九条',
  CF_CFLB: '罚款',
  CF_NR: '罚款人民币贰仟元整',
  CF_NR_FK: '0.2',
  CF_JDRQ: '2026/1/5',
  CF_YXQ: '2099/12/31',
  CF_CFJG: benchDepartment?.name ?? '',
  CF_CFJGDM: benchDepartment?.code ?? '',
  CF_SJLY: benchDepartment?.name ?? '',
  CF_SJLYDM: benchDepartment?.code ?? '',
  procedure: '普通程序',
  severity: '一般',
  field: '其他',
};

/** The cells of a file of penalties, the row of headers first; `shift` changes the document numbers. */
function* rowsOf(count: number, shift: number): Generator<string[]> {
  const fields = fieldsOf(penalty);
  yield fields.map(({ name }) => name.zh);
  const common = fields.map(({ code }) => said[code] ?? '');
  const place = (code: string) => fields.findIndex((field) => field.code === code);
  const [name, code, number, facts, day] = [
    place('CF_XDR_MC'),
    place('CF_XDR_SHXYM'),
    place('CF_WSH'),
    place('CF_SY'),
    place('CF_JDRQ'),
  ];
  for (let index = 0; index < count; index += 1) {
    const cells = [...common];
    const party = Math.floor((index + shift) / ofEach) % most;
    cells[name] = `吉首市试验${party}号有限公司（演示）`;
    cells[code] = makeCreditCode('91', '433101', `YY${String(party).padStart(6, '0')}`);
    cells[number] = `吉市文罚决〔2026〕${index + shift}号`;
    cells[facts] = `当事人在第 ${index} 次检查中未在规定期限内办理备案，经责令改正后仍未改正。`;
    if (index % wrong === 0) cells[index % (2 * wrong) === 0 ? facts : day] = '';
    yield cells;
  }
}

function* csvPieces(count: number, shift: number): Generator<Buffer> {
  let [text, waiting] = ['', 0];
  for (const cells of rowsOf(count, shift)) {
    text += `${cells.join(',')}\r\n`;
    if ((waiting += 1) % together !== 0) continue;
    yield Buffer.from(text);
    text = '';
  }
  yield Buffer.from(text);
}

/** Writes a file of that many penalties. */
export async function writePenalties(
  path: string,
  form: 'csv' | 'xlsx',
  count: number,
  shift = 0,
): Promise<void> {
  const [header = []] = rowsOf(0, 0);
  const content = () => {
    if (form === 'csv') return Readable.from(csvPieces(count, shift));
    const rows = rowsOf(count, shift);
    rows.next();
    return Readable.from(
      writeXlsxStream(rows, { name: 'Sheet1', columns: header.map((label) => ({ header: label })) }),
    );
  };
  await pipeline(content(), createWriteStream(path));
}
