import { useQuery } from '@apollo/client/react';
import { getRouteApi } from '@tanstack/react-router';
import { EmptyState, firstOf, withValues } from '@xintu/ui';
import { Segmented, Select } from 'antd';
import { useId, type ReactNode } from 'react';
import { DocumentTemplatesDocument } from '../gql/graphql.ts';
import { QueryResult } from '../graph/query-result.tsx';
import { Page } from '../shell/page.tsx';
import './documents.css';
import { IssuedDocuments } from './issued-documents.tsx';
import { NoticesToIssue } from './notices-to-issue.tsx';
import { TemplateEditor } from './template-editor.tsx';
import { documentTexts } from './texts.ts';

const route = getRouteApi('/documents');
const views = ['issued', 'notices', 'templates'] as const;

interface TemplatesProps {
  readonly chosen: string | null;
  readonly onChoose: (code: string) => void;
}

function Templates({ chosen, onChoose }: TemplatesProps): ReactNode {
  const t = documentTexts.use();
  const id = useId();
  const result = useQuery(DocumentTemplatesDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <QueryResult result={result} lines={8}>
      {({ documentTemplates }) => {
        const template = documentTemplates.find(({ code }) => code === chosen) ?? documentTemplates[0];
        if (template === undefined) return <EmptyState title={t('templates.none')} />;
        return (
          <>
            <p className="xt-soft">{t('templates.what')}</p>
            <div>
              <label htmlFor={id}>{t('templates.choose')}</label>{' '}
              <Select
                id={id}
                style={{ minInlineSize: 220 }}
                value={template.code}
                options={documentTemplates.map(({ code, name }) => ({ value: code, label: name }))}
                onChange={onChoose}
              />
            </div>
            <TemplateEditor key={template.code} template={template} />
          </>
        );
      }}
    </QueryResult>
  );
}

/** Documents of the department, and the wordings from which they are issued. */
export function DocumentsPage(): ReactNode {
  const t = documentTexts.use();
  const state = route.useSearch();
  const navigate = route.useNavigate();
  const show = views.find((view) => view === firstOf(state, 'show')) ?? 'issued';
  const go = (name: string, value: string) =>
    void navigate({ search: withValues(state, name, [value]), replace: true });
  return (
    <Page title={t('title')}>
      <section className="xt-card xt-stack">
        <div>
          <Segmented
            aria-label={t('show')}
            value={show}
            options={views.map((value) => ({
              value,
              label: t(`show.${value}`),
            }))}
            onChange={(value) => go('show', value)}
          />
        </div>
        {show === 'issued' && <IssuedDocuments />}
        {show === 'notices' && <NoticesToIssue />}
        {show === 'templates' && (
          <Templates chosen={firstOf(state, 'template') ?? null} onChoose={(code) => go('template', code)} />
        )}
      </section>
    </Page>
  );
}
