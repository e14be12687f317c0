import { createLostWordFinder } from './find-lost-words.ts';
import type { ResumeReading } from './imported-resume.ts';
import { withoutPageMark } from './lines/page-marks.ts';
import type { Line } from './lines/text-lines.ts';
import type { Recognisers } from './recognise/recognisers.ts';

const WHY = 'Some text fits no section; it is kept as “Not placed”.';

/** Puts the lines of which words are in no field of the resume with what could not be placed. */
export function keepLost(lines: Line[], imported: ResumeReading, recognise: Recognisers): ResumeReading {
  const { resume, flags, sections } = imported;
  const titles = new Set(sections);
  const findLost = createLostWordFinder(resume);
  const lost = lines
    .filter(({ text }) => !titles.has(text))
    .filter((line) => findLost(worthKeeping(line, recognise)).length > 0)
    .map(({ text }) => text);
  if (lost.length === 0) return imported;
  const unplaced = [...resume.meta.unplaced, ...new Set(lost)];
  const isFlagged = flags.some(({ path }) => path.join('.') === 'meta.unplaced');
  return {
    ...imported,
    resume: { ...resume, meta: { ...resume.meta, unplaced } },
    flags: isFlagged ? flags : [...flags, { path: ['meta', 'unplaced'], why: WHY }],
  };
}

/** What of a line a resume has to hold: not its dates, which it holds as numbers, nor labels and the like. */
function worthKeeping({ columns }: Line, recognise: Recognisers): string {
  const { isDocumentTitle, isLabel, readHeading, withoutDates, withoutLabel, isLengthOfStay } = recognise;
  return (
    columns
      // A line of a talk may hold two dates: that of its venue and its own.
      .map((column) => withoutLabel(withoutDates(withoutDates(withoutPageMark(column, recognise)))))
      .map((text) => withoutFactLabel(text, recognise))
      .filter(
        (text) => !isLabel(text) && !isDocumentTitle(text) && !readHeading(text) && !isLengthOfStay(text),
      )
      .join(' ')
  );
}

/** What stands behind the label of a fact that has a field of its own: "Go, SQLite" of "Technologies: Go, SQLite". */
function withoutFactLabel(
  text: string,
  { findCourses, findScore, findTechnologies, readEntryLabel }: Recognisers,
): string {
  return (
    findTechnologies(text) ??
    findCourses(text) ??
    readEntryLabel(text)?.text ??
    (findScore(text)?.found === text ? findScore(text)?.score : undefined) ??
    text
  );
}
