export const chinese = {
  none: '文化旅游部门没有可以显示的概况',
  marketTypes: '市场类别',
  serious: '严重失信主体名单',
  minor: '轻微失信名单',
  listed: '在列 {{count}} 项，详见“当前情况”',
  notListed: '未在列',
} as const;
