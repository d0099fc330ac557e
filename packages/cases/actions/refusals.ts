import type { CaseFileDemand, CaseObstacle } from '@xintu/declarations';
import type { RefusalText } from '@xintu/runtime';

import { documentRoles } from '../rules/document-roles.ts';
import type { ValueProblem } from '../rules/read-values.ts';

/** Why an action on a case is refused, in words. */
export const refusals = {
  unknownKind: {
    code: 'UNKNOWN_KIND',
    field: 'kind',
    'zh-CN': '没有这种办理程序。',
    en: 'There is no such kind of case.',
  },
  nothingThere: {
    ...{ code: 'NOT_FOUND', 'zh-CN': '没有找到要办理的信息或主体。' },
    en: 'What the case would be about was not found.',
  },
  notAllowed: {
    ...{ code: 'NOT_ALLOWED', 'zh-CN': '您不是这一步的办理人。' },
    en: 'This step is not yours to take.',
  },
  subjectKind: {
    ...{ code: 'SUBJECT_KIND', field: 'subjectCode', 'zh-CN': '该类主体不适用这一程序。' },
    en: 'The procedure is not for subjects of this kind.',
  },
  openAlready: {
    ...{ code: 'OPEN_ALREADY', 'zh-CN': '同一事项已有在办的程序，请到该程序中办理。' },
    en: 'There is an open case about the same thing already.',
  },
  noSuchStep: {
    ...{ code: 'NO_SUCH_STEP', field: 'step', 'zh-CN': '当前环节不能办理这一步。' },
    en: 'The step can’t be taken where the case stands.',
  },
  changedMeanwhile: {
    ...{ code: 'CHANGED_MEANWHILE', field: 'version' },
    'zh-CN': '其间已有人办理，请刷新后再看。',
    en: 'Somebody has taken a step meanwhile: look again.',
  },
  reasonMissing: {
    code: 'REASON_MISSING',
    field: 'reason',
    'zh-CN': '请写明理由。',
    en: 'A reason must be given.',
  },
  samePerson: {
    ...{ code: 'SAME_PERSON', 'zh-CN': '提出意见的人不能作出决定，请由另一人办理。' },
    en: 'Who proposed can’t decide: it takes another person.',
  },
  fileMissing: ({ role, name }: CaseFileDemand): RefusalText => ({
    ...{ code: 'FILE_MISSING', field: `files.${role}` },
    'zh-CN': `缺少材料：${name.zh}（用途：${documentRoles[role].zh}）。请先添加到材料中。`,
    en: `A file is missing: ${name.en} (as ${documentRoles[role].en}). Add it to the files of the case first.`,
  }),
  unknownDepartment: {
    ...{ code: 'UNKNOWN_DEPARTMENT', field: 'values.department', 'zh-CN': '没有这个部门，请重新选择。' },
    en: 'There is no such department.',
  },
  notAnOfficer: {
    ...{ code: 'NOT_AN_OFFICER', field: 'ownerId', 'zh-CN': '承办人和代办人必须是本部门的在用账号。' },
    en: 'Owner and deputy must be active accounts of the department.',
  },
  obstacle: ({ code, text }: CaseObstacle): RefusalText => ({ code, 'zh-CN': text.zh, en: text.en }),
  value: ({ code, field, text }: ValueProblem): RefusalText => ({
    ...{ code, field: `values.${field}`, 'zh-CN': text.zh, en: text.en },
  }),
} as const;
