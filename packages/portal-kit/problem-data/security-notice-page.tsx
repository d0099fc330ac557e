import { useMutation } from '@apollo/client/react';
import { getRouteApi } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { AcknowledgeSecurityNoticeDocument } from '../gql/graphql.ts';
import { Page } from '../shell/page.tsx';
import { problemTexts } from './texts.ts';

const route = getRouteApi('/security-notices/$notice');

/** Classified data came in: what was done with them, and that the security administrator has taken note. */
export function SecurityNoticePage(): ReactNode {
  const t = problemTexts.use();
  const { notice: id } = route.useParams();
  const [answer, setAnswer] = useState('');
  const [acknowledge, { loading }] = useMutation(AcknowledgeSecurityNoticeDocument);
  const submit = async () => {
    const result = await acknowledge({ variables: { input: { id } } }).catch(() => null);
    const errors = result?.data?.acknowledgeSecurityNotice.userErrors;
    const told = errors?.map(({ message }) => message).join(' ') ?? t('failed');
    setAnswer(told === '' ? t('notice.done') : told);
  };
  return (
    <Page title={t('notice.title')}>
      <section className="xt-card xt-stack">
        <p>{t('notice.what')}</p>
        <div className="xt-row">
          <Button type="primary" loading={loading} onClick={() => void submit()}>
            {t('notice.acknowledge')}
          </Button>
          <span role="status">{answer}</span>
        </div>
      </section>
    </Page>
  );
}
