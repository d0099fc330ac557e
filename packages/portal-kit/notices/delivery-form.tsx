import { Button, DatePicker, Select } from 'antd';
import dayjs from 'dayjs';
import { useId, useState, type ReactNode } from 'react';
import { ChangeErrors } from '../changes/change-errors.tsx';
import { useChange } from '../changes/use-change.ts';
import { DeliverNoticesDocument, type DeliverNoticesMutation, type DeliveryWay } from '../gql/graphql.ts';
import { useViewer } from '../session/session.tsx';
import { noticeTexts } from './texts.ts';

const errorsOf = (data: DeliverNoticesMutation) => data.deliverNotices.userErrors;

const ways: readonly DeliveryWay[] = [
  'WITH_DECISION',
  'IN_PERSON',
  'LEFT',
  'ELECTRONIC',
  'POST',
  'ENTRUSTED',
  'PUBLIC_NOTICE',
];

/** How and when a notice was served. */
export function DeliveryForm({ notice }: { readonly notice: string }): ReactNode {
  const t = noticeTexts.use();
  const id = useId();
  const { today } = useViewer();
  const [way, setWay] = useState<DeliveryWay | null>(null);
  const [on, setOn] = useState(today);
  const change = useChange(DeliverNoticesDocument, errorsOf);
  const submit = () => (way === null ? null : change.run({ input: { noticeIds: [notice], way, on } }));
  return (
    <form
      className="xt-stack"
      aria-label={t('delivery.title')}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h3 style={{ margin: 0 }}>{t('delivery.title')}</h3>
      <label htmlFor={`${id}way`}>{t('delivery.way')}</label>
      <Select
        id={`${id}way`}
        placeholder={t('delivery.choose')}
        value={way}
        options={ways.map((one) => ({ value: one, label: t(`way.${one}`) }))}
        onChange={setWay}
      />
      <label htmlFor={`${id}on`}>{t('delivery.on')}</label>
      <DatePicker
        id={`${id}on`}
        allowClear={false}
        placeholder={t('delivery.choose')}
        value={dayjs(on)}
        maxDate={dayjs(today)}
        onChange={(day: dayjs.Dayjs | null) => setOn(day === null ? today : day.format('YYYY-MM-DD'))}
      />
      <p>{t('delivery.effect')}</p>
      <ChangeErrors errors={change.errors} lost={change.lost} />
      <div className="xt-row">
        <Button type="primary" htmlType="submit" loading={change.running} disabled={way === null}>
          {t('delivery.submit')}
        </Button>
      </div>
    </form>
  );
}
