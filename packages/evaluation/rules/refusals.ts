/** Why a run, or a plan of inspections, is refused. */
export const evaluationRefusals = {
  NOT_ALLOWED: {
    code: 'NOT_ALLOWED',
    'zh-CN': '只有主管部门的审核人可以启动评价和制定检查计划。',
    en: 'Only a reviewer of the scheme’s department starts a run or makes a plan.',
  },
  SCHEME_UNKNOWN: {
    code: 'SCHEME_UNKNOWN',
    field: 'scheme',
    'zh-CN': '没有这个评价方案或版本，或者它不由本平台测算。',
    en: 'There is no such scheme or version, or it is not computed here.',
  },
  NOT_IN_FORCE: {
    code: 'NOT_IN_FORCE',
    field: 'scheme',
    'zh-CN': '今天没有施行中的版本，可以先模拟。',
    en: 'No version is in force today; try it as a simulation.',
  },
  RUNNING: {
    code: 'RUNNING',
    'zh-CN': '该方案正在测算，请等待完成。',
    en: 'A run of this scheme is under way; wait for its end.',
  },
  RUN_UNKNOWN: {
    code: 'RUN_UNKNOWN',
    field: 'run',
    'zh-CN': '没有这次测算，或者它不属于本部门。',
    en: 'There is no such run of your department.',
  },
  NOT_COMPUTED: {
    code: 'NOT_COMPUTED',
    field: 'run',
    'zh-CN': '只能按已完成的正式测算制定检查计划，模拟不能作为依据。',
    en: 'A plan is made from a computation that is done, never from a simulation.',
  },
} as const;
