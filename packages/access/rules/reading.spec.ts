import { describe, expect, it } from 'vitest';
import { readLanguage } from './language.ts';
import { readPurpose } from './purpose.ts';
import { readReturnPath } from './return-path.ts';
import { roleProblem } from './roles.ts';

describe('the language of the reader', () => {
  it.each([
    [undefined, 'zh-CN'],
    ['', 'zh-CN'],
    ['en', 'en'],
    ['en-GB,en;q=0.9', 'en'],
    ['zh-TW, en;q=0.8', 'zh-CN'],
    ['fr, en;q=0.5, zh;q=0.4', 'en'],
    ['en;q=0, *', 'zh-CN'],
    ['de', 'zh-CN'],
    ['en;q=broken', 'zh-CN'],
  ])('by %j is %s', (header, language) => expect(readLanguage(header)).toBe(language));
});

describe('the stated purpose', () => {
  it.each([
    ['licence', '2026-17', '2026-17'],
    ['licence', encodeURIComponent('吉文旅〔2026〕3号'), '吉文旅〔2026〕3号'],
    ['licence', Buffer.from('吉文旅〔2026〕3号').toString('latin1'), '吉文旅〔2026〕3号'],
    ['licence', '100%', '100%'],
  ])('reads %s %s', (matter, reference, expected) =>
    expect(readPurpose(matter, reference)).toEqual({ matter, reference: expected }),
  );

  it.each([
    ['licence', undefined],
    [undefined, '2026-17'],
    ['licence', ' '],
    ['Licence!', '2026-17'],
    ['licence', 'x'.repeat(129)],
    ['licence', 'a%0Ab'],
  ])('is absent by %j and %j', (matter, reference) => expect(readPurpose(matter, reference)).toBeNull());
});

describe('the way back after sign-in', () => {
  it.each([
    ['/', '/'],
    ['/culture-tourism/intake?type=penalty#problems', '/culture-tourism/intake?type=penalty#problems'],
    ['/a/../b', '/b'],
  ])('is %s', (text, expected) => expect(readReturnPath(text)).toBe(expected));

  it.each([
    'https://elsewhere.example/',
    '//elsewhere.example',
    '/\\elsewhere.example',
    '/\t/elsewhere.example',
    '/..//elsewhere.example',
    'javascript:alert(1)',
    'culture-tourism',
    '',
  ])('is never %j', (text) => expect(readReturnPath(text)).toBeNull());
});

describe('roles of one account', () => {
  it('may not unite two of the three administrators', () => {
    expect(roleProblem(['auditor', 'system-admin'])).toEqual({
      code: 'NOT_SEPARATED',
      roles: ['auditor', 'system-admin'],
    });
    expect(roleProblem(['auditor', 'checker'])).toBeNull();
  });

  it('must be known, and at least one', () => {
    expect(roleProblem([])).toEqual({ code: 'NO_ROLE' });
    expect(roleProblem(['reporter', 'king'])).toEqual({ code: 'UNKNOWN_ROLE', roles: ['king'] });
  });
});
