import { StatusTag } from '@xintu/ui';
import type { ReactNode } from 'react';
import type { SubjectAnswerFragment } from '../gql/graphql.ts';
import { subjectStatusTone } from '../words/tones.ts';
import { words } from '../words/words.ts';
import { AsOfBanner } from './as-of-picker.tsx';
import type { AsOf } from './as-of.ts';
import { DepartmentTabs } from './department-tabs.tsx';
import { SubjectReport } from '../reports/subject-report.tsx';
import { HoldsNow } from './holds-now.tsx';
import { PurposeHint } from './purpose-hint.tsx';
import { Registration } from './registration.tsx';
import { Relations } from './relations.tsx';
import { subjectTexts } from './texts.ts';
import { Timeline } from './timeline.tsx';

interface SubjectViewProps {
  readonly subject: SubjectAnswerFragment;
  readonly asOf: AsOf | null;
  readonly onTime: (time: string | null) => void;
}

/** One subject's file: who it is, what holds now, everything in time, by department, relations. */
export function SubjectView({ subject, asOf, onTime }: SubjectViewProps): ReactNode {
  const t = subjectTexts.use();
  const w = words.use();
  const moment = asOf?.moment ?? null;
  return (
    <>
      <div className="xt-subject-line">
        <StatusTag tone={subjectStatusTone(subject.status)}>{w(`subjectStatus.${subject.status}`)}</StatusTag>
        <span>{w(`subjectKind.${subject.kind}`)}</span>
        <span className="xt-code">{subject.code ?? w('noCode')}</span>
        <span>{subject.division?.name ?? subject.division?.code}</span>
        {subject.formerNames.length > 0 && (
          <span>{t('formerly', { names: subject.formerNames.join('、') })}</span>
        )}
      </div>
      <AsOfBanner asOf={asOf} onTime={onTime} />
      <div className="xt-subject">
        <div className="xt-stack">
          <HoldsNow subject={subject} asOf={asOf} />
          <section className="xt-card" aria-labelledby="timeline">
            <h2 id="timeline">{t('timeline.title')}</h2>
            <Timeline subjectId={subject.id} asOf={moment} />
          </section>
          <DepartmentTabs subjectId={subject.id} asOf={moment} />
          <Relations subject={subject} asOf={moment} />
        </div>
        <div className="xt-stack xt-subject-side">
          <Registration subject={subject} />
          {asOf === null && subject.code !== null && <SubjectReport subjectCode={subject.code} />}
          <PurposeHint />
        </div>
      </div>
    </>
  );
}
