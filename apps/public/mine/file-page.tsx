import type { WholeRecordFragment } from '@xintu/portal-kit';
import type { ReactNode } from 'react';
import { SiteLink } from '../site/site-link.tsx';
import { OwnReport } from './own-report.tsx';
import { SitePage } from '../site/site-page.tsx';
import { PublicRecord } from '../subject/public-record.tsx';
import { RecordsOfKind } from '../subject/records-of-kind.tsx';
import { useOrganisation } from './organisation.ts';
import { mineTexts } from './texts.ts';

const sections = [
  { title: 'penalties', kinds: ['PENALTY'] },
  { title: 'licences', kinds: ['LICENCE'] },
  { title: 'others', kinds: ['LISTING', 'HONOUR', 'COMMITMENT', 'EVALUATION', 'FACT'] },
] as const;

/** The whole own file, also what is not public and what has ended. */
export function FilePage(): ReactNode {
  const t = mineTexts.use();
  const { id, code, name } = useOrganisation();
  const each = (record: WholeRecordFragment) => (
    <PublicRecord record={record}>
      <p>
        <SiteLink to={`/mine/records/${record.id}`}>{t('open')}</SiteLink>
      </p>
    </PublicRecord>
  );
  return (
    <SitePage title={name}>
      <p className="xt-soft">{t('file.what')}</p>
      <OwnReport code={code} />
      {sections.map(({ title, kinds }) => (
        <RecordsOfKind
          key={title}
          subjectId={id}
          title={t(title)}
          none={t('none')}
          kinds={kinds}
          each={each}
        />
      ))}
    </SitePage>
  );
}
