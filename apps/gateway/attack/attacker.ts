import {
  getNamedType,
  isInputType,
  parse,
  typeFromAST,
  visit,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';

import type { Draw } from '../naive/draw.ts';
import { type poolsOf, randomValue } from '../naive/random-arguments.ts';
import { RandomOperation } from '../naive/random-document.ts';
import { hostileText, hostileValue } from './hostile-texts.ts';

/** Who attacks. */
export type Attacker = 'nobody' | 'session' | 'system';

/** One request of the attack. */
export interface Attack {
  readonly by: Attacker;
  /** What it is, for the count of outcomes. */
  readonly kind: 'valid' | 'trusted' | 'trusted with hostile values' | 'hostile values' | 'hostile document';
  readonly body: unknown;
}

export interface AttackMaterial {
  readonly schema: GraphQLSchema;
  readonly pools: ReturnType<typeof poolsOf>;
  readonly roots: readonly GraphQLField<unknown, unknown>[];
  readonly trusted: readonly { readonly id: string; readonly text: string }[];
}

type Variables = Readonly<Record<string, unknown>>;

/** Some of the variables replaced by what nobody should send. */
function spoiled(draw: Draw, variables: Variables): Variables {
  const entries = Object.entries(variables).map(
    ([name, value]) => [name, draw.chance(60) ? hostileValue(draw) : value] as const,
  );
  const more = draw.chance(10) ? [['unknown', hostileValue(draw)] as const] : [];
  return Object.fromEntries([...entries, ...more]);
}

/** Values for the variables of a trusted document, as the portals could send them. */
function fitting(draw: Draw, { schema, pools }: AttackMaterial, text: string): Variables {
  const values: Record<string, unknown> = {};
  visit(parse(text), {
    VariableDefinition: ({ variable, type: node }) => {
      const [name, type] = [variable.name.value, typeFromAST(schema, node)];
      if (!isInputType(type)) return;
      const place = getNamedType(type).name === 'ID' ? 'subjectById' : name === 'code' ? 'subject' : '';
      const value = name === 'after' ? null : randomValue(draw, pools, { name, type }, place);
      if (value !== undefined) values[name] = value;
    },
  });
  return values;
}

/** Draws the next request of the attack: some that anybody could send, and all that nobody should. */
export function nextAttack(draw: Draw, material: AttackMaterial): Attack {
  const trusted = draw.oneOf(material.trusted);
  if (draw.chance(40)) {
    const fair = draw.chance(40);
    const variables = fitting(draw, material, trusted.text);
    return {
      by: draw.oneOf(['nobody', 'session', 'system']),
      kind: fair ? 'trusted' : 'trusted with hostile values',
      body: { documentId: trusted.id, variables: fair ? variables : spoiled(draw, variables) },
    };
  }
  const { text, variables } = new RandomOperation(draw, material.schema, material.pools).write(
    material.roots,
  );
  const by: Attacker = draw.chance(90) ? 'system' : draw.oneOf(['nobody', 'session']);
  if (draw.chance(25)) return { by, kind: 'valid', body: { query: text, variables } };
  if (draw.chance(30))
    return { by, kind: 'hostile values', body: { query: text, variables: spoiled(draw, variables) } };
  const body = { query: hostileText(draw, draw.chance(50) ? text : trusted.text), variables };
  const several = draw.chance(2) ? Array<unknown>(draw.integer(1, 50)).fill(body) : null;
  return { by, kind: 'hostile document', body: several ?? body };
}
