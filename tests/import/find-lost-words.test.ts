import { describe, expect, it } from 'vitest';
import { findLostWords } from '../../lib/import/find-lost-words.ts';
import { parseResume } from '../../lib/resume/resume.ts';

const resume = parseResume({
  basics: { name: 'José Łukasiewicz' },
  work: [{ name: 'Fjordline Data', highlights: ['Built the event-driven transport'] }],
  meta: { unplaced: ['Driving licence: B'] },
});

describe('The words of a text that were lost', () => {
  it.each([
    ['that stand in any field', 'Fjordline: built the transport', []],
    ['that could not be placed', 'Driving licence', []],
    ['in other letters', 'JOSE, Jose\u0301 and FJORDLINE', ['and']],
    ['that a hyphen parted or joined', 'trans-port, trans-\nport, eventdriven', []],
    ['under three letters, and numbers', 'B 12 of 2019', []],
    ['that stand nowhere', 'Kafka, Fjordline, Kafka and Redis', ['kafka', 'and', 'redis']],
    ['that only stand inside others by chance', 'port ven', ['port', 'ven']],
  ])('are none or these, for words %s', (_, text, lost) => {
    expect(findLostWords(text, resume)).toEqual(lost);
  });
});
