import { describe, expect, it } from 'vitest';
import { readPurpose } from './purpose.ts';

describe('a kept purpose', () => {
  it('comes back whole', () => {
    const purpose = { matter: 'tender', matterName: '招标投标', reference: '吉建招〔2026〕3号' };
    expect(readPurpose(JSON.stringify(purpose))).toEqual(purpose);
  });

  it.each([
    null,
    'broken',
    '3',
    '{"matter":"tender"}',
    '{"matter":"tender","reference":""}',
    '{"matter":1,"reference":"x"}',
  ])('counts as none when it is incomplete: %s', (text) => {
    expect(readPurpose(text)).toBeNull();
  });
});
