import type { LegalDay } from '@xintu/kernel';
import type { Organisation } from '../organisations/organisation.ts';
import { bodyCells, commonCells, dayText, signOf } from './common-cells.ts';
import { laterState, validity } from './licences.ts';
import type { Cells, Guide, Maker, Making } from './statement.ts';

/** 娱乐经营许可. */
export const entertainmentMaker: Maker = {
  make: (making, decidedOn, about) => {
    const { random, department, numbers } = making;
    const organisation =
      about ?? choose(making, decidedOn, 'entertainment', ['COMPANY', 'BRANCH', 'INDIVIDUAL']);
    const games = /游艺|电玩/.test(organisation.name);
    const area = random.between(12, 180) * 10;
    return {
      ...commonCells(organisation, department, decidedOn),
      title: '准予设立娱乐场所决定书',
      documentNumber: numbers.document(`${signOf(department)}娱许字`, decidedOn),
      category: '普通',
      certificateName: '娱乐经营许可证',
      certificateNumber: numbers.certificate(`${department.divisionCode}160`, 4),
      content: games ? '游艺娱乐' : '歌舞娱乐',
      ...validity(decidedOn, 2),
      state: '有效',
      venueKind: games ? '游艺' : '歌舞',
      areaSquareMetres: String(area),
      approvedGuests: String(Math.floor(area / 3)),
    };
  },
  correct: (making, stated, { round }) =>
    round === 1
      ? laterState(making, stated, round)
      : { approvedGuests: String(making.random.between(40, 400)) },
};

/** 旅行社业务经营许可. */
export const travelAgencyMaker: Maker = {
  make: (making, decidedOn, about) => {
    const { random, department, numbers } = making;
    const organisation = about ?? choose(making, decidedOn, 'travel', ['COMPANY', 'BRANCH']);
    const outbound = random.chance(0.2);
    return {
      ...commonCells(organisation, department, decidedOn),
      title: '准予经营旅行社业务决定书',
      documentNumber: numbers.document(`${signOf(department)}旅许字`, decidedOn),
      category: '普通',
      certificateName: '旅行社业务经营许可证',
      certificateNumber: numbers.certificate('L-HUN-YY', 5),
      content: outbound ? '境内旅游业务、入境旅游业务、出境旅游业务' : '境内旅游业务、入境旅游业务',
      ...validity(decidedOn, null),
      state: '有效',
      businessScope: outbound ? '境内和入境；出境' : '境内和入境',
      depositYuan: outbound ? '1400000' : '200000',
    };
  },
  correct: (making, stated, { round }) =>
    round === 1 ? laterState(making, stated, round) : { depositYuan: '100000' },
};

const languages = ['普通话', '普通话', '普通话', '英语', '日语', '韩语'] as const;
const RENEWALS = 0.25;

/** 导游证: invented guides, known by the numbers of their cards alone. */
export const guideMaker: Maker = {
  make: (making, decidedOn) => {
    const { random, department, numbers, guides } = making;
    const again = guides.length > 0 && random.chance(RENEWALS);
    const guide = again ? random.pick(guides) : newGuide(making);
    if (!again) guides.push(guide);
    const agency = choose(making, decidedOn, 'travel', ['COMPANY']);
    return {
      subjectName: guide.name,
      subjectClass: '自然人',
      ...bodyCells(department),
      decidedOn: dayText(decidedOn),
      title: '核发导游证决定书',
      documentNumber: numbers.document(`${signOf(department)}导许字`, decidedOn),
      category: '认可',
      certificateName: '导游证',
      certificateNumber: guide.certificateNumber,
      content: '准予从事导游活动',
      ...validity(decidedOn, 3),
      state: '有效',
      language: random.pick(languages),
      agency: agency.name,
    };
  },
  correct: (making, stated, { round }) => laterState(making, stated, round),
};

function newGuide({ random, numbers, guides }: Making): Guide {
  return {
    name: `演示导游${random.pick([...'甲乙丙丁'])}${String(guides.length + 1).padStart(3, '0')}`,
    certificateNumber: numbers.certificate('DYY', 7),
  };
}

function choose(
  { random, department, pools }: Making,
  day: LegalDay,
  activity: 'entertainment' | 'travel',
  forms: readonly Organisation['form'][],
): Organisation {
  return pools.choose(random, department, day, { forms, activities: [activity] });
}

/** Natural persons whom rows name by mistake: out of the platform's scope. */
export function personCells(cells: Cells, number: number): Cells {
  return {
    ...cells,
    subjectName: `演示自然人${String(number).padStart(3, '0')}`,
    subjectClass: '自然人',
    subjectCode: '',
    legalRepresentative: '',
  };
}
