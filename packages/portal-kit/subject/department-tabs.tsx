import { Segmented } from 'antd';
import { Loading, Tabs, useLanguage } from '@xintu/ui';
import { Suspense, useState, type ReactNode } from 'react';
import type { RecordKind } from '../gql/graphql.ts';
import { usePortal, type SectorWeb } from '../portal/portal.ts';
import { words } from '../words/words.ts';
import { subjectTexts } from './texts.ts';
import { Timeline } from './timeline.tsx';

interface TabProps {
  readonly subjectId: string;
  readonly asOf: string | null;
}

const kinds = [
  'LICENCE',
  'PENALTY',
  'LISTING',
  'COMMITMENT',
  'EVALUATION',
  'HONOUR',
  'FACT',
] as const satisfies readonly RecordKind[];

function ByKind({ subjectId, asOf }: TabProps): ReactNode {
  const w = words.use();
  const t = subjectTexts.use();
  const [kind, setKind] = useState<(typeof kinds)[number]>('LICENCE');
  return (
    <div className="xt-stack">
      <div className="xt-scroll">
        <Segmented
          aria-label={t('tabs.all')}
          value={kind}
          options={kinds.map((one) => ({ value: one, label: w(`recordKind.${one}`) }))}
          onChange={setKind}
        />
      </div>
      <Timeline key={kind} subjectId={subjectId} asOf={asOf} kinds={[kind]} plain />
    </div>
  );
}

function SectorTab({ sector, subjectId, asOf }: TabProps & { readonly sector: SectorWeb }): ReactNode {
  const t = subjectTexts.use();
  return (
    <div className="xt-stack">
      <Suspense fallback={<Loading />}>
        <sector.Panel subjectId={subjectId} asOf={asOf} />
      </Suspense>
      <h3 className="xt-group-title">{t('tabs.records')}</h3>
      <Timeline subjectId={subjectId} asOf={asOf} sector={sector.code} />
    </div>
  );
}

/** The file by department: all kinds, then what each sector says; the portal's own sector comes first. */
export function DepartmentTabs({ subjectId, asOf }: TabProps): ReactNode {
  const t = subjectTexts.use();
  const language = useLanguage();
  const portal = usePortal();
  const own = portal.sectors.filter((sector) => sector.code === portal.sector);
  const others = portal.sectors.filter((sector) => sector.code !== portal.sector);
  return (
    <section className="xt-card" aria-labelledby="departments">
      <h2 id="departments">{t('tabs.title')}</h2>
      <Tabs
        label={t('tabs.title')}
        items={[
          { key: 'all', label: t('tabs.all'), content: () => <ByKind subjectId={subjectId} asOf={asOf} /> },
          ...[...own, ...others].map((sector) => ({
            key: sector.code,
            label: sector.name[language],
            content: () => <SectorTab sector={sector} subjectId={subjectId} asOf={asOf} />,
          })),
        ]}
      />
    </section>
  );
}
