import { useQuery } from '@apollo/client/react';
import { getRouteApi } from '@tanstack/react-router';
import { EmptyState, withValues } from '@xintu/ui';
import type { ReactNode } from 'react';
import { OpenCase } from '../cases/open-case.tsx';
import { SubjectByCodeDocument, SubjectByIdDocument, type SubjectAnswerFragment } from '../gql/graphql.ts';
import { QueryResult, type PendingResult } from '../graph/query-result.tsx';
import { Page } from '../shell/page.tsx';
import { AsOfBanner, AsOfPicker } from './as-of-picker.tsx';
import { readAsOf, type AsOf } from './as-of.ts';
import { PurposeHint } from './purpose-hint.tsx';
import './subject.css';
import { SubjectView } from './subject-view.tsx';
import { subjectTexts } from './texts.ts';

const byCode = getRouteApi('/subjects/$code');
const byId = getRouteApi('/subjects/id/$id');
/** The characters and the length of a credit code; the register answers whether it exists. */
const creditCodeForm = /^[0-9A-HJ-NPQRTUWXY]{18}$/;

interface FileProps {
  readonly result: PendingResult<{ readonly subject: SubjectAnswerFragment | null }>;
  readonly asOf: AsOf | null;
  readonly onTime: (time: string | null) => void;
}

function SubjectFile({ result, asOf, onTime }: FileProps): ReactNode {
  const t = subjectTexts.use();
  const subject = result.data?.subject;
  return (
    <Page
      title={subject?.name ?? t('title')}
      tools={
        <>
          {/* A case is opened about the file as it is now. */}
          {asOf === null && subject?.code != null && <OpenCase about={{ subjectCode: subject.code }} />}
          <AsOfPicker asOf={asOf} onTime={onTime} />
        </>
      }
    >
      {subject ? (
        <SubjectView subject={subject} asOf={asOf} onTime={onTime} />
      ) : (
        <>
          <AsOfBanner asOf={asOf} onTime={onTime} />
          <div className="xt-card">
            <QueryResult result={result} lines={10}>
              {() => (
                <EmptyState title={t('absent.title')}>
                  <p>{asOf === null ? t('absent.what') : t('absent.asOf', { time: asOf.time })}</p>
                </EmptyState>
              )}
            </QueryResult>
          </div>
          {result.data && <PurposeHint />}
        </>
      )}
    </Page>
  );
}

function BadCode(): ReactNode {
  const t = subjectTexts.use();
  return (
    <Page title={t('badCode.title')}>
      <div className="xt-card">
        <EmptyState title={t('badCode.what')} />
      </div>
    </Page>
  );
}

/** The file of an organisation by its credit code. */
export function SubjectByCodePage(): ReactNode {
  const { code: given } = byCode.useParams();
  const state = byCode.useSearch();
  const navigate = byCode.useNavigate();
  const asOf = readAsOf(state, new Date());
  const code = given.trim().toUpperCase();
  const valid = creditCodeForm.test(code);
  const result = useQuery(SubjectByCodeDocument, {
    variables: { code, asOf: asOf?.moment ?? null },
    skip: !valid,
  });
  if (!valid) return <BadCode />;
  return (
    <SubjectFile
      key={code}
      result={{ ...result, data: result.data && { subject: result.data.subject } }}
      asOf={asOf}
      onTime={(time) => void navigate({ search: withValues(state, 'asOf', time ? [time] : []) })}
    />
  );
}

/** The file of a subject without a credit code, by its id. */
export function SubjectByIdPage(): ReactNode {
  const { id } = byId.useParams();
  const state = byId.useSearch();
  const navigate = byId.useNavigate();
  const asOf = readAsOf(state, new Date());
  const result = useQuery(SubjectByIdDocument, { variables: { id, asOf: asOf?.moment ?? null } });
  return (
    <SubjectFile
      key={id}
      result={{ ...result, data: result.data && { subject: result.data.subjectById } }}
      asOf={asOf}
      onTime={(time) => void navigate({ search: withValues(state, 'asOf', time ? [time] : []) })}
    />
  );
}
