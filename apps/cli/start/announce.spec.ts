import { describe, expect, it } from 'vitest';
import { announcementText } from './announce.ts';

const settings = { host: '127.0.0.1', port: 4000, publicUrl: undefined, dataDirectory: '/srv/.xintu' };

describe('announcementText', () => {
  it('tells addresses, and the accounts a line for each department', () => {
    const text = announcementText({
      settings,
      address: 'http://127.0.0.1:4000',
      embedded: true,
      accounts: {
        names: ['tax-433101-reporter', 'tax-433101-checker', 'library-433101-checker'],
        password: 'abc',
      },
      milliseconds: 4_321,
    });
    expect(text).toContain('running (4.3 s)');
    expect(text).toContain('http://127.0.0.1:4000/culture-tourism/');
    expect(text).toContain('embedded, in /srv/.xintu');
    expect(text).toContain(
      'password abc:\n  tax-433101-reporter  tax-433101-checker\n  library-433101-checker\n',
    );
  });

  it('prefers the public address and tells nothing of accounts where there are none', () => {
    const text = announcementText({
      settings: { ...settings, publicUrl: 'https://credit.example.cn' },
      address: 'http://0.0.0.0:4000',
      embedded: false,
      accounts: null,
      milliseconds: 100,
    });
    expect(text).toContain('https://credit.example.cn/graphql');
    expect(text).not.toContain('password');
    expect(text).not.toContain('embedded');
  });
});
