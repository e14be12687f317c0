import { phraseSource } from '../../text/lists.ts';

/** What stands before a colon in the head of an entry, by what follows it. */
export interface EntryLabelWords {
  employer: string[];
  title: string[];
  place: string[];
  dates: string[];
  /** What somebody studied. */
  area: string[];
  /** Somebody that the work was done for, who is not the employer. */
  client: string[];
}

/** What a label of an entry's head says of the text behind it. */
export type EntryLabel = keyof EntryLabelWords;

/** Tells the labelled facts in the head of an entry, and parts of a firm. */
export interface EntryLabelRecogniser {
  /** "Employer: Quill" as what it is and the text behind the label; `undefined` where there is no such label. */
  readEntryLabel(text: string): { label: EntryLabel; text: string } | undefined;
  /** Whether a text is nothing but such a label, as it stands in a column of labels: "Name of employer". */
  isEntryLabel(text: string): boolean;
  /** Whether a text names a part of a firm: "Payments", "Billing team". */
  isTeam(text: string): boolean;
}

/** Makes the recogniser of labels in the heads of entries. */
export function createEntryLabelRecogniser(words: EntryLabelWords, teams: string[]): EntryLabelRecogniser {
  const labels = (Object.keys(words) as EntryLabel[]).map((label) => ({
    label,
    pattern: new RegExp(String.raw`^(?:${phraseSource(words[label])})\s?[:：]\s*(?=\S)`, 'iu'),
  }));
  const alone = new RegExp(`^(?:${phraseSource(Object.values(words).flat())})\\s?[:：]?$`, 'iu');
  const name = phraseSource(teams);
  const team = new RegExp(
    String.raw`^(?:the\s)?(?:${name})(?:\s(?:${name}))?(?:\s(?:team|squad|group|tribe))?$`,
    'iu',
  );
  const named = /\s(?:team|squad|tribe|crew|guild|chapter)$/iu;
  return {
    readEntryLabel(text) {
      for (const { label, pattern } of labels) {
        const found = pattern.exec(text)?.[0];
        if (found !== undefined) return { label, text: text.slice(found.length) };
      }
      return undefined;
    },
    isEntryLabel: (text) => alone.test(text),
    isTeam: (text) => team.test(text) || named.test(text),
  };
}
