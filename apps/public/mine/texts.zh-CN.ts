export const chinese = {
  title: '我的信用',
  signedInAs: '登录账号：{{name}}',
  development: '开发环境：演示账号和演示数据',
  signOut: '退出',
} as const;
