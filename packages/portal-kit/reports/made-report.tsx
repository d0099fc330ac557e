import { FilePdfOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { type ReactNode, useCallback, useState } from 'react';
import { ChangeErrors } from '../changes/change-errors.tsx';
import type { ChangeError } from '../changes/use-change.ts';
import type { MadeReportFragment } from '../gql/graphql.ts';
import { saveAddress } from './save-file.ts';
import { reportTexts } from './texts.ts';

interface MadeReportProps {
  readonly label: string;
  /** Makes the report; null: refused. */
  readonly make: () => Promise<MadeReportFragment | null>;
  readonly running: boolean;
  readonly errors: readonly ChangeError[];
  readonly lost: Error | null;
}

/** A button that has a report made and saved, and what was made. */
export function MadeReport({ label, make, running, errors, lost }: MadeReportProps): ReactNode {
  const t = reportTexts.use();
  const [made, setMade] = useState<MadeReportFragment | null>(null);
  const run = useCallback(async () => {
    const report = await make();
    setMade(report);
    if (report?.url != null) saveAddress(report.url);
  }, [make]);
  return (
    <div className="xt-stack">
      <div className="xt-row">
        <Button icon={<FilePdfOutlined aria-hidden />} loading={running} onClick={() => void run()}>
          {label}
        </Button>
      </div>
      <div role="status">
        {made !== null && (
          <>
            <p>{t('made', { number: made.number, code: made.verificationCode })}</p>
            {made.url !== null && <a href={made.url}>{t('again')}</a>}
          </>
        )}
      </div>
      <ChangeErrors errors={errors} lost={lost} />
    </div>
  );
}
