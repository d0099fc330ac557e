export const chinese = {
  skip: '跳到正文',
  product: '信图',
  name: '公共信用信息公示',
  navigation: '主导航',
  'nav.search': '信用查询',
  'nav.complaints': '投诉举报',
  'nav.report': '报告验证',
  'nav.verify': '存证核验',
  'nav.mine': '我的信用',
  'foot.what':
    '本页公示行政机关依法作出的决定，由作出决定的机关提供并负责。对内容有异议的，可登录“我的信用”提出，或到决定机关窗口提出。',
  'foot.not': '本站不按自然人的姓名或证件号码检索，不对任何人评分。',
  'notFound.title': '没有这个页面',
  'notFound.what': '地址可能写错了，或页面已经搬走。请从“信用查询”进入。',
} as const;
