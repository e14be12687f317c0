import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findNearestRange, findTextRange } from '../../lib/marks/text-range.ts';

const { document } = new JSDOM('<p>Five years of <b>Postgre</b>SQL and Go</p>').window;
const [before, bold, after] = [...(document.querySelector('p')?.childNodes ?? [])] as [Text, Element, Text];
const runs = [
  { start: 0, length: 14, node: before, offset: 0 },
  { start: 14, length: 7, node: bold.firstChild as Text, offset: 0 },
  { start: 21, length: 10, node: after, offset: 0 },
];

describe('findTextRange', () => {
  it('finds words within one text node', () => {
    expect(findTextRange(runs, 5, 10)?.toString()).toBe('years');
  });

  it('finds a word that is split over elements', () => {
    expect(findTextRange(runs, 14, 24)?.toString()).toBe('PostgreSQL');
  });

  it('gives nothing for text that the page no longer holds', () => {
    const gone = document.createTextNode('Rust');
    expect(findTextRange([{ start: 0, length: 4, node: gone, offset: 0 }], 0, 4)).toBeUndefined();
    expect(findTextRange(runs, 90, 95)).toBeUndefined();
  });

  it('gives nothing for what lies between the parts of a text of which the page holds no more', () => {
    const parts = runs.filter(({ start }) => start !== 14);
    expect(findTextRange(parts, 14, 21)).toBeUndefined();
    expect(findTextRange(parts, 21, 24)?.toString()).toBe('SQL');
  });
});

describe('findNearestRange', () => {
  const parts = [
    { start: 100, length: 14, node: before, offset: 0 },
    { start: 200, length: 10, node: after, offset: 0 },
  ];

  it.each([
    [0, 'F'],
    [120, ' '],
    [190, 'S'],
    [900, 'o'],
  ])('finds the end of the text that is next to %d', (offset, found) => {
    expect(findNearestRange(parts, offset)?.toString()).toBe(found);
  });

  it('finds nothing in a page without the text', () => {
    expect(findNearestRange([], 5)).toBeUndefined();
  });
});
