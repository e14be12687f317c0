/** A line of a page as people see it, with what its elements say of it. */
export interface OutlineLine {
  /** Its first characters: enough to tell a heading and a title. */
  text: string;
  /** How many characters it has, and how many of them stand in links. */
  length: number;
  linked: number;
  /** It begins with a link. */
  opensLinked: boolean;
  /** The link that it wholly is. */
  link: Element | undefined;
  /** 1 to 6 for a line in a heading element, 7 for one that only looks like a heading, 0 for any other. */
  rank: number;
  item: boolean;
  /** How much prose it is, in characters: a long line or an item, without links; 0 for a label. */
  prose: number;
  /** The kind of section that it heads, or opens before a colon, as the index of its words. */
  section: number | undefined;
  /** The innermost part that holds it. */
  part: OutlinePart;
  /** It is no part of the page's text: it stands in a card of a list, or among other jobs. */
  isAround: boolean;
}

/** An element that stands on lines of its own, and the lines in it. */
export interface OutlinePart {
  element: Element;
  parent: OutlinePart | undefined;
  children: OutlinePart[];
  /** The lines from `first` up to, and not with, `end`. */
  first: number;
  end: number;
}

/** A button or link by which one applies, and the line before which it stands. */
export interface ApplyAction {
  line: number;
  element: Element;
}

/** What is known of a page before its text is read: which elements hold which lines. */
export interface Outline {
  root: OutlinePart;
  lines: OutlineLine[];
  applies: ApplyAction[];
  /** The elements that stand around the text. */
  around: Set<Element>;
  /** How many cards of lists the page has. */
  cards: number;
  /** Dialogs and layers over the page, in its order; their lines are not among those of the page. */
  layers: Element[];
  /** The addresses of the frames that show another site. */
  frames: string[];
}

/** Takes a part, and its lines, out of the text. */
export function putAround(outline: Outline, part: OutlinePart): void {
  outline.around.add(part.element);
  for (const line of outline.lines.slice(part.first, part.end)) line.isAround = true;
}
