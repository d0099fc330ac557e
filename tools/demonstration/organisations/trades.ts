/** What an organisation does, as far as it decides who licenses and inspects it. */
export const activities = [
  'entertainment',
  'travel',
  'internet',
  'publishing',
  'performance',
  'lodging',
  'food',
  'food-production',
  'drug',
  'construction',
  'development',
  'gas',
  'transport',
  'labour',
  'water',
  'machinery',
] as const;
export type Activity = (typeof activities)[number];

/** A line of business, named by the words of the trade. */
export interface Trade {
  /** In a company's name, before 有限公司; null: no company of it. */
  readonly company: string | null;
  /** Ends the name of an individual business; null: none of it. */
  readonly shop: string | null;
  readonly scope: string;
  readonly activities: readonly Activity[];
  /** How common it is. */
  readonly weight: number;
}

const trade = (
  company: string | null,
  shop: string | null,
  scope: string,
  weight: number,
  ...found: readonly Activity[]
): Trade => ({ company, shop, scope, activities: found, weight });

export const trades: readonly Trade[] = [
  trade('娱乐', '歌厅', '歌舞娱乐活动；酒水零售', 5, 'entertainment', 'food'),
  trade('游艺娱乐', '电玩城', '游艺娱乐活动', 3, 'entertainment'),
  trade('旅行社', null, '国内旅游业务；入境旅游业务；会议及展览服务', 6, 'travel'),
  trade('旅游开发', null, '旅游资源开发；游览景区管理；旅行社服务', 3, 'travel', 'performance', 'lodging'),
  trade('网络科技', '网吧', '互联网上网服务；计算机软硬件销售', 4, 'internet'),
  trade('文化传媒', '图文店', '组织文化艺术交流活动；营业性演出；广告发布', 4, 'performance', 'publishing'),
  trade('图书文化', '书店', '出版物零售；文具用品零售', 3, 'publishing'),
  trade('茶文化', '茶馆', '茶馆服务；预包装食品销售', 4, 'food', 'lodging'),
  trade('餐饮管理', '饭店', '餐饮服务；餐饮管理', 8, 'food'),
  trade('食品', '米粉店', '食品生产；食品销售', 6, 'food', 'food-production'),
  trade('商贸', '便利店', '食品销售；日用百货销售；互联网销售', 10, 'food'),
  trade('大药房', '药店', '药品零售；医疗器械销售', 5, 'drug'),
  trade('酒店管理', '民宿', '住宿服务；餐饮服务；停车场服务', 6, 'lodging', 'food'),
  trade('建筑工程', null, '建设工程施工；建筑劳务分包', 9, 'construction', 'labour', 'machinery'),
  trade('装饰工程', '装修部', '住宅室内装饰装修；建筑装饰材料销售', 5, 'construction'),
  trade('市政园林工程', null, '市政公用工程施工；园林绿化工程施工', 4, 'construction', 'water'),
  trade('建筑劳务', null, '建筑劳务分包；劳务派遣服务', 3, 'construction', 'labour'),
  trade('房地产开发', null, '房地产开发经营；非居住房地产租赁', 3, 'development', 'construction'),
  trade('物业服务', null, '物业管理；家政服务', 3, 'water', 'machinery'),
  trade('燃气', '燃气站', '燃气经营；燃气器具安装维修', 2, 'gas', 'machinery'),
  trade('物流', '货运部', '道路货物运输；仓储服务', 5, 'transport'),
  trade('人力资源', null, '职业中介活动；劳务派遣服务', 3, 'labour'),
  trade('农业开发', '养殖场', '农产品生产、加工、销售', 5, 'food-production'),
  trade('茶业', '茶叶店', '茶叶种植；茶叶制品生产；茶叶零售', 4, 'food', 'food-production'),
  trade('机械租赁', '汽修厂', '建筑工程机械与设备租赁；机动车修理和维护', 3, 'machinery', 'transport'),
  trade('洗浴', '理发店', '洗浴服务；理发服务', 3, 'lodging', 'water'),
  trade('电子商务', '水果店', '互联网销售；新鲜水果零售', 4, 'food'),
];

/** Lines of business of farmers' cooperatives, in the middle of their names. */
export const cooperativeTrades: readonly Trade[] = [
  trade('茶叶', null, '组织成员开展茶叶种植、加工、销售', 3, 'food-production'),
  trade('猕猴桃', null, '组织成员开展猕猴桃种植、贮藏、销售', 2, 'food-production'),
  trade('生态养殖', null, '组织成员开展家禽、牲畜饲养和销售', 2, 'food-production'),
  trade('中药材', null, '组织成员开展中药材种植和销售', 1),
  trade('农机服务', null, '组织成员开展农业机械作业服务', 1, 'machinery'),
];
