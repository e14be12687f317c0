import type { FileFinding } from '../imported-resume.ts';
import { type Block, listParagraphs, type PageSection, type Paragraph, textOf } from './blocks.ts';

/** What nobody sees, one line for each paragraph. */
export function findHidden(paragraphs: Paragraph[]): FileFinding[] {
  const hidden = paragraphs
    .map(({ runs }) => runs.map((run) => (run.isHidden ? run.text : '')).join(''))
    .map((text) => text.trim())
    .filter(Boolean);
  if (hidden.length === 0) return [];
  const why =
    'It is hidden, under 2 points, or has the colour of what is behind it. People do not see it, programs do; recruiters take that for cheating.';
  return [{ kind: 'hidden-text', page: 1, text: hidden.join('\n'), why }];
}

/** What stands in the head or foot of the pages. */
export function findMargins(margins: PageSection[][]): FileFinding[] {
  const why = 'This stands in the head or foot of the pages, which many programs leave out.';
  const texts = margins.map((sections) => textOfBlocks(sections.flatMap(({ blocks }) => blocks)));
  return [...new Set(texts)]
    .filter((text) => /\p{L}/u.test(text))
    .map((text) => ({ kind: 'header-text', page: 1, text, why }));
}

/** What stands in boxes. */
export function findTextBoxes(blocks: Block[]): FileFinding[] {
  const why = 'This stands in a text box, which many programs leave out or read in another place.';
  const texts = listParagraphs(blocks)
    .flatMap(({ boxes }) => boxes)
    .map((box) => textOfBlocks(box.blocks));
  return [...new Set(texts)].filter(Boolean).map((text) => ({ kind: 'text-box', page: 1, text, why }));
}

function textOfBlocks(blocks: Block[]): string {
  return listParagraphs(blocks).map(textOf).join('\n').trim();
}
