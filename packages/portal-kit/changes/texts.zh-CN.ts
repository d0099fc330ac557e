export const chinese = {
  refused: '未能办理',
  lost: '没有收到系统的答复，请检查网络后重试。',
  secondFactor: '完成二次验证',
} as const;
