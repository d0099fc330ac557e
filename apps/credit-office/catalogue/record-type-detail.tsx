import { useQuery } from '@apollo/client/react';
import { QueryResult, useMay } from '@xintu/portal-kit';
import { EmptyState, FactList, PlainTable, StatusTag } from '@xintu/ui';
import { Button, Modal } from 'antd';
import { useState, type ReactNode } from 'react';
import { OfficeRecordTypeDocument, type OfficeRecordTypeQuery } from '../gql/graphql.ts';
import { ChangeForm } from './change-form.tsx';
import { catalogueTexts } from './texts.ts';
import { VersionCard } from './version-card.tsx';

type RecordType = NonNullable<OfficeRecordTypeQuery['recordType']>;

function Facts({ type }: { readonly type: RecordType }): ReactNode {
  const t = catalogueTexts.use();
  const basis = type.legalBasis;
  const provisional = basis.confirmed ? '' : t('provisional');
  return (
    <FactList
      items={[
        { label: t('code'), value: type.code },
        { label: t('effective'), value: type.effectiveFrom },
        { label: t('basis'), value: `${basis.title} ${basis.article} ${provisional}` },
        {
          label: t('limit'),
          value: t(`limit.${type.reportWithin.unit}`, { value: type.reportWithin.value }),
        },
        { label: t('publication'), value: t(`publication.${type.publication}`) },
        { label: t('sharing'), value: t(`sharing.${type.sharing}`) },
        {
          label: t('retention'),
          value:
            type.retentionYears == null ? t('retention.long') : t('years', { years: type.retentionYears }),
        },
        {
          label: t('adverse'),
          value: type.adverse
            ? t(
                type.dueProcess.length > 0 && type.dueProcess.every(({ working }) => working)
                  ? 'adverse.ready'
                  : 'adverse.waits',
              )
            : t('adverse.no'),
        },
        { label: t('providers'), value: type.providers.map(({ name }) => name).join('、') },
        {
          label: t('template'),
          value: (
            <a href={type.templateUrl} download>
              {t('template.get')}
            </a>
          ),
        },
      ]}
    />
  );
}

/** One record type: what it says now, its fields, its versions, and proposing a change. */
export function RecordTypeDetail(props: { readonly code: string; readonly onClose: () => void }): ReactNode {
  const t = catalogueTexts.use();
  const mayPropose = useMay('catalogue.propose');
  const [changing, setChanging] = useState(false);
  const result = useQuery(OfficeRecordTypeDocument, { variables: { code: props.code } });
  return (
    <>
      <div className="xt-row">
        <Button onClick={props.onClose}>{t('back')}</Button>
        {mayPropose && (
          <Button type="primary" onClick={() => setChanging(true)}>
            {t('change')}
          </Button>
        )}
      </div>
      <QueryResult result={result} lines={10}>
        {({ recordType, versions }) =>
          recordType == null ? (
            <EmptyState title={t('unknown')} />
          ) : (
            <>
              <section className="xt-card">
                <h2>
                  {recordType.name}{' '}
                  <StatusTag>{t('version.number', { number: recordType.version })}</StatusTag>
                </h2>
                <Facts type={recordType} />
              </section>
              <section className="xt-card">
                <PlainTable
                  caption={t('fields')}
                  head={[t('name'), t('code'), t('type'), t('required'), t('personal')]}
                  rows={recordType.fields.map((field) => ({
                    key: field.code,
                    cells: [
                      field.name,
                      field.code,
                      field.type,
                      field.required ? t('yes') : '',
                      field.personal ? t('yes') : '',
                    ],
                  }))}
                />
              </section>
              <section className="xt-card">
                <h2>{t('versions')}</h2>
                {versions.map((version) => (
                  <VersionCard key={version.id} version={version} />
                ))}
              </section>
              <Modal
                open={changing}
                title={t('change')}
                footer={null}
                destroyOnHidden
                mask={{ closable: false }}
                onCancel={() => setChanging(false)}
              >
                <ChangeForm type={recordType} onDone={() => setChanging(false)} />
              </Modal>
            </>
          )
        }
      </QueryResult>
    </>
  );
}
