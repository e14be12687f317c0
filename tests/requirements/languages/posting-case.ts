/** A posting with what a careful reader of its language finds asked in it. Names as the vocabulary labels them, by commas. */
export interface PostingCase {
  text: string;
  required?: string;
  preferred?: string;
  mentioned?: string;
  /** Ordinary words that must not be taken for these names. */
  not?: string;
  /** Every either/or ask, and no other. */
  anyOf?: string[];
  years?: Record<string, number>;
}
