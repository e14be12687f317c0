import { foldWords } from '../../text/fold-words.ts';

/** A page with more buttons and links is looked at so far only. */
const MOST_ACTIONS = 2_000;
const LONGEST = 60;

/** Creates the function that says whether an element is a button or a link by which one applies. */
export function createApplyFinder(words: RegExp): (element: Element) => boolean {
  let left = MOST_ACTIONS;
  return (element) => {
    const name = element.localName;
    if (name !== 'a' && name !== 'button' && name !== 'input') return false;
    if (name === 'input' && !/^(?:submit|button)$/.test(element.getAttribute('type') ?? '')) return false;
    if (left-- <= 0) return false;
    const text = element.getAttribute('value') ?? element.textContent ?? '';
    return text.length <= LONGEST * 4 && words.test(foldWords(text).slice(0, LONGEST));
  };
}
