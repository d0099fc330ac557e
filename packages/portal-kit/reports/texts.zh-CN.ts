export const chinese = {
  report: '出具信用报告',
  'report.purpose': '先在页面上方注明办理事项和办件编号，再出具信用报告。',
  print: '打印核查结果',
  made: '已出具：{{number}}，验证码 {{code}}。',
  again: '再次下载',
  proof: '下载存证',
  'proof.later': '存证尚未签发，约一分钟后再试。',
  'proof.lost': '没有取得存证，请稍后重试。',
} as const;
