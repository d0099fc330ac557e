import { useQuery } from '@apollo/client/react';
import { EmptyState, formatCount, formatInstant, PlainTable, StatusTag } from '@xintu/ui';
import { Button, DatePicker, Input, Modal } from 'antd';
import dayjs from 'dayjs';
import { useId, useState, type ReactNode } from 'react';
import { ChangeErrors } from '../changes/change-errors.tsx';
import { useChange } from '../changes/use-change.ts';
import {
  ConfirmUpwardDeliveryDocument,
  type ConfirmUpwardDeliveryMutation,
  UpwardDeliveriesDocument,
} from '../gql/graphql.ts';
import { QueryResult } from '../graph/query-result.tsx';
import { useMay, useViewer } from '../session/session.tsx';
import { MakeUpwardFile } from './make-upward-file.tsx';
import { deadlineTexts } from './texts.ts';

const errorsOf = (data: ConfirmUpwardDeliveryMutation) => data.confirmUpwardDelivery.userErrors;

/** Who made the file says that it was sent, on which day, and under which number it was received. */
function ConfirmSent({ id, name }: { readonly id: string; readonly name: string }): ReactNode {
  const t = deadlineTexts.use();
  const field = useId();
  const { today } = useViewer();
  const change = useChange(ConfirmUpwardDeliveryDocument, errorsOf);
  const [asking, setAsking] = useState(false);
  const [sentOn, setSentOn] = useState(today);
  const [reference, setReference] = useState('');
  const confirm = async () => {
    if ((await change.run({ input: { id, sentOn, reference } })) !== null) setAsking(false);
  };
  return (
    <>
      <Button size="small" onClick={() => setAsking(true)}>
        {t('sent.confirm')}
      </Button>
      <Modal
        open={asking}
        title={`${t('sent.confirm')}：${name}`}
        okText={t('sent.do')}
        cancelText={t('sent.cancel')}
        confirmLoading={change.running}
        onOk={() => void confirm()}
        onCancel={() => setAsking(false)}
      >
        <div className="xt-stack">
          <p>{t('sent.what')}</p>
          <label htmlFor={`${field}on`}>{t('sent.on')}</label>
          <DatePicker
            id={`${field}on`}
            allowClear={false}
            value={dayjs(sentOn)}
            maxDate={dayjs(today)}
            onChange={(day: dayjs.Dayjs | null) => setSentOn(day === null ? today : day.format('YYYY-MM-DD'))}
          />
          <label htmlFor={`${field}number`}>{t('sent.reference')}</label>
          <Input
            id={`${field}number`}
            value={reference}
            maxLength={200}
            onChange={({ target }) => setReference(target.value)}
          />
          <ChangeErrors errors={change.errors} lost={change.lost} />
        </div>
      </Modal>
    </>
  );
}

/** 向上报送: files made to be handed on, and which of them were said to be sent. */
export function UpwardFiles(): ReactNode {
  const t = deadlineTexts.use();
  const may = useMay('upward.confirm');
  const result = useQuery(UpwardDeliveriesDocument, { fetchPolicy: 'cache-and-network', skip: !may });
  if (!may) return null;
  return (
    <section className="xt-card xt-stack" aria-label={t('files')}>
      <h2>{t('files')}</h2>
      <p className="xt-soft">{t('files.note')}</p>
      <MakeUpwardFile />
      <QueryResult result={result} lines={3}>
        {({ upwardDeliveries }) =>
          upwardDeliveries.length === 0 ? (
            <EmptyState title={t('files.none')} />
          ) : (
            <PlainTable
              caption={t('files.made')}
              head={[t('file.name'), t('file.records'), t('file.madeAt'), t('sent.state'), t('sent.act')]}
              rows={upwardDeliveries.map((file) => ({
                key: file.id,
                cells: [
                  ...[
                    file.fileName,
                    formatCount(file.records),
                    `${formatInstant(file.madeAt)} ${file.makerName}`,
                  ],
                  file.sentOn === null ? (
                    <StatusTag key="state" tone="warning">
                      {t('sent.not')}
                    </StatusTag>
                  ) : (
                    <StatusTag key="state" tone="success">
                      {t('sent.was', { day: file.sentOn })}
                    </StatusTag>
                  ),
                  file.sentOn === null ? (
                    <ConfirmSent key="confirm" id={file.id} name={file.fileName} />
                  ) : (
                    [file.confirmerName, file.reference].filter((text) => text !== null).join(' · ')
                  ),
                ],
              }))}
            />
          )
        }
      </QueryResult>
    </section>
  );
}
