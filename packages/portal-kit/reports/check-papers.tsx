import { SafetyCertificateOutlined } from '@ant-design/icons';
import { useLazyQuery } from '@apollo/client/react';
import { Button } from 'antd';
import { type ReactNode, useCallback, useState } from 'react';
import { useChange } from '../changes/use-change.ts';
import { CheckProofDocument, PrintCheckDocument, type PrintCheckMutation } from '../gql/graphql.ts';
import { MadeReport } from './made-report.tsx';
import { saveText } from './save-file.ts';
import { reportTexts } from './texts.ts';

const errorsOf = ({ printCreditCheck }: PrintCheckMutation) => printCreditCheck.userErrors;

/** A check to be taken away: on paper, and as a proof that anybody verifies. */
export function CheckPapers({
  checkId,
  number,
}: {
  readonly checkId: string;
  readonly number: string;
}): ReactNode {
  const t = reportTexts.use();
  const { run, ...state } = useChange(PrintCheckDocument, errorsOf);
  const [ask, { loading }] = useLazyQuery(CheckProofDocument, { fetchPolicy: 'no-cache' });
  const [said, setSaid] = useState<'proof.later' | 'proof.lost' | null>(null);
  const make = useCallback(async () => {
    const data = await run({ input: { checkId } });
    return data?.printCreditCheck.report ?? null;
  }, [run, checkId]);
  const prove = async () => {
    const { data, error } = await ask({ variables: { id: checkId } });
    const file = data?.creditCheckProof?.file ?? null;
    if (file !== null) saveText(`${number}.json`, file);
    setSaid(file !== null ? null : error === undefined ? 'proof.later' : 'proof.lost');
  };
  return (
    <div className="xt-stack">
      <MadeReport label={t('print')} make={make} {...state} />
      <div className="xt-row">
        <Button
          icon={<SafetyCertificateOutlined aria-hidden />}
          loading={loading}
          onClick={() => void prove()}
        >
          {t('proof')}
        </Button>
        <span role="status">{said !== null && t(said)}</span>
      </div>
    </div>
  );
}
