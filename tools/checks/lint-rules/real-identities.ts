import type { AST, Rule } from 'eslint';
import { realCreditCodesIn, residentNumbersIn } from './check-characters.ts';

function onText(
  check: (text: string, loc: AST.SourceLocation) => void,
  context: Rule.RuleContext,
): Rule.RuleListener {
  return {
    Program() {
      for (const token of [...context.sourceCode.ast.tokens, ...context.sourceCode.getAllComments()]) {
        if (token.loc) check(token.value, token.loc);
      }
    },
  };
}

/** No valid resident identity number stands in the code or its comments: it would be some real person's. */
export const noResidentNumber: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      resident: 'This is a valid resident identity number; make one up in the test from its parts.',
    },
  },
  create(context) {
    return onText((text, loc) => {
      if (residentNumbersIn(text).length > 0) context.report({ loc, messageId: 'resident' });
    }, context);
  },
};

/** A credit code in the code is an invented one (its organisation part begins with YY): no real company is named. */
export const noRealCreditCode: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      real: '"{{code}}" may be a real organisation\'s code; the organisation part of ours begins with YY.',
    },
  },
  create(context) {
    return onText((text, loc) => {
      const [code] = realCreditCodesIn(text);
      if (code !== undefined) context.report({ loc, messageId: 'real', data: { code } });
    }, context);
  },
};
