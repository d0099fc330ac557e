import { defineTexts } from '../language/define-texts.ts';

/** Texts of the four states that every page has. */
export const stateTexts = defineTexts(
  'ui.states',
  {
    loading: '正在加载……',
    'error.title': '没有加载成功',
    'error.network': '连不上服务器。请检查网络后重试；已填写的内容仍在本页。',
    'error.server': '服务器没能答复这次请求。请稍后重试；若一再出现，请把下面的编号告诉系统管理员。',
    'error.retry': '重试',
    'error.detail': '编号：{{detail}}',
    'noPermission.title': '您没有办理这项工作的权限',
    'noPermission.what': '如果工作需要，请联系本单位的信图管理员开通。',
  },
  {
    loading: 'Loading…',
    'error.title': 'This could not be loaded',
    'error.network':
      'The server cannot be reached. Check the network and try again; what you entered is still on this page.',
    'error.server':
      'The server could not answer this request. Try again later; if it happens again, tell the administrator the number below.',
    'error.retry': 'Try again',
    'error.detail': 'Number: {{detail}}',
    'noPermission.title': 'You have no permission for this work',
    'noPermission.what': 'If your work needs it, ask the Xintu administrator of your department.',
  },
);
