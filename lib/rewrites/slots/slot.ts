/** What a slot takes. */
export type SlotType =
  | 'latency'
  | 'rate'
  | 'size'
  | 'count'
  | 'ratio'
  | 'duration'
  | 'money'
  | 'figure'
  | 'percentile'
  | 'name'
  | 'technique'
  | 'pattern'
  | 'cause'
  | 'outcome'
  | 'role'
  | 'verb'
  | 'term';

/** An empty, labelled place of a rewrite. Only the user fills it. */
export interface Slot {
  /** The same for the same fact of the same bullet, in whichever rewrite it stands: filled slots are remembered by it. */
  id: string;
  label: string;
  type: SlotType;
  /** What is expected, in a few plain words. */
  hint: string;
  /** A plausible value, in the form it should be typed. */
  example: string;
  /** The unit meant when a bare number is typed. */
  unit?: string;
  /** What can be picked, the least claim first; another word may be typed too. */
  choices?: string[];
}
