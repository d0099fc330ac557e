import { readCreditCode, readLegalDay } from '@xintu/kernel';
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

/** A scalar that is a string on the wire and is checked where it comes in. */
function textScalar(
  name: string,
  description: string,
  read: (text: string) => string,
): GraphQLScalarType<string, string> {
  return new GraphQLScalarType({
    name,
    description,
    serialize: String,
    parseValue: (given: unknown) => {
      if (typeof given === 'string') return read(given);
      throw refusal(name, 'a string is expected');
    },
    parseLiteral: (node: ValueNode) => {
      if (node.kind === Kind.STRING) return read(node.value);
      throw refusal(name, 'a string is expected');
    },
  });
}

function refusal(scalar: string, reason: string): GraphQLError {
  return new GraphQLError(`${scalar}: ${reason}`, { extensions: { code: 'BAD_USER_INPUT' } });
}

const codeReasons: Readonly<Record<string, string>> = {
  LENGTH: 'a credit code has 18 characters',
  CHARACTER: 'a credit code has digits and capital letters without I, O, S, V and Z',
  CHECK: 'the check character is wrong',
  PLACEHOLDER: 'the placeholder is no code; a subject without a code is found by subjectById',
};

/** 统一社会信用代码, GB 32100-2015. */
export const CreditCodeScalar = textScalar(
  'CreditCode',
  'Unified social credit code 统一社会信用代码 (GB 32100): 18 characters, upper-cased and trimmed; the placeholder is refused.',
  (text) => {
    const result = readCreditCode(text);
    if (result.ok) return result.code;
    throw refusal('CreditCode', codeReasons[result.reason] ?? 'not a credit code');
  },
);

/** 法定日期 in Asia/Shanghai. */
export const DateScalar = textScalar('Date', 'A legal day 日期, YYYY-MM-DD in Asia/Shanghai.', (text) => {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? readLegalDay(text) : null;
  if (day !== null) return day;
  throw refusal('Date', 'YYYY-MM-DD is expected');
});

/** A moment with its offset from UTC. */
export const DateTimeScalar = textScalar('DateTime', 'A moment 时间: ISO 8601 with offset.', (text) => {
  const withOffset = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})$/i;
  if (withOffset.test(text) && !Number.isNaN(Date.parse(text))) return text;
  throw refusal('DateTime', 'ISO 8601 with an offset is expected, for example 2026-03-01T00:00:00+08:00');
});

/** 金额 in yuan. */
export const MoneyScalar = textScalar(
  'Money',
  'An amount 金额: decimal string in yuan with two decimals.',
  (text) => {
    if (/^-?\d{1,16}(\.\d{1,2})?$/.test(text)) return text;
    throw refusal('Money', 'a decimal string in yuan is expected');
  },
);
