import { describe, expect, it } from 'vitest';
import { countReport } from './tests.ts';

const report = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] };

describe('counting a report of tests', () => {
  it('passes what passed', () => {
    expect(countReport(report, 0)).toEqual({ passed: 5, failed: 0 });
  });

  it('counts failed, skipped and planned tests as failed', () => {
    const mixed = { ...report, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 };
    expect(countReport(mixed, 1)).toEqual({ passed: 5, failed: 4 });
  });

  it('counts a file that could not be loaded as one failure', () => {
    const broken = { ...report, testResults: [{ status: 'failed', assertionResults: [] }] };
    expect(countReport(broken, 1)).toEqual({ passed: 5, failed: 1 });
  });

  it('does not count a file twice whose tests failed', () => {
    const testResults = [{ status: 'failed', assertionResults: [{ status: 'failed' }] }];
    expect(countReport({ ...report, numFailedTests: 1, testResults }, 1)).toEqual({ passed: 5, failed: 1 });
  });

  it('fails when nothing ran', () => {
    expect(countReport({ ...report, numPassedTests: 0 }, 0)).toEqual({ passed: 0, failed: 1 });
  });

  it('fails when the run failed outside of its tests', () => {
    expect(countReport(report, 1)).toEqual({ passed: 5, failed: 1 });
  });
});
