import type { Text } from '@xintu/kernel';

import type { FileProblemCode } from './file-problem.ts';

/** What a sentence may name. */
export interface ProblemFacts {
  readonly column?: string;
  readonly other?: string;
  readonly expected?: string;
  readonly limit?: number;
}

type Sentence = (facts: ProblemFacts) => Text;

interface ProblemText {
  readonly level: 'ERROR' | 'WARNING';
  readonly text: Sentence;
}

const error = (text: Sentence): ProblemText => ({ level: 'ERROR', text });
const warning = (text: Sentence): ProblemText => ({ level: 'WARNING', text });

const fileTexts = {
  FILE_EMPTY: error(() => ({
    zh: '文件是空的。请填写数据后重新报送。',
    en: 'The file is empty. Fill in the data and hand it in again.',
  })),
  FILE_UNREADABLE: error(() => ({
    zh: '文件无法读取：既不是 .xlsx 工作簿，也不是 .csv 文本，或者已经损坏。请用 Excel 或 WPS 打开，另存为“Excel 工作簿（*.xlsx）”后重新报送。',
    en: 'The file can’t be read: it is neither an .xlsx workbook nor .csv text, or it is damaged. Open it in Excel or WPS, save it as “Excel Workbook (*.xlsx)” and hand it in again.',
  })),
  FILE_OLD_EXCEL: error(() => ({
    zh: '这是旧版 Excel 文件（.xls）。请用 Excel 或 WPS 打开，选择“文件”→“另存为”，文件类型选“Excel 工作簿（*.xlsx）”，保存后重新报送；只改文件名后缀没有用。',
    en: 'This is a file of an old Excel (.xls). Open it in Excel or WPS, choose “File” → “Save as” → “Excel Workbook (*.xlsx)” and hand in the saved file; renaming it does not help.',
  })),
  FILE_HTML: error(() => ({
    zh: '这是网页表格，只是后缀写成了 .xls。请用 Excel 或 WPS 打开，选择“文件”→“另存为”，文件类型选“Excel 工作簿（*.xlsx）”，保存后重新报送。',
    en: 'This is a web page that is only named .xls. Open it in Excel or WPS, choose “File” → “Save as” → “Excel Workbook (*.xlsx)” and hand in the saved file.',
  })),
  FILE_ENCRYPTED: error(() => ({
    zh: '文件设了打开密码。请取消密码后重新报送。',
    en: 'The file has a password. Remove the password and hand it in again.',
  })),
  FILE_UNPACKED_TOO_LARGE: error(() => ({
    zh: '工作簿解压后过大，未读取。请拆分成几个文件，或另存为 .csv 后重新报送。',
    en: 'The workbook is too large once unpacked and was not read. Split it, or save it as .csv, and hand it in again.',
  })),
  FILE_QUOTE_OPEN: error(() => ({
    zh: '文本中有一个双引号没有配对，从这里起无法分出各列。请检查这一行的双引号，或另存为 .xlsx 后重新报送。',
    en: 'A double quote is never closed: from here on columns can’t be told apart. Check the quotes of this row, or save the file as .xlsx.',
  })),
  FILE_TOO_MANY_ROWS: error(() => ({
    zh: '工作簿超过 200,000 行，未写入任何数据。请拆分成几个文件，或另存为 .csv（可达一百万行）后重新报送。',
    en: 'The workbook has more than 200,000 rows; nothing was stored. Split it, or save it as .csv (up to a million rows), and hand it in again.',
  })),
  FILE_JSON: error(() => ({
    zh: '请求不是约定的 JSON：应为 [{…}] 或 { "rows": [{…}] }，每行为“字段代码或名称: 值”，值为文本、数字、真假或文本数组。',
    en: 'The request is not the JSON agreed upon: [{…}] or { "rows": [{…}] }, each row with values by code or name of the field, as text, number, truth value or list of texts.',
  })),
  FILE_JSON_ROWS: error(() => ({
    zh: '一次最多报送 20,000 条 JSON。更多数据请分批报送，或以 .csv 文件报送。',
    en: 'At most 20,000 rows are taken as JSON at once. Send them in parts, or as a .csv file.',
  })),
} satisfies Record<FileProblemCode, ProblemText>;

const sheetTexts = {
  HEADER_NOT_FOUND: error(() => ({
    zh: '前 20 行中没有找到表头。请使用本事项的模板，保留表头一行的列名。',
    en: 'No header row was found in the first 20 rows. Use the template of this record type and keep its row of column names.',
  })),
  COLUMN_MISSING: error(({ expected }) => ({
    zh: `缺少必填列：${expected}。请按模板补上这些列后重新报送。`,
    en: `Compulsory columns are missing: ${expected}. Add them as in the template and hand the file in again.`,
  })),
  COLUMN_UNKNOWN: warning(({ column }) => ({
    zh: `模板中没有“${column}”这一列，已忽略。`,
    en: `The template has no column “${column}”; it was ignored.`,
  })),
  COLUMN_DUPLICATE: warning(({ column }) => ({
    zh: `“${column}”出现了不止一列，只读取最左边的一列。`,
    en: `“${column}” stands there more than once; only the leftmost was read.`,
  })),
  NO_ROWS: error(() => ({
    zh: '表头下面没有数据。请填写数据后重新报送；本月确无数据的，请办理零报送。',
    en: 'There is no data under the header. Fill in the data; if nothing arose, hand in a zero report.',
  })),
  CLASSIFIED: error(() => ({
    zh: '文件中有标注涉密的行。涉密决定不得通过本系统报送：整份文件已拒收，内容已销毁。请立即联系本单位保密部门。',
    en: 'A row is marked as classified. Classified decisions must not be handed in here: the whole file was refused and its content destroyed. Contact your security officer at once.',
  })),
} satisfies Record<string, ProblemText>;

const valueTexts = {
  REQUIRED: error(({ column }) => ({
    zh: `“${column}”必须填写。请补填。`,
    en: `“${column}” is compulsory. Fill it in.`,
  })),
  REQUIRED_WHEN: error(({ column, expected }) => ({
    zh: `${expected}时，“${column}”必须填写。请补填。`,
    en: `“${column}” is compulsory in this case (${expected}). Fill it in.`,
  })),
  TOO_LONG: error(({ column, limit }) => ({
    zh: `“${column}”超过了 ${limit} 个字符。请精简。`,
    en: `“${column}” is longer than ${limit} characters. Shorten it.`,
  })),
  UNREADABLE_TEXT: error(({ column }) => ({
    zh: `“${column}”中有无法识别的字符（乱码）。请把文件另存为 UTF-8 编码的 .csv 或 .xlsx 后重新报送。`,
    en: `“${column}” has characters that can’t be decoded. Save the file as UTF-8 .csv or as .xlsx.`,
  })),
  DAY_INVALID: error(({ column }) => ({
    zh: `“${column}”不是有效的日期。请按“2026/1/5”填写。`,
    en: `“${column}” is not a day. Write it as 2026/1/5.`,
  })),
  DAY_IN_FUTURE: error(({ column, expected }) => ({
    zh: `“${column}”晚于今天（${expected}）。请核对日期。`,
    en: `“${column}” lies after today (${expected}). Check the day.`,
  })),
  DAYS_REVERSED: error(({ column, other }) => ({
    zh: `“${column}”早于“${other}”。请核对这两个日期。`,
    en: `“${column}” lies before “${other}”. Check both days.`,
  })),
  MONEY_INVALID: error(({ column, expected }) => ({
    zh: `“${column}”不是有效的金额。请只填数字，单位为${expected}。`,
    en: `“${column}” is not an amount. Write digits only, in ${expected === '万元' ? 'units of 10,000 yuan' : 'yuan'}.`,
  })),
  NUMBER_INVALID: error(({ column }) => ({
    zh: `“${column}”不是有效的数字。请只填数字。`,
    en: `“${column}” is not a number. Write digits only.`,
  })),
  CHOICE_UNKNOWN: error(({ column, expected }) => ({
    zh: `“${column}”不在可选值之内。可填：${expected}。`,
    en: `“${column}” is none of the allowed values. Allowed: ${expected}.`,
  })),
  CATEGORY_PERSONAL: error(({ column }) => ({
    zh: `“${column}”含行政拘留，只能对自然人作出，不在报送范围。请核对行政相对人类别。`,
    en: `“${column}” names detention, which only a natural person can bear: out of scope. Check the party’s category.`,
  })),
  CATEGORY_AMBIGUOUS: warning(({ column }) => ({
    zh: `“${column}”用了合并的写法，已按较轻的一种记录。请按行政处罚法第九条的种类分别填写。`,
    en: `“${column}” uses a compound value and was read as the lesser kind. State the kinds of article 9 of the Penalty Law one by one.`,
  })),
  CODE_LENGTH: error(({ column }) => ({
    zh: `“${column}”应为 18 位。请核对；在 Excel 中请把这一列设为“文本”格式。`,
    en: `“${column}” must have 18 characters. Check it; in Excel, format the column as text.`,
  })),
  CODE_CHARACTER: error(({ column, expected }) => ({
    zh: `“${column}”含有不会出现的字母（I、O、S、V、Z）或其他字符${expected === undefined ? '' : `，是否应为 ${expected}`}。请核对营业执照。`,
    en: `“${column}” has characters that no code has (I, O, S, V, Z or others)${expected === undefined ? '' : `; perhaps ${expected} was meant`}. Check the licence.`,
  })),
  CODE_CHECK: error(({ column }) => ({
    zh: `“${column}”的校验位不对，至少有一位写错。请核对营业执照。`,
    en: `The check character of “${column}” is wrong: at least one character is. Check the licence.`,
  })),
  CODE_PLACEHOLDER: error(({ column }) => ({
    zh: `“${column}”填的是占位代码，只有尚无统一社会信用代码的个体工商户可以使用。请填写实际代码。`,
    en: `“${column}” is the placeholder, which only an individual business without a code may use. Write the real code.`,
  })),
  ORGANISATION_CODE_MISMATCH: warning(({ column }) => ({
    zh: `“${column}”第 9 至 17 位的组织机构代码校验位不符，整体校验通过，已接收。请核对。`,
    en: `Characters 9 to 17 of “${column}” fail the organisation code’s own check, the whole passes: taken in. Check it.`,
  })),
} satisfies Record<string, ProblemText>;

const rowTexts = {
  KIND_MISMATCH: error(({ column, expected }) => ({
    zh: `“${column}”与统一社会信用代码不符，按代码应为“${expected}”。请核对。`,
    en: `“${column}” disagrees with the credit code, which says “${expected}”. Check both.`,
  })),
  SUBJECT_KIND_NOT_ALLOWED: error(({ expected }) => ({
    zh: `本事项不适用于这类主体（${expected}）。请核对代码，或改用其他事项报送。`,
    en: `This record type does not apply to such a subject (${expected}). Check the code, or use another record type.`,
  })),
  AUTHORITY_NOT_YOURS: error(({ column, expected }) => ({
    zh: `“${column}”不是本单位（${expected}）。只能报送本单位作出的决定。`,
    en: `“${column}” is not your department (${expected}). Only its own decisions can be handed in.`,
  })),
  SOURCE_NOT_YOURS: error(({ column, expected }) => ({
    zh: `“${column}”不是本单位（${expected}）。数据来源单位应为报送单位。`,
    en: `“${column}” is not your department (${expected}). The data source is the department that hands in.`,
  })),
  PUBLICITY_END_IGNORED: warning(({ column, expected }) => ({
    zh: `“${column}”与按公示规则计算的日期（${expected}）不同，以计算结果为准。`,
    en: `“${column}” differs from the day computed by the publicity rules (${expected}); the computed day holds.`,
  })),
  SEVERITY_MISSING: warning(({ column }) => ({
    zh: `没有填写“${column}”，按处罚种类也不能确定，暂不公示。请补填后重新报送。`,
    en: `“${column}” is missing and does not follow from the kinds of penalty: not published for now. Add it and hand the row in again.`,
  })),
  PERSONAL_IDENTIFIER: warning(({ column }) => ({
    zh: `“${column}”中出现了居民身份证号码。请在业务系统中删去后重新报送；公开前会遮盖。`,
    en: `“${column}” contains a resident identity number. Remove it at the source and hand the row in again; it is masked before publication.`,
  })),
  NAME_MISMATCH: error(({ column, expected }) => ({
    zh: `“${column}”与该代码登记的名称“${expected}”不一致。请核对代码和名称；更名的，先更新登记信息。`,
    en: `“${column}” differs from the name registered under this code, “${expected}”. Check both; after a renaming the registration has to be updated first.`,
  })),
  DUPLICATE_IN_FILE: error(({ expected }) => ({
    zh: `与第 ${expected} 行是同一条信息，但内容不同，只接收了前一行。请只保留一行。`,
    en: `The same record as row ${expected}, with other content; only the earlier row was taken. Keep one of them.`,
  })),
  RETURNED_BY_REVIEWER: error(({ expected }) => ({
    zh: `审核人退回本行：${expected}。请更正后重新报送。`,
    en: `The reviewer returned this row: ${expected}. Correct it and hand it in again.`,
  })),
  HELD_BY_ANOTHER: error(({ expected }) => ({
    zh: `这条信息已由“${expected}”报送，不能由本单位更改。请与该单位核对。`,
    en: `This record was handed in by “${expected}” and can’t be changed by your department. Settle it with them.`,
  })),
} satisfies Record<string, ProblemText>;

const texts = { ...fileTexts, ...sheetTexts, ...valueTexts, ...rowTexts };

export type ProblemCode = keyof typeof texts;

/** Every problem that handing in can have, with its level and its sentence: what is wrong and the remedy. */
export const problemTexts: Readonly<Record<ProblemCode, ProblemText>> = texts;

/** Whether a stored code is one of the problems' codes. */
export function isProblemCode(text: string): text is ProblemCode {
  return Object.hasOwn(texts, text);
}
