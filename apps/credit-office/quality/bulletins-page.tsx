import {
  ChangeErrors,
  quartersUntil,
  useChange,
  useConnectionTable,
  useMay,
  usePageState,
  useViewer,
} from '@xintu/portal-kit';
import { EmptyState, QueryTable, type QueryColumn } from '@xintu/ui';
import { Alert, Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { ChoiceField } from '../administration/form-field.tsx';
import {
  BulletinsDocument,
  type BulletinsQuery,
  MakeBulletinDocument,
  type MakeBulletinMutation,
} from '../gql/graphql.ts';
import { oversightTexts } from './texts.ts';

type Bulletin = BulletinsQuery['bulletins']['nodes'][number];
const errorsOf = (data: MakeBulletinMutation) => data.makeBulletin.userErrors;

function NewBulletin(): ReactNode {
  const t = oversightTexts.use();
  const quarters = quartersUntil(useViewer().today);
  const [key, setKey] = useState<string | null>(quarters[1]?.key ?? null);
  const [made, setMade] = useState<string | null>(null);
  const change = useChange(MakeBulletinDocument, errorsOf);
  const chosen = quarters.find((quarter) => quarter.key === key);
  const make = async () => {
    if (chosen === undefined) return;
    setMade(null);
    const { year, quarter } = chosen;
    const data = await change.run({ input: { year, quarter } });
    setMade(data?.makeBulletin.bulletin?.number ?? null);
  };
  return (
    <section className="xt-card xt-stack" aria-label={t('bulletin.new')}>
      <h2>{t('bulletin.new')}</h2>
      <p className="xt-soft">{t('bulletin.note')}</p>
      <ChoiceField
        label={t('quarter')}
        placeholder={t('quarter')}
        value={key}
        options={quarters.map((one) => ({
          value: one.key,
          label: t('quarter.name', { year: one.year, quarter: one.quarter }),
        }))}
        onChange={setKey}
      />
      <div>
        <Button type="primary" loading={change.running} onClick={() => void make()}>
          {t('make')}
        </Button>
      </div>
      <ChangeErrors errors={change.errors} lost={change.lost} />
      {made !== null && <Alert type="success" showIcon role="status" title={t('made', { number: made })} />}
    </section>
  );
}

function useColumns(): readonly QueryColumn<Bulletin>[] {
  const t = oversightTexts.use();
  return [
    { key: 'number', title: t('number'), width: 180, render: (row) => row.number },
    {
      key: 'quarter',
      title: t('quarter'),
      width: 150,
      render: (row) => t('quarter.name', { year: row.year, quarter: row.quarter }),
    },
    {
      key: 'period',
      title: t('period'),
      width: 210,
      render: (row) => `${row.firstDay} — ${row.lastDay}`,
    },
    { key: 'office', title: t('office'), width: 240, render: (row) => row.office.name },
    { key: 'made', title: t('madeOn'), width: 120, render: (row) => row.madeOn },
    {
      key: 'files',
      title: t('files'),
      width: 130,
      render: (row) => (
        <>
          <a href={row.documentUrl} aria-label={`${row.number} PDF`}>
            PDF
          </a>{' '}
          <a href={row.workbookUrl} aria-label={`${row.number} XLSX`}>
            XLSX
          </a>
        </>
      ),
    },
    { key: 'maker', title: t('maker'), width: 160, render: (row) => row.makerName },
    {
      key: 'digest',
      title: t('digest'),
      width: 200,
      render: (row) => <code title={row.documentDigest}>{row.documentDigest.slice(0, 16)}…</code>,
    },
  ];
}

/** Quarterly bulletins (季度通报): made in one click, kept as they were made. */
export function BulletinsPage(): ReactNode {
  const t = oversightTexts.use();
  const address = usePageState();
  const columns = useColumns();
  const mayMake = useMay('bulletin.create');
  const table = useConnectionTable({
    address,
    document: BulletinsDocument,
    question: (page) => ({ ...page }),
    connection: (data) => data.bulletins,
    empty: <EmptyState title={t('bulletins.none')} />,
  });
  return (
    <>
      {mayMake && <NewBulletin />}
      <QueryTable {...table} name="bulletins" fields={[]} columns={columns} />
    </>
  );
}
