import { BLANK_BULLET_SIGN, ITEM_NUMBER } from '../../text/bullet-signs.ts';
import type { Rectangle } from './matrix.ts';
import type { Piece } from './pieces.ts';

/** From a bullet to its text, in units of the size of the letters. */
const BULLET_GAP = 4;
const TYPED_BULLET = new RegExp(`^(?:${BLANK_BULLET_SIGN}|o|${ITEM_NUMBER})$`);
const BULLET_BEFORE_TEXT = new RegExp(
  String.raw`^(?!>\s+\P{Lu})((?:${BLANK_BULLET_SIGN}|${ITEM_NUMBER})\s+)(?=[\p{L}\d"“(<~$€])`,
  'u',
);

/** "– 08/2023" ends a range that begins above. */
const DATE_BEHIND_DASH = /^(?:\d{1,2}[./-])?(?:19|20)\d\d$/;

/** Gives a bullet that stands alone, typed or drawn, to the text on its right. */
export function markBullets(pieces: Piece[], dots: Rectangle[]): Piece[] {
  const marked: Piece[] = [];
  for (const [index, piece] of pieces.entries()) {
    const last = marked.at(-1);
    const isLone = last?.text === '' && last.bulletX !== undefined;
    const before = marked.at(-2);
    const isTyped = last && TYPED_BULLET.test(last.text) && (!before || last.x - before.end > 2 * last.size);
    const isDash = last && /^[–—-]?$/.test(last.text) && DATE_BEHIND_DASH.test(piece.text);
    if (last && (isLone || isTyped) && !isDash && piece.x - last.end < BULLET_GAP * piece.size) {
      marked[marked.length - 1] = { ...piece, bulletX: last.bulletX ?? last.x };
      continue;
    }
    const inText = splitBullet(piece, index);
    const dot = inText.bulletX === undefined ? findDot(inText, pieces[index - 1], dots) : undefined;
    marked.push(dot ? { ...inText, bulletX: dot.left } : inText);
  }
  return marked.filter(({ text }) => text !== '');
}

/** "– Built it": a typed bullet right before its text. */
function splitBullet(piece: Piece, index: number): Piece {
  const match = index === 0 && BULLET_BEFORE_TEXT.exec(piece.text);
  if (
    !match ||
    piece.bulletX !== undefined ||
    DATE_BEHIND_DASH.test(piece.text.slice(match[0].length)) ||
    (/\d/.test(match[0]) && !/^\S+\s+\p{Lu}/u.test(piece.text))
  )
    return piece;
  const text = piece.text.slice(match[0].length);
  return { ...piece, text, bulletX: piece.x, x: piece.x + piece.firstWidth + 0.3 * piece.size };
}

function findDot({ x, y, size }: Piece, before: Piece | undefined, dots: Rectangle[]): Rectangle | undefined {
  return dots.find(({ left, right, top, bottom }) => {
    const middle = (top + bottom) / 2;
    const isBeside = right <= x + 0.5 && x - right < 2.5 * size && right - left < 0.65 * size;
    return isBeside && middle < y && middle > y - 0.75 * size && !(before && left - before.end < size);
  });
}
