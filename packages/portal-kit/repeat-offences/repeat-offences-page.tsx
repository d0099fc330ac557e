import { useQuery } from '@apollo/client/react';
import { EmptyState, formatCount, PlainTable, StatusTag } from '@xintu/ui';
import type { ReactNode } from 'react';
import { RepeatOffencesDocument, type RepeatOffencesQuery } from '../gql/graphql.ts';
import { QueryResult } from '../graph/query-result.tsx';
import { useMay } from '../session/session.tsx';
import { Page } from '../shell/page.tsx';
import { SettleForm } from './settle-form.tsx';
import { repeatTexts } from './texts.ts';

type Task = RepeatOffencesQuery['repeatOffences'][number];
type Progress = RepeatOffencesQuery['repeatOffenceProgress'];

function TaskCard({ of, onChanged }: { readonly of: Task; readonly onChanged: () => void }): ReactNode {
  const t = repeatTexts.use();
  const maySettle = useMay('repeat-offence.settle');
  return (
    <article className="xt-card xt-stack">
      <h2>
        {of.subjectName}{' '}
        <StatusTag tone={of.status === 'OPEN' ? 'warning' : 'neutral'}>{t(`status.${of.status}`)}</StatusTag>
      </h2>
      <p className="xt-soft">
        {[of.subjectCode, of.rule, t('opened', { day: of.openedOn })].filter(Boolean).join(' · ')}
        {of.reopenedOn !== null && ` · ${t('reopened', { day: of.reopenedOn })}`}
      </p>
      <ul>
        {of.records.map(({ id, title, documentNumber, decidedOn }) => (
          <li key={id}>{`${documentNumber}，${decidedOn}：${title}`}</li>
        ))}
      </ul>
      {of.settledOn !== null && (
        <p>
          {t('settled', { day: of.settledOn, who: of.settlerName ?? '', what: of.what ?? '' })}
          {of.documentNumber !== null && `（${of.documentNumber}）`}
        </p>
      )}
      {maySettle && of.status === 'OPEN' && <SettleForm task={of.id} onDone={onChanged} />}
    </article>
  );
}

function ProgressTable({ rows }: { readonly rows: Progress }): ReactNode {
  const t = repeatTexts.use();
  if (rows.length === 0) return null;
  return (
    <div className="xt-card">
      <PlainTable
        caption={t('progress')}
        head={[t('department'), t('all'), t('treated'), t('dismissed'), t('open')]}
        rows={rows.map((row) => ({
          key: row.departmentCode,
          cells: [
            row.departmentName,
            ...[row.all, row.treated, row.dismissed, row.open].map((count) => formatCount(count)),
          ],
        }))}
      />
    </div>
  );
}

/** 屡罚不改: tasks that a count of decisions opened, for a person to decide, and how far they are. */
export function RepeatOffencesPage(): ReactNode {
  const t = repeatTexts.use();
  const result = useQuery(RepeatOffencesDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Page title={t('title')}>
      <p className="xt-soft">{t('note')}</p>
      <QueryResult result={result} lines={8}>
        {({ repeatOffences, repeatOffenceProgress }) => (
          <>
            <ProgressTable rows={repeatOffenceProgress} />
            {repeatOffences.length === 0 && repeatOffenceProgress.length === 0 && (
              <EmptyState title={t('none')} />
            )}
            {repeatOffences.map((task) => (
              <TaskCard key={task.id} of={task} onChanged={() => void result.refetch()} />
            ))}
          </>
        )}
      </QueryResult>
    </Page>
  );
}
