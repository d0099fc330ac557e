/** What became of a row of a delivery. */
export interface DeliveredRow {
  readonly row: number;
  readonly outcome: 'OPENED' | 'DECIDED' | 'KNOWN' | 'REFUSED';
  readonly caseNumber: string | null;
  readonly problems: readonly string[];
}

/** The answer to a delivery: its report, or why it was not taken as a whole. */
export type DeliveryAnswer =
  | {
      readonly rows: number;
      readonly taken: number;
      readonly known: number;
      readonly refused: number;
      readonly results: readonly DeliveredRow[];
    }
  | { readonly refusal: string };

const outcomes = ['OPENED', 'DECIDED', 'KNOWN', 'REFUSED'] as const;
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
const numberOf = (value: unknown) => (typeof value === 'number' ? value : 0);

function rowOf(value: unknown): DeliveredRow[] {
  if (!isObject(value)) return [];
  const { row, outcome, caseNumber, problems } = value;
  const known = outcomes.find((one) => one === outcome);
  if (known === undefined) return [];
  const messages = Array.isArray(problems) ? problems.filter(isObject) : [];
  return [
    {
      ...{
        row: numberOf(row),
        outcome: known,
        caseNumber: typeof caseNumber === 'string' ? caseNumber : null,
      },
      problems: messages.map(({ message }) => String(message)),
    },
  ];
}

/** Reads what `/exchange/v1/repairs` answered; null: it was none of ours. */
export function readDeliveryAnswer(value: unknown): DeliveryAnswer | null {
  if (!isObject(value)) return null;
  const { message, results, rows, taken, known, refused } = value;
  if (typeof message === 'string') return { refusal: message };
  if (!Array.isArray(results)) return null;
  return {
    ...{ rows: numberOf(rows), taken: numberOf(taken), known: numberOf(known), refused: numberOf(refused) },
    results: results.flatMap(rowOf),
  };
}
