import type { Quantity } from '../../quantities/quantity.ts';
import type { Token } from '../../tokens/token.ts';

/** A bullet as a line that is complete and true as it stands, and what was read of it. */
export interface BaseLine {
  /** The old bullet on one line. */
  text: string;
  /** The new one, from its own words. */
  line: string;
  /** Base forms of the verbs that lead it. */
  verbs: string[];
  /** What its verbs act on: "the order service". */
  object: string;
  /** Where the words of the object begin in the line, and where they end with what belongs to it: "of telemetry data". */
  objectAt: number;
  objectEnd: number;
  /** It begins otherwise than it stood, and not only in another tense. */
  turned: boolean;
  /** Another way to begin, which claims more: the line begins with `text.slice(0, end)`. */
  part?: { end: number; choices: string[] };
  /** Where a vague word such as "several" was taken out, in the line: a number belongs there. */
  vagueAt?: number;
  /** A vague gain was taken out: what it was before and after is worth a question. */
  hadGain: boolean;
  /** What the pronouns were taken out of: it says how much the user claims. */
  own: string;
  /** Words that others of the same meaning stand in for: "maintainer", "us". */
  replaced: string[];
  /** Words that were taken out, as they stood. */
  dropped: string[];
  /** Terms and quantities of the line. */
  tokens: Token[];
  quantities: Quantity[];
}

/** Why a bullet is left as it is: a key of the sentences in `nothing.ts`. */
export type Reason =
  | 'short'
  | 'long'
  | 'complete'
  | 'ceremony'
  | 'job'
  | 'list'
  | 'skill'
  | 'part'
  | 'subject'
  | 'ongoing'
  | 'noVerb'
  | 'noSystem'
  | 'unsafe'
  | 'noNumber';
