import { useQuery } from '@apollo/client/react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { EmptyState, FactList, formatInstant } from '@xintu/ui';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { CheckDocument, type CheckQuery } from '../gql/graphql.ts';
import { QueryResult } from '../graph/query-result.tsx';
import { CheckPapers } from '../reports/check-papers.tsx';
import { useMay } from '../session/session.tsx';
import { Page } from '../shell/page.tsx';
import { CheckFeedback } from './check-feedback.tsx';
import { FeedbackForm } from './feedback-form.tsx';
import { csvOfResults } from './export-results.ts';
import { ResultCard } from './result-card.tsx';
import { ResultsTable } from './results-table.tsx';
import { saveText } from './save-text.ts';
import { checkTexts } from './texts.ts';

const route = getRouteApi('/checks/$check');
/** More results are shown as a table. */
const SHOWN_AS_CARDS = 10;

/** A check as its page shows it. */
export type ShownCheck = NonNullable<CheckQuery['creditCheck']>;

/** The answer first: how many have records, who could not be identified, and what was looked at. */
function Answer({ of }: { readonly of: ShownCheck }): ReactNode {
  const t = checkTexts.use();
  const all = of.results.length;
  const hits = of.results.filter(({ outcome }) => outcome === 'HAS_RECORDS').length;
  const unsure = of.results.filter(({ subject }) => subject === null).length;
  const types = of.coverage.map(({ recordType }) => recordType.name).join('、');
  return (
    <section className="xt-card xt-stack" aria-labelledby="answer">
      <h2 id="answer">{t('answer')}</h2>
      <p>{hits > 0 ? t('answer.hits', { all, hits }) : t('answer.none', { all })}</p>
      {unsure > 0 && <p>{t('answer.unsure', { unsure })}</p>}
      {of.changedSince && <p role="note">{t('answer.changed')}</p>}
      <p className="xt-soft">
        {types === '' ? t('coverage.nothing') : t('coverage', { moment: formatInstant(of.asOf), types })}
      </p>
      <FactList
        items={[
          { label: t('number'), value: of.number },
          { label: t('matter'), value: of.matter.name },
          { label: t('reference'), value: of.reference },
          { label: t('stage'), value: of.stage },
          { label: t('when'), value: formatInstant(of.createdAt) },
          { label: t('who'), value: of.creatorName },
          { label: t('status'), value: t(`status.${of.status}`) },
          { label: t('code'), value: <code>{of.verificationCode}</code> },
          { label: t('digest'), value: <code style={{ overflowWrap: 'anywhere' }}>{of.digest}</code> },
        ]}
      />
    </section>
  );
}

function Results({ of }: { readonly of: ShownCheck }): ReactNode {
  const t = checkTexts.use();
  return (
    <section className="xt-stack" aria-labelledby="results">
      <h2 id="results">{t('results')}</h2>
      <div>
        <Button onClick={() => saveText(`${of.number}.csv`, csvOfResults(of, t))}>{t('export')}</Button>{' '}
        <Link to="/checks/$check/protocol" params={{ check: of.id }}>
          {t('protocol')}
        </Link>
      </div>
      {of.results.length > SHOWN_AS_CARDS ? (
        <ResultsTable of={of} />
      ) : (
        of.results.map((result) => <ResultCard key={result.id} checkId={of.id} result={result} />)
      )}
    </section>
  );
}

/** One check: its answer, what was found of each subject with the measures and their law, and what was done with it. */
export function CheckPage(): ReactNode {
  const t = checkTexts.use();
  const mayAnswer = useMay('credit-check.answer');
  const { check: id } = route.useParams();
  const result = useQuery(CheckDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  return (
    <Page title={t('title')} tools={<Link to="/checks">{t('back')}</Link>}>
      <QueryResult result={result} lines={10}>
        {({ creditCheck: found }) =>
          found ? (
            <>
              <Answer of={found} />
              <CheckPapers checkId={found.id} number={found.number} />
              <Results of={found} />
              <CheckFeedback of={found} />
              {mayAnswer && found.status === 'OPEN' && (
                <FeedbackForm key={found.feedback.length} of={found} />
              )}
            </>
          ) : (
            <EmptyState title={t('absent')}>
              <p>{t('absent.what')}</p>
            </EmptyState>
          )
        }
      </QueryResult>
    </Page>
  );
}
