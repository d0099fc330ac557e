import { demonstrationDepartments } from '../reference/departments.ts';
import { byThemselves, type Viewer } from '../rules/viewer.ts';

/** A viewer for tests: a reporter of the culture bureau of Jishou, unless said otherwise. */
export function aViewer(different: Partial<Viewer> & { readonly departmentKey?: string } = {}): Viewer {
  const { departmentKey = 'culture-433101', ...rest } = different;
  const found = demonstrationDepartments.find((department) => department.key === departmentKey);
  if (found === undefined) throw new Error(`no department ${departmentKey}`);
  return {
    actor: 'account:00000000-0000-7000-8000-000000000001',
    name: `${departmentKey}-reporter`,
    department: { code: found.code, name: found.name, sector: found.sector },
    roles: ['reporter'],
    organisationCode: null,
    ...byThemselves,
    language: 'zh-CN',
    purpose: null,
    requestId: 'request-1',
    developmentSignIn: false,
    ...rest,
  };
}
