import { describe, expect, it } from '@jest/globals';
import { isReplySubject, withoutReplyMarks } from '../../src/mail/reply-mark.ts';

describe('the marks of an answer', () => {
  it('are seen in many languages, behind a tag, and with a count', () => {
    const answers = ['Re: x', 'AW: x', 'Antw: x', 'RE[2]: x', '[EXTERNAL] Fwd: x', '回复：x', ' réf : x'];
    expect(answers.filter((subject) => !isReplySubject(subject))).toEqual([]);
    const others = ['Restart: x', 'cancel', '', 'x Re: y', '[Re: x] y', 'PO-1: cancel'];
    expect(others.filter(isReplySubject)).toEqual([]);
  });

  it('are taken off, all of them', () => {
    expect(withoutReplyMarks('Re: AW: Fwd[3]: 回复：cancel PO-1: now ')).toBe('cancel PO-1: now');
    expect(withoutReplyMarks('Restart: x')).toBe('Restart: x');
  });

  it('are taken off long rows of them in little time', () => {
    const started = performance.now();
    expect(withoutReplyMarks('re:'.repeat(3_000))).toBe('');
    expect(isReplySubject(`${' '.repeat(100_000)}re`)).toBe(false);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
