import type { ListCriterion, ListManagement, ListMeasureText, ListPeriodRow } from '@xintu/declarations';
import { legalDay, type Text } from '@xintu/kernel';

/** MCT Order 7. Its grounds are named, not quoted; none of its numbers was read in the published text yet. */
const order = '文化和旅游市场信用管理规定（文化和旅游部令第7号）';

const criterion = (code: string, article: string, zh: string, en: string): ListCriterion => ({
  ...{ code, article, name: { zh, en }, confirmed: false },
});

const period = (months: number, removableAfterMonths: number): ListPeriodRow => ({
  ...{ months, removableAfterMonths, basis: order, article: '管理期限条款（条次待核）' },
  removableArticle: '第二十八条',
  ...{ from: legalDay('2022-01-01'), to: null, confirmed: false },
});

const measure = (article: string, zh: string, en: string): ListMeasureText => ({
  ...{ text: { zh, en }, basis: order, article },
});

const exits: readonly [Text, ...Text[]] = [
  { zh: '管理期限届满，自动移出', en: 'the period is over' },
  {
    zh: '认定为失信主体所依据的行政处罚等决定被撤销、变更，不再符合列入情形',
    en: 'the decision on which it rests was withdrawn or changed',
  },
  { zh: '所依据的法律、法规、规章修改或者废止，不再需要列入', en: 'the rule was changed or repealed' },
  {
    zh: '达到最短期限后，当事人纠正失信行为、消除不良影响，经申请准予信用修复',
    en: 'on application after the shortest period, once it was put right',
  },
];

const seriousMeasures = [
  measure('严重失信主体管理措施', '适当提高抽查比例和频次，纳入重点监管对象', 'inspected more often'),
  measure(
    '严重失信主体管理措施',
    '将失信信息提供给有关部门，供其在行政管理、公共服务、评比表彰中参考',
    'told to other departments for reference',
  ),
  measure(
    '严重失信主体管理措施',
    '法律、行政法规对市场禁入、从业禁止等另有规定的，从其规定',
    'what laws and administrative regulations provide besides',
  ),
] as const;

/** 文化市场严重失信主体 (art. 11). */
export const cultureSerious: ListManagement = {
  criteria: [
    criterion(
      'culture-licence-fraud',
      '第十一条第一项',
      '以欺骗、贿赂、提供虚假材料等手段取得许可、批准文件，或者伪造、变造许可、批准文件',
      'licence got by fraud, or forged',
    ),
    criterion(
      'culture-forbidden-content',
      '第十一条第二项',
      '提供含有法律法规禁止的内容，造成严重后果',
      'forbidden content with serious consequences',
    ),
    criterion('culture-licence-revoked', '第十一条第三项', '受到吊销许可证行政处罚', 'licence revoked'),
    criterion(
      'culture-unlicensed',
      '第十一条第四项',
      '擅自从事营业性演出、娱乐场所、互联网上网服务经营活动，特别是造成重大事故或者恶劣社会影响',
      'unlicensed business',
    ),
    criterion(
      'culture-serious-other',
      '第十一条第五项',
      '其他应当认定为严重失信主体的情形',
      'another serious ground of the rule',
    ),
  ],
  periods: [period(36, 6)],
  exits,
  measures: seriousMeasures,
  publication: 'PUBLIC',
};

/** 旅游市场严重失信主体 (art. 12). */
export const tourismSerious: ListManagement = {
  criteria: [
    criterion(
      'tourism-licence-fraud',
      '第十二条第一项',
      '以欺骗、贿赂、提供虚假材料等手段取得相关许可，或者伪造、变造许可',
      'licence got by fraud, or forged',
    ),
    criterion(
      'tourism-accident',
      '第十二条',
      '发生重大安全事故，负有主要责任',
      'major accident with main responsibility',
    ),
    criterion(
      'tourism-stranding',
      '第十二条',
      '侵害旅游者合法权益，造成游客滞留或者严重社会不良影响',
      'tourists stranded, or serious bad influence',
    ),
    criterion(
      'tourism-licence-revoked',
      '第十二条',
      '受到吊销旅行社业务经营许可证行政处罚',
      'travel-agency licence revoked',
    ),
    criterion(
      'tourism-unlicensed',
      '第十二条',
      '未经许可从事旅行社业务，造成重大事故或者恶劣社会影响',
      'unlicensed travel agency',
    ),
    criterion(
      'tourism-serious-other',
      '第十二条',
      '其他应当认定为严重失信主体的情形',
      'another serious ground of the rule',
    ),
  ],
  periods: [period(36, 6)],
  exits,
  measures: seriousMeasures,
  publication: 'PUBLIC',
};

/** 轻微失信主体 (art. 14), of both markets. */
export const minorManagement: ListManagement = {
  criteria: [
    criterion(
      'minor-bad-faith',
      '第十四条',
      '存在捂票炒票、虚假宣传、未履行相关义务、违反公序良俗等行为，造成不良社会影响',
      'bad faith with bad influence',
    ),
    criterion(
      'minor-tourists-harmed',
      '第十四条',
      '因故意或者重大过失严重损害旅游者合法权益，尚不符合严重失信主体情形',
      'tourists harmed, not serious',
    ),
    criterion(
      'minor-safety',
      '第十四条',
      '在旅游经营活动中存在安全隐患，未在指定期限内整改完毕',
      'safety hazard not removed in time',
    ),
    criterion(
      'minor-refusal',
      '第十四条',
      '拒不配合投诉处置、执法检查，拒不履行行政处罚决定，造成不良社会影响',
      'refuses complaints, inspection or penalty',
    ),
    criterion(
      'minor-repeated',
      '第十四条',
      '一年内多次受到较大数额罚款行政处罚',
      'repeated larger fines within a year',
    ),
    criterion(
      'minor-other',
      '第十四条',
      '其他应当认定为轻微失信主体的情形',
      'another minor ground of the rule',
    ),
  ],
  periods: [period(12, 3)],
  exits,
  measures: [
    measure(
      '轻微失信主体管理措施',
      '依据法律、行政法规和党中央、国务院政策文件，在审查行政许可、资质等时作为参考因素',
      'a factor in licensing',
    ),
    measure('轻微失信主体管理措施', '加大日常监管力度，提高随机抽查的比例和频次', 'inspected more often'),
    measure(
      '轻微失信主体管理措施',
      '将失信信息提供给有关部门查询，供其在评比表彰等工作中参考',
      'told to other departments for reference',
    ),
  ],
  publication: 'PUBLIC',
};
