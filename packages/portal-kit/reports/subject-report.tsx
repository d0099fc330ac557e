import { type ReactNode, useCallback } from 'react';
import { useChange } from '../changes/use-change.ts';
import { MakeReportDocument, type MakeReportMutation } from '../gql/graphql.ts';
import { usePurpose } from '../purpose/purpose.ts';
import { useMay } from '../session/session.tsx';
import { MadeReport } from './made-report.tsx';
import { reportTexts } from './texts.ts';

const errorsOf = ({ createCreditReport }: MakeReportMutation) => createCreditReport.userErrors;

/** Has a subject's credit report made for the stated matter. */
export function SubjectReport({ subjectCode }: { readonly subjectCode: string }): ReactNode {
  const t = reportTexts.use();
  const may = useMay('credit-report.create');
  const purpose = usePurpose();
  const { run, ...state } = useChange(MakeReportDocument, errorsOf);
  const make = useCallback(async () => {
    const data = await run({ input: { subjectCode, scope: 'SHARED' } });
    return data?.createCreditReport.report ?? null;
  }, [run, subjectCode]);
  if (!may) return null;
  return (
    <section className="xt-card xt-stack" aria-label={t('report')}>
      <h2>{t('report')}</h2>
      {purpose === null ? (
        <p className="xt-soft">{t('report.purpose')}</p>
      ) : (
        <MadeReport label={t('report')} make={make} {...state} />
      )}
    </section>
  );
}
