import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from '@jest/globals';
import { isAggregate, isError, reason } from '../src/error.ts';

const elsewhere = (code: string): unknown => runInContext(code, createContext({}));

describe('what was thrown', () => {
  it('is an error whichever realm made it', () => {
    for (const thrown of [new TypeError('x'), elsewhere('new TypeError("x")'), AbortSignal.abort().reason])
      expect(isError(thrown)).toBe(true);
    for (const thrown of ['x', null, undefined, { message: 'x' }]) expect(isError(thrown)).toBe(false);
  });

  it('is named by its message, or by its kind where it has none', () => {
    expect(reason(elsewhere('new Error("no route")'))).toBe('no route');
    expect(reason(new RangeError())).toBe('RangeError');
    expect(reason('just text')).toBe('just text');
  });

  it('is named in all its parts where it holds several', () => {
    const both = elsewhere('new AggregateError([new Error("::1 refused"), new Error("127.0.0.1 refused")])');
    expect(isAggregate(both)).toBe(true);
    expect(reason(both)).toBe('::1 refused; 127.0.0.1 refused');
    expect(isAggregate(new AggregateError([], 'none'))).toBe(false);
    expect(reason(new AggregateError([], 'none'))).toBe('none');
  });
});
