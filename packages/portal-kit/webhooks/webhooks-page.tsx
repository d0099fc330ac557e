import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { EmptyState, formatInstant, PlainTable, StatusTag } from '@xintu/ui';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { ChangeErrors } from '../changes/change-errors.tsx';
import { useChange } from '../changes/use-change.ts';
import {
  EndWebhookDocument,
  type EndWebhookMutation,
  WebhooksDocument,
  type WebhooksQuery,
} from '../gql/graphql.ts';
import { QueryResult } from '../graph/query-result.tsx';
import { useMay } from '../session/session.tsx';
import { Page } from '../shell/page.tsx';
import { RegisterForm } from './register-form.tsx';
import { webhookTexts } from './texts.ts';

type Webhook = WebhooksQuery['webhooks'][number];
const errorsOf = (data: EndWebhookMutation) => data.endWebhook.userErrors;

function State({ of: { endedAt, lastProblem } }: { readonly of: Webhook }): ReactNode {
  const t = webhookTexts.use();
  if (endedAt !== null)
    return <StatusTag tone="neutral">{t('ended', { when: formatInstant(endedAt) })}</StatusTag>;
  if (lastProblem !== null)
    return <StatusTag tone="warning">{t('failing', { problem: lastProblem })}</StatusTag>;
  return <StatusTag tone="success">{t('working')}</StatusTag>;
}

function Addresses({
  of,
  mayKeep,
}: {
  readonly of: readonly Webhook[];
  readonly mayKeep: boolean;
}): ReactNode {
  const t = webhookTexts.use();
  const change = useChange(EndWebhookDocument, errorsOf);
  if (of.length === 0) return <EmptyState title={t('none')} />;
  return (
    <div className="xt-card">
      <PlainTable
        caption={t('caption')}
        head={[
          ...[t('name'), t('url'), t('created'), t('delivered'), t('state')],
          ...(mayKeep ? [t('end')] : []),
        ]}
        rows={of.map((one) => ({
          key: one.id,
          cells: [
            ...[one.name, one.url, formatInstant(one.createdAt)],
            one.lastDeliveredAt === null ? t('never') : formatInstant(one.lastDeliveredAt),
            <State key="state" of={one} />,
            ...(mayKeep
              ? [
                  <Button
                    key="end"
                    size="small"
                    disabled={one.endedAt !== null || change.running}
                    aria-label={`${t('end')} ${one.name}`}
                    onClick={() => void change.run({ input: { id: one.id } })}
                  >
                    {t('end')}
                  </Button>,
                ]
              : []),
          ],
        }))}
      />
      <ChangeErrors errors={change.errors} lost={change.lost} />
    </div>
  );
}

/** 变化通知: the department's addresses, when something was last taken at each, and new ones. */
export function WebhooksPage(): ReactNode {
  const t = webhookTexts.use();
  const mayKeep = useMay('webhook.keep');
  const result = useQuery(WebhooksDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Page title={t('title')} tools={<Link to="/checks">{t('back')}</Link>}>
      <p className="xt-soft">{t('note')}</p>
      {mayKeep && <RegisterForm />}
      <QueryResult result={result} lines={6}>
        {({ webhooks }) => <Addresses of={webhooks} mayKeep={mayKeep} />}
      </QueryResult>
    </Page>
  );
}
