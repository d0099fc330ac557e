import type { LegalDay } from '@xintu/kernel';
import { nameOn, type Organisation } from '../organisations/organisation.ts';
import type { Random } from '../random.ts';
import { commonCells, signOf } from './common-cells.ts';
import { laterState, validity } from './licences.ts';
import type { Cells, Maker, Making } from './statement.ts';

const qualifications: readonly (readonly [category: string, grades: readonly string[]])[] = [
  ['建筑工程施工总承包', ['一级', '二级', '三级']],
  ['市政公用工程施工总承包', ['二级', '三级']],
  ['公路工程施工总承包', ['二级', '三级']],
  ['建筑装修装饰工程专业承包', ['一级', '二级']],
  ['消防设施工程专业承包', ['二级']],
  ['地基基础工程专业承包', ['二级', '三级']],
  ['施工劳务', ['不分等级']],
];
const letters: Readonly<Record<string, string>> = { 一级: 'D1', 二级: 'D2', 三级: 'D3', 不分等级: 'D4' };

/** 建筑业企业资质. */
export const qualificationMaker: Maker = {
  make: (making, decidedOn, about) => {
    const { random, department, numbers } = making;
    const organisation = about ?? choose(making, decidedOn, ['COMPANY']);
    const [category, grades] = random.pick(qualifications);
    const grade = random.pick(grades);
    return {
      ...commonCells(organisation, department, decidedOn),
      title: '建筑业企业资质核准决定书',
      documentNumber: numbers.document(`${signOf(department)}资许字`, decidedOn),
      category: '核准',
      certificateName: '建筑业企业资质证书',
      certificateNumber: numbers.certificate(`${letters[grade] ?? 'D3'}43YY`, 5),
      content: `${category}${grade === '不分等级' ? '' : grade}`,
      ...validity(decidedOn, 5),
      state: '有效',
      qualificationCategory: category,
      qualificationGrade: grade,
    };
  },
  correct: (making, stated, { round }) =>
    round === 1 ? laterState(making, stated, round) : { qualificationGrade: '三级', remark: '更正资质等级' },
};

const projectKinds = [
  '安置小区',
  '中心小学教学楼',
  '旅游公路',
  '农贸市场',
  '污水管网',
  '民族文化馆',
  '停车楼',
] as const;
const levels = [
  ['县级', 6],
  ['市级', 4],
  ['省级', 1],
] as const;
const goodTitles = [
  '优质工程奖',
  '安全文明标准化工地',
  '农民工工资支付诚信企业',
  '绿色施工示范工程',
] as const;
const badTitles: readonly (readonly [title: string, content: string, months: number])[] = [
  ['施工现场扬尘治理不到位', '现场裸土未覆盖，经责令整改后逾期未改正', 6],
  ['未落实实名制管理', '现场作业人员未按规定进行实名制登记', 6],
  ['质量安全隐患未按期整改', '对监督机构签发的整改通知书逾期未回复', 12],
  ['拖欠农民工工资', '未按月足额支付农民工工资，引发投诉', 24],
  ['转包、违法分包', '将承包的工程违法分包给其他单位', 36],
];

/** 建筑市场优良信用信息. */
export const goodMaker: Maker = {
  make: (making, decidedOn, about) => {
    const title = making.random.pick(goodTitles);
    return {
      ...conduct(making, decidedOn, about),
      title,
      documentNumber: making.numbers.document(`${signOf(making.department)}优字`, decidedOn),
      category: '优良信用信息',
      content: `获评${title}。`,
    };
  },
  correct: (_, { cells }, { round }) => ({ content: `${cells['content'] ?? ''}（第${round}次更正）` }),
};

/** 建筑市场不良信用信息. */
export const badMaker: Maker = {
  make: (making, decidedOn, about) => {
    const { random, department, numbers } = making;
    const [title, content, months] = random.pick(badTitles);
    return {
      ...conduct(making, decidedOn, about),
      title,
      documentNumber: numbers.document(`${signOf(department)}不良字`, decidedOn),
      category: '不良信用信息',
      content: `${content}。`,
      publicityMonths: random.chance(0.1) ? '' : String(months),
    };
  },
  correct: (_, { cells }, { round }) => ({
    content: `${cells['content'] ?? ''}（第${round}次更正：补充认定情况）`,
  }),
};

/** What good and bad conduct have in common: whose it was, and at which project. */
function conduct(making: Making, day: LegalDay, about: Organisation | null): Cells {
  const { random, department } = making;
  const organisation = about ?? choose(making, day, ['COMPANY', 'BRANCH']);
  return {
    ...commonCells(organisation, department, day),
    grounds: '《建筑市场信用管理暂行办法》（建市〔2017〕241号）',
    project: project(random, organisation, day),
    site: `湘西土家族苗族自治州${organisation.place.name}`,
    level: random.weighted(levels),
  };
}

function project(random: Random, organisation: Organisation, day: LegalDay): string {
  const mark = nameOn(organisation, day).slice(2, 4);
  return `${organisation.place.name}${mark}${random.pick(projectKinds)}建设项目（演示）`;
}

function choose(
  { random, department, pools }: Making,
  day: LegalDay,
  forms: readonly Organisation['form'][],
): Organisation {
  return pools.choose(random, department, day, { forms, activities: ['construction'], uneven: true });
}
