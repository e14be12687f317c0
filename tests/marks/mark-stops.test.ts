import { describe, expect, it } from 'vitest';
import { findStops } from '../../lib/marks/mark-stops.ts';

/** An ask for terms at these places. */
const ask = (places: Record<string, number>) => ({
  tokens: Object.entries(places).map(([termId, start]) => ({ termId, start, end: start + 4, text: termId })),
});
const places = (asks: Record<string, number>[]) =>
  findStops(asks.map(ask)).map((stop) => [stop.at?.start, ...stop.places.map(({ start }) => start)]);

describe('A walk through the asks of a posting', () => {
  it('stops once at each, where its first answer stands, and points at all of them', () => {
    expect(places([{ go: 3, java: 20 }, { kafka: 24 }, { sql: 90 }])).toEqual([
      [3, 3, 20],
      [24, 24],
      [90, 90],
    ]);
  });

  it('points at a name of the user’s own without moving the page: it stays at the nearest ask that all know', () => {
    expect(places([{ go: 3 }, { 'own:zorb': 20 }, { kafka: 100 }])).toEqual([
      [3, 3],
      [3, 20],
      [100, 100],
    ]);
    expect(places([{ 'own:zorb': 20, kafka: 30 }])).toEqual([[30, 20, 30]]);
    expect(places([{ 'own:zorb': 20 }])).toEqual([[undefined, 20]]);
  });

  it('moves the page through the same places with names of the user’s own and without', () => {
    const moves = (asks: Record<string, number>[]) => new Set(places(asks).map(([at]) => at));
    const known = [{ go: 3 }, { kafka: 100 }];
    expect(moves([...known, { 'own:zorb': 60 }, { 'own:quill': 400 }])).toEqual(moves(known));
  });

  it('needs no asks', () => {
    expect(findStops([])).toEqual([]);
  });
});
