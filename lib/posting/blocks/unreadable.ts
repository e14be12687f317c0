const TEXT = 3;
/** A computed colour that shows nothing. */
const CLEAR = /^rgba\(.*, 0\)$|^transparent$/;
/** A computed transform that leaves nothing of an element. */
const SHRUNK = /^matrix\(0, 0, 0, 0,/;
/** In pixels: smaller letters are dots. */
const SMALLEST_LETTER = 2;
/** In pixels: what stands that far beyond the left or the upper edge of its box is never scrolled to. */
const FAR_AWAY = -300;

/**
 * Whether style sheets make the text of an element one that nobody can read: not on show, clear as glass, too small,
 * cut off, far outside the page, or in the color of its ground and, by `toMachines`, made for programs. Looks at the
 * element alone.
 */
export function isUnreadable(element: Element, view: Window, toMachines: RegExp): boolean {
  const style = view.getComputedStyle(element);
  if (style.display === 'none' || /hidden|collapse/.test(style.visibility)) return true;
  // A page that lets its text fade in hides it for a moment only.
  if (style.opacity === '0' || SHRUNK.test(style.transform) || style.scale === '0')
    return !/[1-9]/.test(style.transitionDuration) && (style.animationName || 'none') === 'none';
  if (Number.parseFloat(style.textIndent) < FAR_AWAY) return true;
  if (style.position === 'absolute' || style.position === 'fixed') {
    if (Number.parseFloat(style.left) < FAR_AWAY || Number.parseFloat(style.top) < FAR_AWAY) return true;
    if (
      /inset\((?:50|100)%|circle\(0/.test(style.clipPath) ||
      /^rect\((?:0|1)px,? (?:0|1)px,? (?:0|1)px/.test(style.clip)
    )
      return true;
    const isBoxless = Number.parseFloat(style.width) <= 1 || Number.parseFloat(style.height) <= 1;
    if (isBoxless && style.overflow === 'hidden') return true;
  }
  // What follows is about letters: a box without text of its own may set them anew for its children.
  const text = readOwnText(element);
  if (!text) return false;
  if (Number.parseFloat(style.fontSize) < SMALLEST_LETTER) return true;
  // Letters cut out of a picture or a gradient have no colour either.
  if (style.backgroundClip === 'text') return false;
  if (CLEAR.test(style.color) || style.color === style.backgroundColor) return true;
  // Pictures may lie between letters and ground, so the ground is looked for only where the words are suspicious.
  return toMachines.test(text) && style.color === findGround(element, view);
}

function readOwnText(element: Element): string {
  let text = '';
  for (let child = element.firstChild; child; child = child.nextSibling)
    if (child.nodeType === TEXT) text += (child as Text).data;
  return text.trim();
}

/** The colour behind an element: that of the nearest element with one, else the white of the page. */
function findGround(element: Element, view: Window): string {
  for (let part: Element | null = element; part; part = part.parentElement) {
    const { backgroundColor } = view.getComputedStyle(part);
    if (backgroundColor && !CLEAR.test(backgroundColor)) return backgroundColor;
  }
  return 'rgb(255, 255, 255)';
}
