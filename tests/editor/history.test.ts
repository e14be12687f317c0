import { describe, expect, it } from 'vitest';
import { redo, startHistory, step, undo } from '../../lib/editor/history.ts';

describe('The steps of an editor', () => {
  it('are taken back one by one and done again', () => {
    const history = step(step(startHistory('a'), 'b', 0), 'c', 1);
    expect(undo(history).present).toBe('b');
    expect(undo(undo(history)).present).toBe('a');
    expect(undo(undo(undo(history))).present).toBe('a');
    expect(redo(undo(history)).present).toBe('c');
    expect(redo(history).present).toBe('c');
  });

  it('are one while the same field is typed in without a pause', () => {
    let history = step(startHistory(''), 'G', 1000, 'name');
    history = step(history, 'Go', 1200, 'name');
    expect(undo(history).present).toBe('');
    history = step(history, 'Go, Java', 9000, 'name');
    expect(undo(history).present).toBe('Go');
    history = step(history, 'other', 9100, 'title');
    expect(undo(history).present).toBe('Go, Java');
  });

  it('cannot be done again after something else was done', () => {
    expect(redo(step(undo(step(startHistory('a'), 'b', 0)), 'c', 1)).present).toBe('c');
  });

  it('are remembered only so far', () => {
    let history = startHistory(0);
    for (let count = 1; count <= 1000; count++) history = step(history, count, count);
    expect(history.past).toHaveLength(200);
    expect(undo(history).present).toBe(999);
  });
});
