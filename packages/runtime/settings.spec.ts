import { describe, expect, it } from 'vitest';
import { readSettings, SettingsProblem } from './settings.ts';

const OIDC = { OIDC_ISSUER: 'https://id.example.cn/', OIDC_CLIENT_ID: 'xintu', OIDC_CLIENT_SECRET: 'x' };

describe('readSettings', () => {
  it('has a default for everything', () => {
    expect(readSettings({}, '/srv')).toEqual({
      port: 4000,
      host: '127.0.0.1',
      publicUrl: undefined,
      dataDirectory: '/srv/.xintu',
      databaseUrl: undefined,
      replicaUrls: [],
      now: undefined,
      oidc: undefined,
      secondFactorClasses: [],
      secondFactorDemanded: false,
      sessions: { idleMinutes: 15, absoluteMinutes: 480, concurrent: 3 },
      identityKeys: '/srv/.xintu/keys/identity-numbers.json',
      identityCipher: 'aes-256-gcm',
      trustedProxies: [],
      embedOrigins: [],
      rates: {},
      logLevel: 'info',
      demonstration: undefined,
      ledger: {
        hash: 'sha256',
        keyFile: '/srv/.xintu/keys/ledger.pem',
        headsFolder: '/srv/.xintu/heads',
      },
      messagesFolder: '/srv/.xintu/messages',
    });
  });

  it('reads how long sessions last and when a second factor is demanded', () => {
    const settings = readSettings({
      OIDC_SECOND_FACTOR_ACR: 'gold, urn:mace:silver',
      XINTU_SECOND_FACTOR: 'on',
      XINTU_SESSION_IDLE_MINUTES: '5',
      XINTU_SESSION_HOURS: '1',
      XINTU_SESSION_LIMIT: '1',
    });
    expect(settings).toMatchObject({
      secondFactorClasses: ['gold', 'urn:mace:silver'],
      secondFactorDemanded: true,
      sessions: { idleMinutes: 5, absoluteMinutes: 60, concurrent: 1 },
    });
    for (const wrong of ['0', '1441', 'x', '1.5']) {
      expect(() => readSettings({ XINTU_SESSION_IDLE_MINUTES: wrong })).toThrow(SettingsProblem);
    }
  });

  it('reads what is set; what is empty is not set', () => {
    const settings = readSettings({
      PORT: '4100',
      HOST: ' ',
      XINTU_DATA_DIR: '/data',
      DATABASE_URL: 'postgresql://user@db.example.cn/credit',
      DATABASE_REPLICA_URLS: 'postgres://a/credit, postgres://b/credit',
      XINTU_NOW: '2026-03-02T09:00',
      XINTU_DEMONSTRATION: 'off',
      XINTU_TRUSTED_PROXIES: '10.1.2.3, fd00::/8 loopback',
      XINTU_RATE_PER_CALLER: '600',
      XINTU_RATE_SIGN_IN: '0',
    });
    expect(settings).toMatchObject({
      port: 4100,
      host: '127.0.0.1',
      dataDirectory: '/data',
      databaseUrl: 'postgresql://user@db.example.cn/credit',
      replicaUrls: ['postgres://a/credit', 'postgres://b/credit'],
      now: new Date('2026-03-02T01:00:00Z'),
      demonstration: false,
      // On a server of one's own nothing lies in the data folder.
      ledger: { keyFile: undefined, headsFolder: undefined },
      trustedProxies: ['10.1.2.3', 'fd00::/8', 'loopback'],
      rates: { perCaller: 600, signIn: 0 },
    });
    expect(readSettings(OIDC).oidc).toEqual({
      issuer: OIDC.OIDC_ISSUER,
      clientId: 'xintu',
      clientSecret: 'x',
    });
  });

  it.each([
    [{ PORT: 'http' }, 'PORT must be a port number from 0 to 65535.'],
    [{ PORT: '70000' }, 'PORT must be a port number from 0 to 65535.'],
    [
      { DATABASE_URL: 'mysql://x/y' },
      'DATABASE_URL must look like postgresql://user:password@host:5432/database.',
    ],
    [{ DATABASE_REPLICA_URLS: 'x' }, 'DATABASE_REPLICA_URLS must look like postgresql'],
    [{ XINTU_NOW: '2026-02-30' }, 'XINTU_NOW must be a date or a date and time'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be one of fatal'],
    [{ XINTU_LEDGER_HASH: 'md5' }, 'XINTU_LEDGER_HASH must be sha256 or sm3.'],
    [{ XINTU_DEMONSTRATION: 'perhaps' }, 'XINTU_DEMONSTRATION must be on or off.'],
    [{ OIDC_ISSUER: 'id.example.cn' }, 'OIDC_ISSUER must be an address'],
    [{ OIDC_ISSUER: OIDC.OIDC_ISSUER }, 'must be set together'],
    [{ ...OIDC, XINTU_NOW: '2026-03-02' }, 'XINTU_NOW is for trying things out'],
  ])('says in a sentence what is wrong with %j', (environment, sentence) => {
    expect(() => readSettings(environment)).toThrow(SettingsProblem);
    expect(() => readSettings(environment)).toThrow(sentence);
  });
});
