export const chinese = {
  'ended.title': '登录已结束',
  'changed.title': '登录账号已更换',
  signIn: '重新登录',
  reload: '重新载入',
} as const;
