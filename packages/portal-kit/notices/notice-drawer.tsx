import { Drawer } from 'antd';
import { FactList } from '@xintu/ui';
import type { ReactNode } from 'react';
import type { NoticeLineFragment } from '../gql/graphql.ts';
import { useMay, useViewer } from '../session/session.tsx';
import { SubjectLink } from '../subject/subject-link.tsx';
import { DeliveryForm } from './delivery-form.tsx';
import { noticeTexts } from './texts.ts';

/** The publicity of a record, where its kind has one. */
export function publicityOf({ record }: NoticeLineFragment) {
  return record !== null && 'publicity' in record ? record.publicity : null;
}

function Content({ notice }: { readonly notice: NoticeLineFragment }): ReactNode {
  const t = noticeTexts.use();
  const { record } = notice;
  const publicity = publicityOf(notice);
  const repair = () => {
    if (publicity === null) return t('content.repair.open');
    if (publicity.repairableFrom !== null) return t('content.repair.from', { day: publicity.repairableFrom });
    return t(publicity.rule === null ? 'content.repair.open' : 'content.repair.never');
  };
  if (record === null) return <p>{t('content.hidden')}</p>;
  return (
    <FactList
      items={[
        { label: t('content.to'), value: <SubjectLink subject={record.subject} /> },
        {
          label: t('content.what'),
          value: [record.recordType.name, record.documentNumber, record.title].filter(Boolean).join(' · '),
        },
        { label: t('content.by'), value: notice.authority.name },
        { label: t('content.decided'), value: record.decidedOn },
        { label: t('content.until'), value: publicity?.until },
        { label: t('content.repair'), value: repair() },
        { label: t('content.needed'), value: t('content.needed.what') },
        { label: t('content.objection'), value: t('content.objection.what') },
        { label: t('content.remedy'), value: t('content.remedy.what') },
      ]}
    />
  );
}

interface NoticeDrawerProps {
  /** The notice to show; null closes. */
  readonly notice: NoticeLineFragment | null;
  readonly onClose: () => void;
}

/** What a notice says, and its delivery: recorded by the authority. */
export function NoticeDrawer({ notice, onClose }: NoticeDrawerProps): ReactNode {
  const t = noticeTexts.use();
  const mayDeliver = useMay('notice.deliver');
  const { department } = useViewer();
  const isOwn = department !== null && department.code === notice?.authority.code;
  return (
    <Drawer
      open={notice !== null}
      onClose={onClose}
      title={notice && t('detail.title', { number: notice.number })}
      size={560}
      styles={{ wrapper: { maxWidth: '100vw' } }}
    >
      {notice && (
        <div className="xt-stack">
          <Content notice={notice} />
          {notice.deliveredOn !== null ? (
            <p role="status">
              {t('delivery.done', {
                day: notice.deliveredOn,
                way: notice.deliveredWay === null ? '' : t(`way.${notice.deliveredWay}`),
                who: notice.delivererName ?? '',
              })}
            </p>
          ) : (
            mayDeliver && isOwn && <DeliveryForm key={notice.id} notice={notice.id} />
          )}
        </div>
      )}
    </Drawer>
  );
}
