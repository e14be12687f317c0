import { describe, expect, it } from 'vitest';
import type { PdfGlyph, PdfPage } from '../../../lib/import/pdf/page.ts';
import { type Piece, toPieces } from '../../../lib/import/pdf/pieces.ts';

const style = { font: 'Helvetica', size: 10, color: '#000000', bold: false };

/** A page with one line of letters, each half as wide as it is high. */
function pieceOf(text: string): Piece | undefined {
  return pieceWith(
    [...text].map(
      (sign, index): PdfGlyph => ({ text: sign, x: 50 + index * 5, end: 55 + index * 5, y: 100, style }),
    ),
  );
}

/** A line without blanks: words stand so many points apart, and so do letters. */
function pieceSet(
  words: string[],
  { word, letter = 0 }: { word: number; letter?: number },
): string | undefined {
  let x = 50;
  const glyphs = words.flatMap((text) => {
    const set = [...text].map((sign, index): PdfGlyph => {
      const from = x + index * (5 + letter);
      return { text: sign, x: from, end: from + 5, y: 100, style };
    });
    x += text.length * (5 + letter) - letter + word;
    return set;
  });
  return pieceWith(glyphs)?.text;
}

function pieceWith(glyphs: PdfGlyph[]): Piece | undefined {
  const page: PdfPage = {
    number: 1,
    width: 612,
    height: 792,
    glyphs,
    turned: [],
    links: [],
    dots: [],
    isScan: false,
  };
  return toPieces(glyphs, page)[0];
}

describe('A line of a PDF page', () => {
  it.each([...'•●⋄▶➔→»✦★☑✅🔹\uF0B7\uF0A7'])('that begins with %s is a bullet', (sign) => {
    expect(pieceOf(`${sign} Moved 9 consumers to Kafka`)).toMatchObject({
      bulletX: 50,
      text: 'Moved 9 consumers to Kafka',
    });
  });

  it.each(['→ 120 ms with a cache', '» in the words of a user'])('goes on with the one above: %s', (text) => {
    expect(pieceOf(text)).toMatchObject({ text });
    expect(pieceOf(text)).not.toHaveProperty('bulletX');
  });

  it('has its words apart, however narrow the gaps between them are', () => {
    const words = ['Led', 'a', 'squad', 'of', 'five', 'engineers'];
    expect(pieceSet(words, { word: 1.5 })).toBe(words.join(' '));
    expect(pieceSet(words, { word: 0.3 })).toBe(words.join(''));
    expect(pieceSet(['from', '2020', 'to', '2022'], { word: 4, letter: 1.5 })).toBe('from 2020 to 2022');
  });

  it('that rates a skill by stars is no bullet', () => {
    expect(pieceOf('★★★☆☆')).toMatchObject({ text: '★★★☆☆' });
    expect(pieceOf('★★★☆☆')).not.toHaveProperty('bulletX');
  });
});
