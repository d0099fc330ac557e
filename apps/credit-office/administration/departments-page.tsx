import { useQuery } from '@apollo/client/react';
import { EmptyState, PlainTable } from '@xintu/ui';
import { useState, type ReactNode } from 'react';
import { QueryResult, useChange, useMay } from '@xintu/portal-kit';
import {
  DepartmentChoicesDocument,
  TakeOverDepartmentDocument,
  type TakeOverDepartmentMutation,
  TakeOversDocument,
} from '../gql/graphql.ts';
import { DeliberateButton } from './deliberate-button.tsx';
import { ChoiceField, TextField } from './form-field.tsx';
import { administrationTexts } from './texts.ts';
import { useDepartments } from './use-departments.ts';

const errorsOf = (data: TakeOverDepartmentMutation) => data.takeOverDepartment.userErrors;

function TakeOverForm(): ReactNode {
  const t = administrationTexts.use();
  const departments = useDepartments();
  const change = useChange(TakeOverDepartmentDocument, errorsOf);
  const [department, setDepartment] = useState<string | null>(null);
  const [successor, setSuccessor] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const nameOf = (code: string | null) => departments.find(({ value }) => value === code)?.label ?? '';
  const confirm = async () => {
    const input = { department: department ?? '', successor: successor ?? '', reason };
    const done = (await change.run({ input })) !== null;
    if (done) {
      setDepartment(null);
      setSuccessor(null);
      setReason('');
    }
    return done;
  };
  return (
    <section className="xt-card" aria-labelledby="take-over">
      <h2 id="take-over">{t('takeOver.title')}</h2>
      <p className="xt-soft">{t('takeOver.what')}</p>
      <div className="xt-stack" style={{ gap: 12, maxWidth: 560 }}>
        <ChoiceField
          label={t('takeOver.department')}
          placeholder={t('choose')}
          value={department}
          options={departments}
          onChange={setDepartment}
        />
        <ChoiceField
          label={t('takeOver.successor')}
          placeholder={t('choose')}
          value={successor}
          options={departments.filter(({ value }) => value !== department)}
          onChange={setSuccessor}
        />
        <TextField
          label={t('takeOver.reason')}
          placeholder={t('takeOver.reason.example')}
          value={reason}
          onChange={setReason}
        />
        <div className="xt-row">
          <DeliberateButton
            label={t('takeOver.do')}
            effect={`${t('takeOver.sure', { department: nameOf(department), successor: nameOf(successor) })} ${t('takeOver.what')}`}
            disabled={department === null || successor === null || reason.trim() === ''}
            change={change}
            onConfirm={confirm}
          />
        </div>
      </div>
    </section>
  );
}

function TakeOverList(): ReactNode {
  const t = administrationTexts.use();
  const result = useQuery(TakeOversDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <section className="xt-card" aria-labelledby="take-overs">
      <h2 id="take-overs">{t('takeOver.list')}</h2>
      <QueryResult result={result}>
        {({ departmentTakeOvers: { nodes } }) =>
          nodes.length === 0 ? (
            <EmptyState title={t('takeOver.none')} />
          ) : (
            <PlainTable
              caption={t('takeOver.list')}
              head={[
                t('takeOver.department'),
                t('takeOver.successor'),
                t('takeOver.day'),
                t('takeOver.reason'),
                t('takeOver.accounts'),
                t('takeOver.tokens'),
                t('takeOver.recordTypes'),
                t('takeOver.openBatches'),
              ]}
              rows={nodes.map((one) => ({
                key: one.id,
                cells: [
                  one.department.name,
                  one.successor.name,
                  one.takenOverOn,
                  one.reason,
                  one.accounts,
                  one.tokens,
                  one.recordTypes,
                  one.openBatches,
                ],
              }))}
            />
          )
        }
      </QueryResult>
    </section>
  );
}

function DepartmentList(): ReactNode {
  const t = administrationTexts.use();
  const result = useQuery(DepartmentChoicesDocument);
  return (
    <section className="xt-card" aria-labelledby="departments">
      <h2 id="departments">{t('departments')}</h2>
      <QueryResult result={result}>
        {({ departments: { nodes } }) => (
          <PlainTable
            caption={t('departments')}
            head={[t('department'), t('department.code'), t('department.successor')]}
            rows={nodes.map((one) => ({
              key: one.code,
              cells: [one.name, one.code, one.successor?.name ?? '—'],
            }))}
          />
        )}
      </QueryResult>
    </section>
  );
}

/** Departments and take-overs (单位与接管): the system administrator's; the credit office reads the list. */
export function DepartmentsPage(): ReactNode {
  const mayTakeOver = useMay('department.take-over');
  return (
    <>
      {mayTakeOver && <TakeOverForm />}
      <TakeOverList />
      <DepartmentList />
    </>
  );
}
