import { setImmediate as othersTurn } from 'node:timers/promises';
import type { Page } from '@xintu/documents';

import type { CheckedSubject } from '../rules/content.ts';
import { matchWords, outcomeWords } from '../rules/words.ts';
import { heading, paragraph, recordLines } from './report-pages.ts';

/** So many subjects are drawn in one go, some ten milliseconds: a list of 2,000 must not hold up everybody else. */
const SUBJECTS_AT_ONCE = 20;

/** The body of a printed check: each subject with what counts, what was looked at, and the hash of the stored result. */
export async function checkBody(
  page: Page,
  results: readonly CheckedSubject[],
  { coverage, root }: { readonly coverage: string; readonly root: string },
): Promise<void> {
  const hits = results.filter(({ outcome }) => outcome === 'HAS_RECORDS').length;
  heading(page, '核查结论');
  paragraph(page, `共核查 ${String(results.length)} 个对象，其中 ${String(hits)} 个有应计入的记录。`);
  paragraph(page, `核查范围：${coverage}`);
  heading(page, '核查结果');
  for (const [place, result] of results.entries()) {
    if (place % SUBJECTS_AT_ONCE === SUBJECTS_AT_ONCE - 1) await othersTurn();
    const asked = [result.subject ?? result.name, result.code].filter((part) => part !== null).join('　');
    const matched =
      result.matchedBy === null ? '' : `（${matchWords[result.matchedBy] ?? result.matchedBy}）`;
    paragraph(
      page,
      `${String(place + 1)}. ${asked}${matched}：${outcomeWords[result.outcome] ?? result.outcome}`,
    );
    for (const record of result.records) recordLines(page, record);
    for (const measure of result.measures) paragraph(page, `　适用措施：${measure}`);
  }
  heading(page, '存证');
  paragraph(page, `核查结果的哈希（SHA-256）：${root}`);
}
