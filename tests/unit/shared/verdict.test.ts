import { describe, expect, it } from 'vitest';
import { verdictOf } from '@/lib/shared/verdict';

describe('verdictOf', () => {
  it('takes the worst severity, and hints hold nothing back', () => {
    expect(verdictOf([])).toBe('ready');
    expect(verdictOf([{ severity: 'hint' }])).toBe('ready');
    expect(verdictOf([{ severity: 'hint' }, { severity: 'warning' }])).toBe('review');
    expect(verdictOf([{ severity: 'warning' }, { severity: 'error' }])).toBe('fix');
  });
});
