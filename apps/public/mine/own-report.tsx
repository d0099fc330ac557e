import { useMutation } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { MakeOwnReportDocument } from '../gql/graphql.ts';
import { mineTexts } from './texts.ts';
import '../complaints/complaints.css';

/** The own credit report: of the whole file, or of what is public, to be handed on. */
export function OwnReport({ code }: { readonly code: string }): ReactNode {
  const t = mineTexts.use();
  const [make, { data, loading, error }] = useMutation(MakeOwnReportDocument);
  const made = data?.createCreditReport;
  const run = async (scope: 'OWN' | 'PUBLIC') => {
    const answer = await make({ variables: { input: { subjectCode: code, scope } } }).catch(() => null);
    const url = answer?.data?.createCreditReport.report?.url;
    if (url != null) window.location.assign(url);
  };
  return (
    <section className="xt-card xt-stack" aria-labelledby="own-report">
      <h2 id="own-report">{t('report')}</h2>
      <p className="xt-soft">{t('report.what')}</p>
      <div className="xt-row">
        {(['OWN', 'PUBLIC'] as const).map((scope) => (
          <button
            key={scope}
            type="button"
            className="xt-complaint-button"
            disabled={loading}
            onClick={() => void run(scope)}
          >
            {t(`report.${scope}`)}
          </button>
        ))}
      </div>
      <div role="status">
        {error && <p>{t('report.lost')}</p>}
        {made?.userErrors.map((problem) => (
          <p key={problem.code}>{problem.message}</p>
        ))}
        {made?.report && (
          <>
            <p>{t('report.made', { number: made.report.number, code: made.report.verificationCode })}</p>
            {made.report.url != null && <a href={made.report.url}>{t('report.again')}</a>}
          </>
        )}
      </div>
    </section>
  );
}
