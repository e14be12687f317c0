import { readStyle } from './element-kinds.ts';
import type { HiddenText } from './hidden-text.ts';
import { textlessElements } from './html-elements.ts';
import { isUnreadable } from './unreadable.ts';

/** What is shown but no part of a text: forms to fill in, buttons that unfold nothing, closed dialogs, icons. */
const ASIDE = [
  'form:has(textarea, select, input:not([type=hidden], [type=submit], [type=button]))',
  'button:not([aria-expanded], [aria-controls], h1 > *, h2 > *, h3 > *, h4 > *)',
  'dialog:not([open])',
  'i[aria-hidden=true]',
].join();

/** The names of the elements that `ASIDE` speaks of: to look at these first saves time in a page. */
const MAYBE_ASIDE = new Set(['form', 'button', 'dialog', 'i']);

/** A form that holds a greater share of the page's text is the frame of the page, and is not filled in. */
const WHOLE_PAGE = 0.6;

/** Declarations of an inline style, each by its beginning, that hide the element. */
const HIDING = [
  'display:none',
  'visibility:(?:hidden|collapse)',
  String.raw`(?:opacity|font-size):0(?:\.0+)?(?![.\d])`,
  String.raw`clip:rect\([01]`,
  String.raw`clip-path:inset\((?:50|100)%`,
  String.raw`text-indent:-\d{3}`,
  String.raw`(?:left|top|right|bottom):-\d{4}`,
];
const HIDING_STYLE = new RegExp(`(?:^|;)(?:${HIDING.join('|')})`);
const NO_BOX = /(?:^|;)(?:max-)?(?:height|width):[01](?:px)?(?:;|$)/;

/** Whether a reader sees an element, sees it after unfolding it, or never does; `aside` is no text of a posting. */
export type Sight = 'seen' | 'folded' | 'hidden' | 'aside';

/**
 * Creates the function that says whether a reader sees an element, by its name, attributes and inline style,
 * and by the page's style sheets where `root` is shown. It looks at the element alone, not at what is around
 * it. Text that is hidden from screen readers only counts as seen; forms to fill in and buttons do not,
 * except for a button that unfolds a section. Of what lies in a folded section style sheets say nothing.
 *
 * `quick`: of the style sheets it asks only whether the element has a box, which costs a tenth.
 */
export function createSight(
  root: Element,
  { screenReaderOnly, toMachines, unfolds }: HiddenText,
  quick = false,
): (element: Element, folded: boolean) => Sight {
  const shown = root.checkVisibility?.({ visibilityProperty: true });
  const view = shown ? root.ownerDocument.defaultView : null;
  const isNotShown = (element: Element, window: Window): boolean =>
    quick ? isBoxless(element, window) : isUnreadable(element, window, toMachines);
  let unfolded: Set<string> | undefined;

  return (element, folded) => {
    const name = element.localName;
    if (textlessElements.has(name)) return 'aside';
    if (MAYBE_ASIDE.has(name) && element.matches(ASIDE) && !isWholePage(element)) return 'aside';
    if (
      !(
        isHidden(element) ||
        screenReaderOnly.test(element.className) ||
        (view && !folded && isNotShown(element, view))
      )
    )
      return 'seen';
    unfolded ??= findUnfoldedIds(root.ownerDocument);
    return unfolded.has(element.id) || unfolds.test(element.className) ? 'folded' : 'hidden';
  };
}

function isWholePage(element: Element): boolean {
  if (element.localName !== 'form') return false;
  const all = element.ownerDocument.body.textContent?.length ?? 0;
  return (element.textContent?.length ?? 0) > all * WHOLE_PAGE;
}

function isBoxless(element: Element, window: Window): boolean {
  // An element that only hands its children on has no box of its own either.
  return !element.checkVisibility() && window.getComputedStyle(element).display !== 'contents';
}

function isHidden(element: Element): boolean {
  const style = readStyle(element);
  return (
    element.hasAttribute('hidden') ||
    HIDING_STYLE.test(style) ||
    (NO_BOX.test(style) && style.includes('overflow:hidden'))
  );
}

/** The ids of what the page's own buttons show and hide. */
function findUnfoldedIds(document: Document): Set<string> {
  const named = [...document.querySelectorAll('[aria-controls]')];
  const linked = [
    ...document.querySelectorAll('[href^="#"][aria-expanded], [data-target^="#"], [data-bs-target^="#"]'),
  ];
  return new Set([
    ...named.flatMap((control) => control.getAttribute('aria-controls')?.split(/\s+/) ?? []),
    ...linked.flatMap((control) =>
      ['href', 'data-target', 'data-bs-target'].flatMap((name) => control.getAttribute(name)?.slice(1) ?? []),
    ),
  ]);
}
