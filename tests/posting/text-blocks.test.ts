import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { looksLikeHeading, readTextBlocks } from '../../lib/posting/blocks/text-blocks.ts';
import { pageKnowledge } from '../../rules/pages/index.ts';

const kinds = (text: string): string[] =>
  readTextBlocks(text, pageKnowledge).map(({ kind, text }) => `${kind}: ${text}`);

describe('readTextBlocks', () => {
  it.each(['•', '-', '*', '·', '●', '○', '–', '▪', '✔', '→', '◆', '🔹', '+', '1.', '2)', '(3)'])(
    'takes "%s" for a bullet',
    (bullet) => {
      expect(kinds(`${bullet} Run Kafka in production.`)).toEqual(['item: Run Kafka in production.']);
    },
  );

  it('takes a dash or an asterisk for a bullet without a blank too, but no mark that opens a quotation', () => {
    expect(kinds('-Kafka\n*Go')).toEqual(['item: Kafka', 'item: Go']);
    expect(kinds('» Kafka')).toEqual(['item: Kafka']);
    expect(kinds('»Wir fahren Holz.« So steht es am Tor.')).toEqual([
      'paragraph: »Wir fahren Holz.« So steht es am Tor.',
    ]);
  });

  it.each([
    ['What you’ll bring', 'What you’ll bring'],
    ['REQUIREMENTS', 'REQUIREMENTS'],
    ['Nice to have:', 'Nice to have:'],
    ['## Our stack', 'Our stack'],
    ['**Benefits**', 'Benefits'],
    ['🚀 Bonus points!', '🚀 Bonus points!'],
    ['It is a plus if you…', 'It is a plus if you…'],
  ])('takes "%s" for a heading', (line, heading) => {
    expect(kinds(line)).toEqual([`heading: ${heading}`]);
  });

  it.each([
    'We run Kafka in production.',
    'Location: Utrecht',
    'Kafka, Redis, PostgreSQL',
    'and know when to use it',
    'Write to jobs@example.org',
    'Founded in 1998 by two dentists who wanted better invoices and found none that they liked',
  ])('takes "%s" for no heading', (line) => {
    expect(looksLikeHeading(line)).toBe(false);
  });

  it('keeps the lines of a wrapped paragraph together', () => {
    const text = 'You have built services that many people depend on every\nday of the week.\nYou write.';
    expect(readTextBlocks(text, pageKnowledge)).toEqual([
      { kind: 'paragraph', text: text.slice(0, 73), start: 0 },
      { kind: 'paragraph', text: 'You write.', start: 74 },
    ]);
  });

  it('gives blocks that stand in the text where they say, in order and without overlaps', () => {
    const piece = fc.constantFrom(
      '\n',
      '\n\n',
      '- ',
      '• ',
      'Go and Kafka',
      'Requirements:',
      '  ',
      'ü🚀',
      '.',
      '# ',
      '**',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        let end = 0;
        for (const block of readTextBlocks(text, pageKnowledge)) {
          expect(text.slice(block.start, block.start + block.text.length)).toBe(block.text);
          expect(block.text.trim()).toBe(block.text);
          expect(block.start).toBeGreaterThanOrEqual(end);
          end = block.start + block.text.length;
        }
      }),
    );
  });
});
