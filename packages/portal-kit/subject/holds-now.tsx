import { basisLine, FactList, StatementCard, StatusTag } from '@xintu/ui';
import type { ReactNode } from 'react';
import type { SubjectAnswerFragment, WholeRecordFragment } from '../gql/graphql.ts';
import { RecordStatement } from '../records/record-statement.tsx';
import { measureTone } from '../words/tones.ts';
import { words } from '../words/words.ts';
import type { AsOf } from './as-of.ts';
import { answerOf } from './answer.ts';
import { subjectTexts } from './texts.ts';

type Measure = SubjectAnswerFragment['measuresInForce'][number];

interface MeasureProps {
  readonly inForce: Measure;
  readonly records: readonly WholeRecordFragment[];
}

function MeasureStatement({ inForce, records }: MeasureProps): ReactNode {
  const t = subjectTexts.use();
  const w = words.use();
  const { measure } = inForce;
  const tone = measureTone(measure.kind);
  const reasons = inForce.because.flatMap(({ id }) => records.find((record) => record.id === id) ?? []);
  const until = inForce.until === null ? t('measure.open') : t('measure.until', { day: inForce.until });
  const executedBy = measure.executedBy.map((department) => department.name).join('、');
  return (
    <StatementCard
      tone={tone}
      title={measure.name}
      marks={<StatusTag tone={tone}>{w(`measureKind.${measure.kind}`)}</StatusTag>}
      summary={inForce.since === null ? until : t('measure.period', { since: inForce.since, until })}
      ground={{
        document: reasons.map((record) => record.documentNumber).join('、') || null,
        authority: reasons.map((record) => record.authority.name).join('、') || null,
        date: inForce.since,
        basis: basisLine(measure.legalBasis),
      }}
    >
      <FactList
        items={[
          { label: t('measure.executedBy'), value: executedBy },
          { label: t('measure.because'), value: reasons.map((record) => record.title).join('、') },
        ]}
      />
    </StatementCard>
  );
}

function Group(props: {
  readonly title: string;
  readonly note?: string | false;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <div className="xt-stack" style={{ gap: 8 }}>
      <h3 className="xt-group-title">{props.title}</h3>
      {props.children}
      {props.note && <p className="xt-soft">{props.note}</p>}
    </div>
  );
}

function Records({
  records,
  withKind = false,
}: {
  readonly records: readonly WholeRecordFragment[];
  readonly withKind?: boolean;
}): ReactNode {
  return records.map((record) => <RecordStatement key={record.id} record={record} withKind={withKind} />);
}

interface HoldsNowProps {
  readonly subject: SubjectAnswerFragment;
  readonly asOf: AsOf | null;
}

/** The answer first: what holds for this subject, each statement with its ground. */
export function HoldsNow({ subject, asOf }: HoldsNowProps): ReactNode {
  const t = subjectTexts.use();
  const answer = answerOf(subject);
  const records = [...subject.listings.nodes, ...subject.penalties.nodes];
  const measures = subject.measuresInForce;
  const nothing =
    measures.length + answer.listings.length + answer.penalties.length + answer.disputed.length === 0;
  return (
    <section className="xt-card xt-stack" aria-labelledby="holds-now">
      <h2 id="holds-now" style={{ margin: 0 }}>
        {asOf === null ? t('now.title') : t('now.title.asOf', { time: asOf.time })}
      </h2>
      {nothing && <p>{t('now.nothing')}</p>}
      {measures.length > 0 && (
        <Group title={t('now.measures')}>
          {measures.map((inForce) => (
            <MeasureStatement
              key={`${inForce.measure.code} ${inForce.because.map((one) => one.id).join(' ')}`}
              inForce={inForce}
              records={records}
            />
          ))}
        </Group>
      )}
      {answer.listings.length > 0 && (
        <Group title={t('now.listings')} note={subject.listings.totalCount > 20 && t('now.more')}>
          <Records records={answer.listings} />
        </Group>
      )}
      {answer.penalties.length > 0 && (
        <Group title={t('now.penalties')} note={subject.penalties.totalCount > 20 && t('now.more')}>
          <Records records={answer.penalties} />
        </Group>
      )}
      {answer.disputed.length > 0 && (
        <Group title={t('now.objections')}>
          <Records records={answer.disputed} withKind />
        </Group>
      )}
    </section>
  );
}
