import { fieldsOf, type Field, type FieldType, type RecordTypeDeclaration } from '@xintu/declarations';
import { writeXlsx } from 'hucre/xlsx';

import { isCompulsory } from '../rules/find-header.ts';

/** Rows of the template for which its drop-downs and formats are laid out. */
const PREPARED_ROWS = 2000;
/** Excel takes lists of choices up to so many characters. */
const LONGEST_LIST = 255;

const typeNames: Readonly<Record<FieldType, string>> = {
  text: '文本',
  day: '日期，如 2026/1/5；长期填 2099/12/31',
  money: '金额，单位：元',
  'money-ten-thousand': '金额，单位：万元，最多 6 位小数',
  number: '数字',
  'credit-code': '18 位统一社会信用代码，单元格设为文本格式',
  choice: '选填其一',
  choices: '可填多项，用分号“;”隔开',
};

/**
 * The empty .xlsx template of a record type: the headers in the order of the standard with drop-downs, and a second
 * sheet that explains each column.
 */
export async function templateWorkbook(type: RecordTypeDeclaration): Promise<Buffer> {
  const fields = fieldsOf(type);
  const heading = {
    font: { bold: true },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E8EEF7' } },
  } as const;
  const output = await writeXlsx({
    sheets: [
      {
        name: type.name.zh.replace(/[\\/?*[\]:]/g, '').slice(0, 31),
        columns: fields.map((field) => ({ width: widthOf(field), numFmt: formatOf(field) })),
        rows: [fields.map(({ name }) => name.zh)],
        cells: new Map(
          fields.map(({ name }, column) => [
            `0,${column}`,
            { value: name.zh, style: { ...heading, numFmt: '@' } },
          ]),
        ),
        freezePane: { rows: 1, columns: 1 },
        dataValidations: fields.flatMap(dropDown),
      },
      {
        name: '填写说明',
        columns: [{ width: 40 }, { width: 18 }, { width: 28 }, { width: 44 }, { width: 12 }, { width: 60 }],
        rows: [
          ['列名', '代码', '是否必填', '格式', '最多字符', '可填的值'],
          ...fields.map((field) => explanation(type, field)),
          [],
          [
            '说明',
            '列的先后次序可以改变，多余的列会被忽略；表头这一行请保留。自然人信息不在报送范围。涉密信息不得填报。',
          ],
        ],
        freezePane: { rows: 1 },
      },
    ],
  });
  return Buffer.from(output);
}

function widthOf({ name, type }: Field): number {
  return Math.min(40, Math.max(name.zh.length * 2 + 2, type === 'credit-code' ? 22 : 12));
}

function formatOf({ type }: Field): string {
  if (type === 'day') return 'yyyy/m/d';
  return type === 'money' || type === 'money-ten-thousand' || type === 'number' ? 'General' : '@';
}

function dropDown(field: Field, column: number) {
  const values = field.choices?.map(({ name }) => name.zh) ?? [];
  if (field.type !== 'choice' || values.length === 0 || values.join(',').length > LONGEST_LIST) return [];
  const letters = columnLetters(column);
  return [
    {
      type: 'list' as const,
      values,
      allowBlank: true,
      showErrorMessage: true,
      errorTitle: field.name.zh,
      errorMessage: `可填：${values.join('、')}`,
      range: `${letters}2:${letters}${PREPARED_ROWS + 1}`,
    },
  ];
}

function columnLetters(column: number): string {
  const [first, rest] = [column % 26, Math.floor(column / 26)];
  return `${rest === 0 ? '' : columnLetters(rest - 1)}${String.fromCharCode(65 + first)}`;
}

const whenNames: Readonly<Record<string, string>> = {
  'subject-is-organisation': '必填（法人、非法人组织、个体工商户）',
  'subject-is-person': '自然人必填（不在报送范围）',
  fine: '处罚类别含罚款时必填',
  confiscation: '处罚类别含没收时必填',
  'certificate-affected': '处罚类别含暂扣或吊销时必填',
  'certificate-named': '填写许可证书名称时必填',
  'certificate-numbered': '填写许可编号时必填',
  'not-fully-fulfilled': '部分履行或未履行时必填',
  exited: '已移出时必填',
};

function explanation(type: RecordTypeDeclaration, field: Field): (string | number | null)[] {
  const when = typeof field.required === 'object' ? whenNames[field.required.when] : undefined;
  const required = isCompulsory(type, field) ? '必填' : (when ?? '选填');
  const choices = field.choices?.map(({ name }) => name.zh).join('、') ?? '';
  return [field.name.zh, field.code, required, typeNames[field.type], field.length ?? null, choices];
}
