import type { Page } from '@xintu/documents';

import type { CheckedSubject } from '../rules/content.ts';
import { heading, paragraph, recordLines } from './report-pages.ts';

const outcomes: Readonly<Record<string, string>> = {
  HAS_RECORDS: '有记录',
  NO_RECORDS: '未查询到记录',
  SUBJECT_UNKNOWN: '未找到该主体',
  NAME_MISMATCH: '名称与代码不符，待人工确认',
  AMBIGUOUS: '有多个可能的主体，待人工确认',
  INVALID_CODE: '统一社会信用代码不正确',
};
const ways: Readonly<Record<string, string>> = {
  CODE: '按代码匹配',
  NAME: '按名称匹配',
  FORMER_NAME: '按曾用名匹配',
};

/** The body of a printed check: each subject with what counts, what was looked at, and the hash of the stored result. */
export function checkBody(
  page: Page,
  results: readonly CheckedSubject[],
  { coverage, root }: { readonly coverage: string; readonly root: string },
): void {
  const hits = results.filter(({ outcome }) => outcome === 'HAS_RECORDS').length;
  heading(page, '核查结论');
  paragraph(page, `共核查 ${String(results.length)} 个对象，其中 ${String(hits)} 个有应计入的记录。`);
  paragraph(page, `核查范围：${coverage}`);
  heading(page, '核查结果');
  for (const [place, result] of results.entries()) {
    const asked = [result.subject ?? result.name, result.code].filter((part) => part !== null).join('　');
    const matched = result.matchedBy === null ? '' : `（${ways[result.matchedBy] ?? result.matchedBy}）`;
    paragraph(
      page,
      `${String(place + 1)}. ${asked}${matched}：${outcomes[result.outcome] ?? result.outcome}`,
    );
    for (const record of result.records) recordLines(page, record);
    for (const measure of result.measures) paragraph(page, `　适用措施：${measure}`);
  }
  heading(page, '存证');
  paragraph(page, `核查结果的哈希（SHA-256）：${root}`);
}
