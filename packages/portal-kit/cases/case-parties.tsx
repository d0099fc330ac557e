import { FactList, StatusTag } from '@xintu/ui';
import type { ReactNode } from 'react';
import type { WholeCaseFragment } from '../gql/graphql.ts';
import { useMay, useViewer } from '../session/session.tsx';
import { SubjectLink } from '../subject/subject-link.tsx';
import { words } from '../words/words.ts';
import { AssignOwner } from './assign-form.tsx';
import { caseTexts } from './texts.ts';

function RecordState({ record }: { readonly record: NonNullable<WholeCaseFragment['record']> }): ReactNode {
  const w = words.use();
  return (
    <span className="xt-row" style={{ gap: 4 }}>
      <StatusTag tone={record.standing === 'IN_FORCE' ? 'success' : 'neutral'}>
        {w(`standing.${record.standing}`)}
      </StatusTag>
      {record.underObjection && <StatusTag tone="warning">{w('underObjection')}</StatusTag>}
      {record.underReview && <StatusTag tone="warning">{w('underReview')}</StatusTag>}
    </span>
  );
}

/** Whom it concerns, what it is about, who handles it and who answers for it. */
export function CaseParties(props: { readonly of: WholeCaseFragment }): ReactNode {
  const t = caseTexts.use();
  const mayAct = useMay('case.act');
  const { department } = useViewer();
  const found = props.of;
  const { record } = found;
  const handlesIt = mayAct && department?.code === found.department.code && found.closedOn === null;
  return (
    <section className="xt-card xt-stack" aria-labelledby="parties">
      <h2 id="parties">{t('parties.title')}</h2>
      <FactList
        items={[
          { label: t('parties.subject'), value: <SubjectLink subject={found.subject} /> },
          {
            label: t('parties.record'),
            value:
              record &&
              [record.recordType.name, record.documentNumber, record.title].filter(Boolean).join(' · '),
          },
          { label: t('parties.recordState'), value: record && <RecordState record={record} /> },
          { label: t('parties.department'), value: found.department.name },
          { label: t('parties.creditOffice'), value: found.creditOffice?.name },
          {
            label: t('parties.opener'),
            value: [found.openerName, found.openerDepartment?.name].filter(Boolean).join(' · '),
          },
          { label: t('parties.owner'), value: found.ownerName ?? t('parties.nobody') },
          { label: t('parties.deputy'), value: found.deputyName },
        ]}
      />
      {handlesIt && (
        <div>
          <AssignOwner of={found} />
        </div>
      )}
    </section>
  );
}
