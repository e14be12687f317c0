import { describe, expect, it } from 'vitest';
import { dateSides, type PaperChoice, paperSizes, spacings, textSizes } from '../../lib/layout/template.ts';
import { paperKnowledge } from '../../rules/templates/index.ts';
import { readFictionalResumes } from '../../scripts/figures/fictional-resumes.ts';
import { writeAndRead } from '../../scripts/figures/write-and-read.ts';

const { templates, fonts } = paperKnowledge;
const resumes = readFictionalResumes();

/** One of a list for each number, so that all of them come up. */
function pick<Item>(list: readonly Item[], at: number): Item {
  return list[at % list.length] as Item;
}

/** Every resume in every template, each time with other choices. `npm run figures:templates` tries many more. */
const cases = resumes.flatMap(([name, resume], row) =>
  templates.map((template, column) => {
    const at = row + 3 * column;
    const choice: PaperChoice = {
      template: template.id,
      paper: pick(paperSizes, at),
      dates: pick(dateSides, row + column),
      spacing: pick(spacings, at),
      font: pick(fonts, row + column).id,
      size: pick(textSizes, at),
    };
    return { name, template: template.name, resume, choice };
  }),
);

describe('A file of ours gives back every field as it was written', () => {
  it.each(cases)('$name in $template, as PDF', async ({ resume, choice }) => {
    expect((await writeAndRead(resume, choice, 'pdf')).differences).toEqual([]);
  });

  it.each(cases)('$name in $template, as Word file', async ({ resume, choice }) => {
    expect((await writeAndRead(resume, choice, 'docx')).differences).toEqual([]);
  });
});
