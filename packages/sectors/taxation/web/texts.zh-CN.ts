export const chinese = {
  none: '税务部门没有可以显示的概况',
  grade: '纳税缴费信用级别',
  'grade.year': '{{grade}} 级（{{year}} 年度）',
  score: '得分',
  determinedOn: '评定日期',
  origin: '评定方式',
  violations: '重大税收违法失信主体',
  listed: '在列 {{count}} 项，详见“当前情况”',
  notListed: '未在列',
} as const;
