import { all, list, first, planned, Reads, sql } from '@xintu/graph';
import { Arg, Query, Resolver } from 'type-graphql';

import { departments, divisions, matters, recordTypes, recordTypeVersions } from '../reads/sources.ts';
import { RecordTypeVersionStatus } from './enums.ts';
import { RecordTypeVersion } from './record-type-version.ts';
import { RecordType } from './record-type.ts';
import { Department, Division, Matter } from './reference-types.ts';

/** Questions to the catalogue (信用信息目录). */
@Resolver()
export class CatalogueQueries {
  @Query(() => [RecordType], { description: 'The catalogue 信用信息目录: record types of a sector, or all.' })
  @Reads(
    list(
      recordTypes,
      (_here, there, _context, args) =>
        args.given('sector')
          ? sql`${there.column('sector_code')} = ${args.slot('sector', 'text')}`
          : sql`true`,
      1_000,
    ),
    { open: true },
  )
  recordTypes(
    @Arg('sector', () => String, { nullable: true, description: 'Sector code; null: all 行业领域.' })
    _sector?: string,
  ): RecordType[] {
    return planned();
  }

  @Query(() => RecordType, { nullable: true, description: 'One record type by its code 信用信息事项.' })
  @Reads(
    first(
      recordTypes,
      (_here, there, _context, args) => sql`${there.column('code')} = ${args.slot('code', 'text')}`,
    ),
    { open: true },
  )
  recordType(@Arg('code', () => String, { description: 'Code 事项代码.' }) _code: string): RecordType | null {
    return planned();
  }

  @Query(() => [RecordTypeVersion], {
    description:
      'Versions of the catalogue, newest first: of a record type, or what waits for the credit office 目录版本.',
  })
  @Reads(
    list(
      recordTypeVersions,
      (_here, there, _context, args) =>
        all([
          args.given('status') ? sql`${there.column('status')} = ${args.slot('status', 'text')}` : sql`true`,
          args.given('code')
            ? sql`${there.column('record_type_code')} = ${args.slot('code', 'text')}`
            : sql`true`,
        ]),
      500,
    ),
    { open: true },
  )
  recordTypeVersions(
    @Arg('status', () => RecordTypeVersionStatus, { nullable: true, description: 'State; null: any 状态.' })
    _status?: keyof typeof RecordTypeVersionStatus,
    @Arg('code', () => String, { nullable: true, description: 'Record type; null: all 事项代码.' })
    _code?: string,
  ): RecordTypeVersion[] {
    return planned();
  }

  @Query(() => [Department], {
    description: 'Departments that can be named as providers 可作为信息提供单位的部门.',
  })
  @Reads(list(departments, () => sql`true`, 1_000), { open: true })
  providerDepartments(): Department[] {
    return planned();
  }

  @Query(() => [Matter], { description: 'Matters in which a look-up can be made 办理事项.' })
  @Reads(list(matters, () => sql`true`), { open: true })
  matters(): Matter[] {
    return planned();
  }

  @Query(() => [Division], { description: 'Divisions in a division, or the provinces 行政区划.' })
  @Reads(
    list(
      divisions,
      (_here, there, _context, args) =>
        args.given('parent')
          ? sql`${there.column('parent_code')} = ${args.slot('parent', 'text')}`
          : sql`${there.column('parent_code')} is null and ${there.column('name')} is not null`,
      1_000,
    ),
    { open: true },
  )
  divisions(
    @Arg('parent', () => String, { nullable: true, description: 'Code of the division 上级区划代码.' })
    _parent?: string,
  ): Division[] {
    return planned();
  }
}
