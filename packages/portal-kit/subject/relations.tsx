import { useQuery } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { EmptyState, RelationPicture } from '@xintu/ui';
import { useCallback, useMemo, type ReactNode } from 'react';
import { SubjectRelationsDocument, type SubjectRelationsQuery } from '../gql/graphql.ts';
import { QueryResult } from '../graph/query-result.tsx';
import { words } from '../words/words.ts';
import { relationPicture, relationWord } from './relation-picture.ts';
import { SubjectLink, type LinkedSubject } from './subject-link.tsx';
import { subjectTexts } from './texts.ts';

type Relation = NonNullable<SubjectRelationsQuery['subjectById']>['relations']['nodes'][number];

/** Relations asked for at a time. */
const pageSize = 20;

function RelationList({ relations }: { readonly relations: readonly Relation[] }): ReactNode {
  const t = subjectTexts.use();
  const w = words.use();
  return (
    <ul className="xt-relations" aria-label={t('relations.list')}>
      {relations.map((relation) => (
        <li key={`${relation.kind} ${relation.direction} ${relation.subject.id} ${relation.since}`}>
          <span className="xt-soft">{w(relationWord(relation))}</span>
          <SubjectLink subject={relation.subject} />
          <span className="xt-soft">
            {relation.since !== null &&
              t('relations.period', { since: relation.since, until: relation.until ?? t('relations.now') })}
          </span>
        </li>
      ))}
    </ul>
  );
}

interface PictureProps {
  readonly subject: LinkedSubject;
  readonly relations: readonly Relation[];
}

function Picture({ subject, relations }: PictureProps): ReactNode {
  const w = words.use();
  const navigate = useNavigate();
  const picture = useMemo(() => relationPicture(subject, relations, w), [subject, relations, w]);
  const open = useCallback(
    (id: string) => {
      const other = relations.find((relation) => relation.subject.id === id)?.subject;
      if (!other) return;
      if (other.code === null) void navigate({ to: '/subjects/id/$id', params: { id } });
      else void navigate({ to: '/subjects/$code', params: { code: other.code } });
    },
    [relations, navigate],
  );
  return <RelationPicture {...picture} onOpen={open} />;
}

interface RelationsProps {
  readonly subject: LinkedSubject;
  readonly asOf: string | null;
}

/** Branches, shareholdings, successions: as a picture to click, and the same as a list. */
export function Relations({ subject, asOf }: RelationsProps): ReactNode {
  const t = subjectTexts.use();
  const result = useQuery(SubjectRelationsDocument, { variables: { id: subject.id, asOf, first: pageSize } });
  const loadMore = (after: string | null) =>
    void result.fetchMore({
      variables: { after },
      updateQuery: (previous, { fetchMoreResult }) => {
        const [before, more] = [previous.subjectById?.relations, fetchMoreResult.subjectById];
        if (!before || !more) return previous;
        const nodes = [...before.nodes, ...more.relations.nodes];
        return { subjectById: { ...more, relations: { ...more.relations, nodes } } };
      },
    });
  return (
    <section className="xt-card" aria-labelledby="relations">
      <h2 id="relations">{t('relations.title')}</h2>
      <QueryResult result={result}>
        {(data) => {
          const relations = data.subjectById?.relations;
          if (!relations || relations.nodes.length === 0) return <EmptyState title={t('relations.empty')} />;
          return (
            <div className="xt-stack">
              <p className="xt-soft">{t('relations.note')}</p>
              <Picture subject={subject} relations={relations.nodes} />
              <RelationList relations={relations.nodes} />
              {relations.pageInfo.hasNextPage && (
                <Button loading={result.loading} onClick={() => loadMore(relations.pageInfo.endCursor)}>
                  {t('timeline.more')}
                </Button>
              )}
            </div>
          );
        }}
      </QueryResult>
    </section>
  );
}
