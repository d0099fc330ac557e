import type { DepartmentKind } from '@xintu/declarations';
import type { Activity } from '../organisations/trades.ts';

/** A violation that departments of a kind punish. */
export interface PenaltyPattern {
  readonly by: DepartmentKind;
  readonly violation: string;
  /** What was found, after the organisation's name. */
  readonly facts: string;
  readonly grounds: string;
  /** 领域 */
  readonly field: string;
  readonly activities?: readonly Activity[];
}

const pattern = (
  by: DepartmentKind,
  violation: string,
  facts: string,
  grounds: string,
  field: string,
  ...activities: readonly Activity[]
): PenaltyPattern => ({
  by,
  violation,
  facts,
  grounds,
  field,
  ...(activities.length > 0 ? { activities } : {}),
});

export const penaltyPatterns: readonly PenaltyPattern[] = [
  pattern(
    'market',
    '经营超过保质期的食品',
    '货架上陈列销售超过保质期的食品',
    '《中华人民共和国食品安全法》第一百二十四条',
    '食品',
    'food',
  ),
  pattern(
    'market',
    '未按规定建立并遵守进货查验记录制度',
    '不能提供所售食品的进货查验记录',
    '《中华人民共和国食品安全法》第一百二十六条',
    '食品',
    'food',
    'food-production',
  ),
  pattern(
    'market',
    '未遵守药品经营质量管理规范',
    '药品储存温度未按规定记录',
    '《中华人民共和国药品管理法》第一百二十六条',
    '药品',
    'drug',
  ),
  pattern(
    'market',
    '使用未经定期检验的特种设备',
    '在用电梯超过检验有效期',
    '《中华人民共和国特种设备安全法》第八十四条',
    '特种设备',
    'machinery',
    'lodging',
    'development',
  ),
  pattern(
    'market',
    '发布虚假广告',
    '在店内和网络上发布与实际不符的广告',
    '《中华人民共和国广告法》第五十五条',
    '其他',
  ),
  pattern('market', '不按规定明码标价', '部分商品未标明价格', '《中华人民共和国价格法》第四十二条', '其他'),
  pattern(
    'culture',
    '在禁止营业时间内营业',
    '在凌晨二时后仍在营业',
    '《娱乐场所管理条例》第四十九条',
    '其他',
    'entertainment',
  ),
  pattern(
    'culture',
    '接纳未成年人进入营业场所',
    '在非国家法定节假日接纳未成年人进入',
    '《娱乐场所管理条例》第四十八条',
    '其他',
    'entertainment',
    'internet',
  ),
  pattern(
    'culture',
    '未与旅游者签订旅游合同',
    '组织团队旅游时未与旅游者订立书面合同',
    '《旅行社条例》第五十五条',
    '其他',
    'travel',
  ),
  pattern(
    'culture',
    '未经许可经营旅行社业务',
    '未取得旅行社业务经营许可而招徕、组织旅游者',
    '《中华人民共和国旅游法》第九十五条',
    '其他',
    'travel',
    'lodging',
  ),
  pattern(
    'culture',
    '擅自从事出版物零售业务',
    '超出许可范围销售出版物',
    '《出版管理条例》第六十一条',
    '其他',
    'publishing',
    'internet',
  ),
  pattern(
    'housing',
    '未取得施工许可证擅自施工',
    '工程未取得建筑工程施工许可证即开工',
    '《中华人民共和国建筑法》第六十四条',
    '其他',
    'construction',
    'development',
  ),
  pattern(
    'housing',
    '施工现场未采取安全防护措施',
    '临边、洞口未设置防护栏杆',
    '《建设工程安全生产管理条例》第六十四条',
    '安全生产',
    'construction',
    'development',
  ),
  pattern(
    'housing',
    '建设工程未经消防验收擅自投入使用',
    '工程未经消防验收合格即交付使用',
    '《中华人民共和国消防法》第五十八条',
    '消防',
    'development',
    'lodging',
    'entertainment',
  ),
  pattern(
    'housing',
    '将工程分包给不具备资质的单位',
    '将主体劳务分包给无资质的单位',
    '《建设工程质量管理条例》第六十二条',
    '其他',
    'construction',
    'development',
  ),
  pattern(
    'tax',
    '进行虚假的纳税申报',
    '少列收入，不缴或者少缴应纳税款',
    '《中华人民共和国税收征收管理法》第六十三条',
    '其他',
  ),
  pattern(
    'tax',
    '未按规定期限办理纳税申报',
    '逾期未申报增值税及附加税费',
    '《中华人民共和国税收征收管理法》第六十二条',
    '其他',
  ),
  pattern(
    'tax',
    '未按规定开具发票',
    '销售商品未如实开具发票',
    '《中华人民共和国发票管理办法》第三十三条',
    '其他',
  ),
  pattern(
    'human-resources',
    '未按规定支付农民工工资',
    '未以法定货币、银行转账形式按月足额支付工资',
    '《保障农民工工资支付条例》第五十四条',
    '其他',
    'construction',
    'labour',
  ),
  pattern(
    'human-resources',
    '未按规定建立职工名册',
    '不能提供职工名册备查',
    '《中华人民共和国劳动合同法实施条例》第三十三条',
    '其他',
  ),
];
