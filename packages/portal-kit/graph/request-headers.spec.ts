import { describe, expect, it } from 'vitest';
import { requestHeaders } from './request-headers.ts';
import { signInAddress } from './sign-in.ts';

describe('headers of a request', () => {
  it('say nothing of a purpose that was not stated', () => {
    expect(requestHeaders('zh-CN', null, null)).toEqual({
      'accept-language': 'zh-CN',
      'apollo-require-preflight': 'true',
    });
  });

  it('carry a Chinese case number in Latin letters', () => {
    const headers = requestHeaders('en', { matter: 'licence', reference: '吉文〔2026〕1号' }, 'account:1');
    expect(headers['x-xintu-viewer']).toBe('account:1');
    expect(headers['x-xintu-matter']).toBe('licence');
    expect(headers['x-xintu-reference']).toMatch(/^[\x21-\x7e]+$/);
    expect(decodeURIComponent(headers['x-xintu-reference'] ?? '')).toBe('吉文〔2026〕1号');
  });
});

it('signing in leads back to the page with its state', () => {
  expect(signInAddress({ pathname: '/taxation/records', search: '?kind=PENALTY' })).toBe(
    '/sign-in?return=%2Ftaxation%2Frecords%3Fkind%3DPENALTY',
  );
});
