import type { DepartmentKind } from '@xintu/declarations';
import type { Activity } from '../organisations/trades.ts';

/** A licence that departments of a kind grant. */
export interface LicencePattern {
  readonly by: DepartmentKind;
  /** What is permitted, in the title of the decision. */
  readonly matter: string;
  /** 许可类别 */
  readonly category: string;
  /** Name of the certificate and beginning of its number; null: none is given. */
  readonly certificate: readonly [name: string, prefix: string] | null;
  readonly content: string;
  /** Years of validity; null: for ever. */
  readonly years: number | null;
  /** Who needs it; none given: anybody may. */
  readonly activities?: readonly Activity[];
  readonly weight: number;
}

export const licencePatterns: readonly LicencePattern[] = [
  {
    by: 'market',
    matter: '食品经营许可',
    category: '普通',
    certificate: ['食品经营许可证', 'JY1'],
    content: '热食类食品制售；预包装食品销售',
    years: 5,
    activities: ['food'],
    weight: 6,
  },
  {
    by: 'market',
    matter: '食品生产许可',
    category: '普通',
    certificate: ['食品生产许可证', 'SC1'],
    content: '茶叶及相关制品；粮食加工品',
    years: 5,
    activities: ['food-production'],
    weight: 2,
  },
  {
    by: 'market',
    matter: '药品零售许可',
    category: '普通',
    certificate: ['药品经营许可证', '湘CB'],
    content: '中药饮片；中成药；化学药制剂',
    years: 5,
    activities: ['drug'],
    weight: 2,
  },
  {
    by: 'market',
    matter: '特种设备使用登记',
    category: '登记',
    certificate: ['特种设备使用登记证', '梯11湘U'],
    content: '曳引驱动乘客电梯使用登记',
    years: null,
    activities: ['machinery', 'lodging', 'development'],
    weight: 1,
  },
  {
    by: 'culture',
    matter: '出版物零售经营许可',
    category: '普通',
    certificate: ['出版物经营许可证', '新出发湘零字'],
    content: '图书、报刊、音像制品零售',
    years: 5,
    activities: ['publishing'],
    weight: 2,
  },
  {
    by: 'culture',
    matter: '互联网上网服务经营许可',
    category: '普通',
    certificate: ['网络文化经营许可证', '湘网文'],
    content: '互联网上网服务',
    years: null,
    activities: ['internet'],
    weight: 2,
  },
  {
    by: 'culture',
    matter: '营业性演出许可',
    category: '普通',
    certificate: ['营业性演出许可证', '湘演'],
    content: '营业性演出活动，须有适当的场所和安全措施',
    years: 2,
    activities: ['performance', 'entertainment'],
    weight: 2,
  },
  {
    by: 'housing',
    matter: '建筑工程施工许可',
    category: '核准',
    certificate: ['建筑工程施工许可证', '施'],
    content: '准予房屋建筑工程按批准的设计文件施工',
    years: 2,
    activities: ['construction', 'development'],
    weight: 5,
  },
  {
    by: 'housing',
    matter: '建筑施工企业安全生产许可',
    category: '核准',
    certificate: ['安全生产许可证', '（湘）JZ安许证字'],
    content: '建筑施工',
    years: 3,
    activities: ['construction'],
    weight: 2,
  },
  {
    by: 'housing',
    matter: '燃气经营许可',
    category: '特许',
    certificate: ['燃气经营许可证', '湘燃经'],
    content: '瓶装液化石油气经营',
    years: 3,
    activities: ['gas'],
    weight: 1,
  },
  {
    by: 'housing',
    matter: '商品房预售许可',
    category: '普通',
    certificate: ['商品房预售许可证', '房预售证'],
    content: '准予预售商品房',
    years: 3,
    activities: ['development'],
    weight: 1,
  },
  {
    by: 'tax',
    matter: '增值税专用发票（增值税税控系统）最高开票限额审批',
    category: '普通',
    certificate: null,
    content: '最高开票限额十万元',
    years: null,
    weight: 1,
  },
  {
    by: 'human-resources',
    matter: '人力资源服务许可',
    category: '普通',
    certificate: ['人力资源服务许可证', '（湘）人服证字'],
    content: '职业中介活动；人力资源供求信息的收集和发布',
    years: 5,
    activities: ['labour'],
    weight: 2,
  },
  {
    by: 'human-resources',
    matter: '劳务派遣经营许可',
    category: '普通',
    certificate: ['劳务派遣经营许可证', '湘劳派'],
    content: '劳务派遣业务',
    years: 3,
    activities: ['labour'],
    weight: 2,
  },
  {
    by: 'approval',
    matter: '公共场所卫生许可',
    category: '普通',
    certificate: ['公共场所卫生许可证', '湘卫公证字'],
    content: '宾馆、茶座、沐浴等公共场所经营',
    years: 4,
    activities: ['lodging', 'entertainment', 'internet'],
    weight: 4,
  },
  {
    by: 'approval',
    matter: '道路货物运输经营许可',
    category: '普通',
    certificate: ['道路运输经营许可证', '湘交运管许可'],
    content: '道路普通货物运输',
    years: 4,
    activities: ['transport'],
    weight: 3,
  },
  {
    by: 'approval',
    matter: '城镇污水排入排水管网许可',
    category: '普通',
    certificate: ['城镇污水排入排水管网许可证', '许准字'],
    content: '准予在许可范围内排入城镇污水管网',
    years: 5,
    activities: ['water', 'food', 'lodging'],
    weight: 3,
  },
  {
    by: 'approval',
    matter: '户外广告设施设置',
    category: '其他-设置许可',
    certificate: null,
    content: '准予在批准的位置设置户外广告设施',
    years: 1,
    weight: 3,
  },
];
