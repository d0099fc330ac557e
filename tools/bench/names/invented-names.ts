/** Names of invented organisations: the same number is always the same name, and no two numbers have the same. */
const places = [
  ...[
    '湖南省吉首市',
    '湖南省湘西州',
    '吉首市',
    '泸溪县',
    '凤凰县',
    '花垣县',
    '保靖县',
    '古丈县',
    '永顺县',
    '龙山县',
  ],
  ...[
    '湖南省长沙市',
    '长沙市',
    '湖南',
    '湘西土家族苗族自治州',
    '张家界市',
    '怀化市沅陵县',
    '常德市',
    '岳阳市',
    '',
    '',
  ],
] as const;
const characters = [
  ...'华兴盛达宏鑫瑞丰恒泰安康福源顺诚信金银玉龙凤祥和平明光辉荣昌隆富贵永久天地山水云海江河湖泉林森木竹松柏梅兰菊',
  ...'春夏秋冬东西南北中正大小新旧美好乐喜庆佳嘉利益民生文化博雅思远志高飞腾跃翔鹏鹤鸿雁星月日晨曦阳晴朗清澄润泽',
] as const;
const trades = [
  ...[
    '商贸',
    '建筑工程',
    '建材',
    '餐饮服务',
    '旅行社',
    '文化传媒',
    '农业科技',
    '物业服务',
    '运输',
    '装饰设计',
  ],
  ...['劳务', '园林绿化', '机械租赁', '电子商务', '食品', '酒店管理', '教育咨询', '信息技术', '印刷', '茶叶'],
] as const;
const forms = [
  '有限公司',
  '有限责任公司',
  '股份有限公司',
  '集团有限公司',
  '经营部',
  '（集团）有限公司',
] as const;

const pick = <Item>(items: readonly Item[], index: number): Item => {
  const item = items[index % items.length];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
};

/** A permutation of the numbers below two to the 24th: neighbours get names that have nothing in common. */
const scattered = (number: number): number => Math.imul(number, 0x9e3779b1 | 1) & 0xffffff;

/** Name of the invented organisation of a number below two to the 24th. */
export function inventedName(number: number): string {
  const count = characters.length;
  let rest = scattered(number);
  const digit = (base: number) => {
    const value = rest % base;
    rest = Math.floor(rest / base);
    return value;
  };
  const [first, second] = [digit(count), digit(count)];
  const [trade, place] = [digit(trades.length), digit(places.length)];
  // What is left of the number tells apart those whose other parts are the same.
  const form = (number + rest) % forms.length;
  const third = rest === 0 ? '' : pick(characters, rest * 7 + first);
  const words = `${pick(places, place)}${pick(characters, first)}${pick(characters, second)}${third}`;
  return `${words}${pick(trades, trade)}${pick(forms, form)}（演示）`;
}
