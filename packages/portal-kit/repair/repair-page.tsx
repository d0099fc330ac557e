import { useQuery } from '@apollo/client/react';
import { EmptyState, firstOf, withValues } from '@xintu/ui';
import { Button, Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { RepairAdviceOfDocument } from '../gql/graphql.ts';
import { QueryResult } from '../graph/query-result.tsx';
import { usePageState } from '../shell/portal-page.tsx';
import { RepairCoach } from './repair-coach.tsx';
import { repairTexts } from './texts.ts';

/** What can be repaired of a subject: each record with its advice, the nearest day first. */
export function RepairList({ code }: { readonly code: string }): ReactNode {
  const t = repairTexts.use();
  const result = useQuery(RepairAdviceOfDocument, {
    variables: { code },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <QueryResult result={result} lines={8}>
      {({ repairAdvice }) =>
        repairAdvice.length === 0 ? (
          <EmptyState title={t('none')}>
            <p>{t('none.what')}</p>
          </EmptyState>
        ) : (
          <div className="xt-stack">
            {repairAdvice.map((advice, index) => (
              <RepairCoach key={advice.recordId} advice={advice} open={index === 0} />
            ))}
          </div>
        )
      }
    </QueryResult>
  );
}

/** 修复指引: for the officer at the counter, who advises whoever comes. */
export function RepairPage(): ReactNode {
  const t = repairTexts.use();
  const { state, change } = usePageState();
  const code = firstOf(state, 'code');
  return (
    <>
      <p className="xt-soft">{t('intro')}</p>
      <Form<{ readonly code: string }>
        layout="inline"
        initialValues={{ code: code ?? '' }}
        onFinish={(values) => change(withValues(state, 'code', [values.code.trim().toUpperCase()]))}
      >
        <Form.Item
          name="code"
          label={t('code')}
          rules={[{ required: true, pattern: /^\s*[0-9A-Za-z]{18}\s*$/, message: t('code.needed') }]}
        >
          <Input maxLength={20} />
        </Form.Item>
        <Button type="primary" htmlType="submit">
          {t('find')}
        </Button>
      </Form>
      {code !== null && <RepairList key={code} code={code} />}
    </>
  );
}
