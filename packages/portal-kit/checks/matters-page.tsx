import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { formatInstant, PlainTable, StatusTag } from '@xintu/ui';
import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { CheckMatterSettingsDocument, type CheckMatterSettingsQuery } from '../gql/graphql.ts';
import { QueryResult } from '../graph/query-result.tsx';
import { useMay } from '../session/session.tsx';
import { Page } from '../shell/page.tsx';
import { MatterForm } from './matter-form.tsx';
import { checkTexts } from './texts.ts';

/** Matters of the department, with what can count in them. */
export type Settings = NonNullable<CheckMatterSettingsQuery['checkMatterSettings']>;
export type Matter = Settings['matters'][number];

const namesOf = (codes: readonly string[], among: Settings['recordTypes']): string =>
  codes.map((code) => among.find((one) => one.code === code)?.name ?? code).join('、');

function Counts({ of, settings }: { readonly of: Matter; readonly settings: Settings }): ReactNode {
  const t = checkTexts.use();
  const { recordTypes, lists } = settings;
  const excluded = [namesOf(of.excluded, recordTypes), namesOf(of.excludedLists, lists)].filter(Boolean);
  if (!of.onlyNamedCount)
    return excluded.length === 0
      ? t('matters.counts.all')
      : t('matters.counts.but', { excluded: excluded.join('、') });
  const named = namesOf(of.named, recordTypes);
  return named === '' ? t('matters.counts.nothing') : t('matters.counts.named', { named });
}

function State({ of }: { readonly of: Matter }): ReactNode {
  const t = checkTexts.use();
  if (!of.active) return <StatusTag tone="neutral">{t('matters.off')}</StatusTag>;
  return (
    <StatusTag tone={of.checkCompulsory ? 'warning' : 'neutral'}>
      {t(of.checkCompulsory ? 'matters.compulsory' : 'matters.optional')}
    </StatusTag>
  );
}

function Matters({
  settings,
  onChanged,
}: {
  readonly settings: Settings;
  readonly onChanged: () => void;
}): ReactNode {
  const t = checkTexts.use();
  const maySet = useMay('matter.configure');
  const [open, setOpen] = useState<string | null>(null);
  const matter = settings.matters.find(({ code }) => code === open);
  return (
    <>
      <div className="xt-card">
        <PlainTable
          caption={t('matters.caption')}
          head={[
            ...[t('matter'), t('matters.check'), t('matters.counts'), t('matters.last')],
            ...(maySet ? [t('matters.set')] : []),
          ]}
          rows={settings.matters.map((of) => ({
            key: of.code,
            cells: [
              <div key="name" style={{ minInlineSize: 110 }}>
                {of.name}
              </div>,
              <State key="state" of={of} />,
              <div key="counts" style={{ minInlineSize: 200 }}>
                <Counts of={of} settings={settings} />
              </div>,
              of.reason === null
                ? t('matters.byCatalogue')
                : [of.changerName, of.changedAt === null ? '' : formatInstant(of.changedAt), of.reason]
                    .filter(Boolean)
                    .join('，'),
              ...(maySet
                ? [
                    <Button
                      key="set"
                      size="small"
                      aria-label={`${t('matters.set')} ${of.name}`}
                      onClick={() => setOpen(of.code)}
                    >
                      {t('matters.set')}
                    </Button>,
                  ]
                : []),
            ],
          }))}
        />
      </div>
      {matter !== undefined && (
        <MatterForm
          key={matter.code}
          matter={matter}
          settings={settings}
          onDone={(changed) => {
            setOpen(null);
            if (changed) onChanged();
          }}
        />
      )}
    </>
  );
}

/** In which matters the department checks, and what counts in each. */
export function MattersPage(): ReactNode {
  const t = checkTexts.use();
  const result = useQuery(CheckMatterSettingsDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Page title={t('matters.title')} tools={<Link to="/checks">{t('back')}</Link>}>
      <p className="xt-soft">{t('matters.note')}</p>
      <QueryResult result={result} lines={8}>
        {({ checkMatterSettings: settings }) =>
          settings && <Matters settings={settings} onChanged={() => void result.refetch()} />
        }
      </QueryResult>
    </Page>
  );
}
