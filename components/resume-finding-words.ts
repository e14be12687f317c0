/** What each kind of finding means for the user, in plain words. */
const words: Record<string, { title: string; why: string }> = {
  'hidden-text': {
    title: 'Hidden text',
    why: 'Recruiters see it in their system, and companies turn people down for it. Take it out of the file.',
  },
  'tiny-text': {
    title: 'Text too small to read',
    why: 'It counts as hidden text. Make it readable or take it out.',
  },
  'off-page': {
    title: 'Text outside of the page',
    why: 'It counts as hidden text. Take it out of the file.',
  },
  'two-columns': {
    title: 'Two columns',
    why: 'Some parsers read straight across both. One column is safe.',
  },
  'header-text': {
    title: 'Text in the header or footer',
    why: 'Many parsers skip it. Put your contacts in the body.',
  },
  'icon-text': {
    title: 'Icons in place of words',
    why: 'A parser reads nothing, or a wrong letter. Write the word.',
  },
  scanned: {
    title: 'A picture without text',
    why: 'A parser reads nothing at all here. Export the file as text, not as a scan.',
  },
};

/** A title for a kind of finding, and what to do about it. */
export function describeFinding(kind: string): { title: string; why: string } {
  return words[kind] ?? { title: kind.replace(/-/g, ' '), why: 'A parser may stumble here.' };
}
