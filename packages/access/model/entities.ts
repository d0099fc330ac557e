import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';

/** A body that hands in, decides or looks up. Its code is a unified social credit code. */
export const Department = defineEntity({
  name: 'Department',
  tableName: 'department',
  properties: {
    code: p.text().primary(),
    key: p.text().unique(),
    kind: p.text(),
    name: p.text(),
    sector: p.text().nullable(),
    divisionCode: p.text(),
    successorCode: p.text().nullable(),
  },
});
export type Department = InferEntity<typeof Department>;

/** A person's account, known by what the sign-in provider calls it. */
export const Account = defineEntity({
  name: 'Account',
  tableName: 'account',
  properties: {
    id: p.uuid().primary(),
    issuer: p.text(),
    subject: p.text(),
    name: p.text(),
    departmentCode: p.text().nullable(),
    organisationCode: p.text().nullable(),
    section: p.text().nullable(),
    roles: p.array(),
    person: p.text(),
    createdAt: p.datetime().onCreate(() => new Date()),
    disabledAt: p.datetime().nullable(),
  },
  uniques: [{ properties: ['issuer', 'subject'] }],
});
export type Account = InferEntity<typeof Account>;

/** A session of an account; `id` is the SHA-256 of what the cookie holds, `handle` what its owner knows it by. */
export const Session = defineEntity({
  name: 'Session',
  tableName: 'session',
  properties: {
    id: p.blob().primary(),
    handle: p.uuid(),
    accountId: p.uuid(),
    createdAt: p.datetime(),
    lastSeenAt: p.datetime(),
    expiresAt: p.datetime(),
    device: p.text(),
    addressClass: p.text(),
    secondFactor: p.boolean(),
    contextClass: p.text().nullable(),
    methods: p.array(),
    endedAt: p.datetime().nullable(),
    endedBecause: p.text().nullable(),
  },
});
export type Session = InferEntity<typeof Session>;

/** A business system's token; `hash` is the SHA-256 of its text, which is shown once and kept nowhere. */
export const ServiceToken = defineEntity({
  name: 'ServiceToken',
  tableName: 'service_token',
  properties: {
    id: p.uuid().primary(),
    hash: p.blob(),
    name: p.text(),
    departmentCode: p.text(),
    roles: p.array(),
    matters: p.array().nullable(),
    recordTypes: p.array().nullable(),
    createdAt: p.datetime(),
    expiresAt: p.datetime(),
    revokedAt: p.datetime().nullable(),
    lastUsedAt: p.datetime().nullable(),
  },
});
export type ServiceToken = InferEntity<typeof ServiceToken>;

/** Roles of one account that are also another's for a time; `departmentCode` is that of both. */
export const Delegation = defineEntity({
  name: 'Delegation',
  tableName: 'delegation',
  properties: {
    id: p.uuid().primary(),
    kind: p.text(),
    departmentCode: p.text(),
    fromAccount: p.uuid(),
    toAccount: p.uuid(),
    roles: p.array(),
    validFrom: p.datetime(),
    validUntil: p.datetime(),
    reason: p.text(),
    createdAt: p.datetime().onCreate(() => new Date()),
    createdBy: p.text(),
    endedAt: p.datetime().nullable(),
    endedBy: p.text().nullable(),
  },
});
export type Delegation = InferEntity<typeof Delegation>;

/** What this package writes through the unit of work: give it to `connect`. */
export const accessEntities = [Department, Account, Session, ServiceToken, Delegation];
