export const chinese = {
  none: '未说明办理事项',
  stated: '{{matter}} · {{reference}}',
  title: '办理事项',
  explanation:
    '查看其他单位的非公开信息，须说明正在办理的事项和案号。说明只在本标签页有效，每次查看都会留痕。',
  matter: '事项',
  'matter.choose': '请选择',
  reference: '案号',
  'reference.example': '业务系统中的受理号或案号',
  use: '按此事项查看',
  clear: '办结，清除',
  needBoth: '请同时填写事项和案号。',
} as const;
