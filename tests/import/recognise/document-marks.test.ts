import { describe, expect, it } from 'vitest';
import { knowledge } from '../knowledge.ts';

const { readPageMark } = knowledge.recognise;

describe('The number of a page', () => {
  it.each([
    ['Page 1 of 2', ''],
    ['Ana Obi – 1/2', 'Ana Obi'],
    ['Resume | page 3', 'Resume'],
    ['2 of 3', ''],
  ])('is spelled out in %s', (text, before) => {
    expect(readPageMark(text)).toEqual({ before, after: '', isSpelledOut: true });
  });

  it.each(['12', '- 3 -', 'Ana Obi 2'])('can be a number alone: %s', (text) => {
    expect(readPageMark(text)).toMatchObject({ isSpelledOut: false });
  });

  it('can have other words behind it', () => {
    expect(readPageMark('Page 2 – Ana Obi')).toMatchObject({ before: '', after: ' – Ana Obi' });
  });

  it.each(['My page: https://obi.example', 'Landing page', 'Java 21 and Go', 'May 2022'])(
    'is not in: %s',
    (text) => {
      expect(readPageMark(text)).toBeUndefined();
    },
  );
});
