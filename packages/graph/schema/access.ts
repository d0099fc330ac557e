import {
  DirectiveLocation,
  GraphQLBoolean,
  GraphQLDirective,
  GraphQLEnumType,
  GraphQLNonNull,
} from 'graphql';
import { Extensions } from 'type-graphql';

/** 可见范围: the widest circle of readers who may get anything of a field at all, from open to closed. */
export const accessClasses = {
  PUBLIC: '公开: everybody, also without signing in.',
  SIGNED_IN: '登录可见: whoever is signed in.',
  SHARED:
    '政务共享: public where the record type is; the departments that decided or handed in; others as it is shared.',
  OWN: '本部门: the reader’s own department, within the reader’s roles.',
  AUTHORISED: '授权查询: the subject itself and the deciding authority, or who is authorised one by one.',
} as const;

export type AccessClass = keyof typeof accessClasses;

/** How open something is. `purpose`: others than its owners get it for a stated matter (事项) only. */
export interface AccessDeclaration {
  readonly class: AccessClass;
  readonly purpose: boolean;
}

/** Says who gets at a field, or at every field of a type, where no source of rows says so. */
export const Access = (accessClass: AccessClass, { purpose = false }: { readonly purpose?: boolean } = {}) =>
  Extensions({ accessDeclaration: { class: accessClass, purpose } satisfies AccessDeclaration });

const accessClassType = new GraphQLEnumType({
  name: 'AccessClass',
  description: 'Who may get anything of a field at all 可见范围.',
  values: Object.fromEntries(
    Object.entries(accessClasses).map(([name, description]) => [name, { description }]),
  ),
});

/** `@access`: shown in the schema's text on every field; what it says comes from the declaration of the access rule. */
export const accessDirective = new GraphQLDirective({
  name: 'access',
  description:
    'Who gets at the field 可见范围: asked in addition to what the way there asks. The rule itself is in the plans.',
  locations: [DirectiveLocation.FIELD_DEFINITION],
  args: {
    class: { type: new GraphQLNonNull(accessClassType), description: 'Widest circle of readers 可见范围.' },
    purpose: {
      type: new GraphQLNonNull(GraphQLBoolean),
      defaultValue: false,
      description: 'Records of others open for a stated matter only 是否须申明事项.',
    },
  },
});
