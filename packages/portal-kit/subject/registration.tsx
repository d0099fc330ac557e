import { FactList } from '@xintu/ui';
import type { ReactNode } from 'react';
import type { SubjectAnswerFragment } from '../gql/graphql.ts';
import { words } from '../words/words.ts';
import { SubjectLink } from './subject-link.tsx';
import { subjectTexts } from './texts.ts';

/** A name where the register knows one, the bare code where it does not. */
function codeName(pair: { readonly code: string; readonly name: string | null } | null): string | null {
  if (pair === null) return null;
  return pair.name === null ? pair.code : `${pair.name}（${pair.code}）`;
}

/** What the register says of the subject. */
export function Registration({ subject }: { readonly subject: SubjectAnswerFragment }): ReactNode {
  const t = subjectTexts.use();
  const w = words.use();
  return (
    <section className="xt-card" aria-labelledby="registration">
      <h2 id="registration">{t('facts.title')}</h2>
      <FactList
        items={[
          { label: t('facts.code'), value: subject.code && <span className="xt-code">{subject.code}</span> },
          { label: t('facts.registrationNumber'), value: subject.registrationNumber },
          { label: t('facts.kind'), value: w(`subjectKind.${subject.kind}`) },
          { label: t('facts.status'), value: w(`subjectStatus.${subject.status}`) },
          { label: t('facts.parent'), value: subject.parent && <SubjectLink subject={subject.parent} /> },
          { label: t('facts.formerNames'), value: subject.formerNames.join('、') },
          { label: t('facts.enterpriseType'), value: subject.enterpriseType },
          { label: t('facts.legalRepresentative'), value: subject.legalRepresentative },
          { label: t('facts.registeredCapital'), value: subject.registeredCapital },
          { label: t('facts.registeredOn'), value: subject.registeredOn },
          { label: t('facts.registeredAt'), value: codeName(subject.registeredAt) },
          { label: t('facts.division'), value: codeName(subject.division) },
          { label: t('facts.address'), value: subject.address },
          { label: t('facts.industry'), value: codeName(subject.industry) },
          { label: t('facts.businessScope'), value: subject.businessScope },
        ]}
      />
    </section>
  );
}
