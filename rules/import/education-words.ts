import type { EducationWords } from '../../lib/import/recognise/degrees.ts';
import { listPhrases, listWords } from '../../lib/text/lists.ts';

/** Words of degrees and schools. */
export const educationWords: Omit<EducationWords, 'certificateLevels'> = {
  /** Degrees that can have an "s" of their own: "Bachelor's". */
  degreeNouns: listWords(`
    bachelor master doctor associate licentiate magister diplom licence ingeniero grado máster laurea engineer
  `),
  degrees: listPhrases(`
    diploma | certificate | minor | major | a-level | a-levels | abitur | high school | foundation degree
    postgraduate | undergraduate | graduate | double degree | exchange | nanodegree | bootcamp | dual degree
  `),
  /** Each full stop is free, and a blank may follow it: "BSc", "B. Sc.". */
  degreeAbbreviations: listWords(`
    b.sc m.sc b.a m.a b.s m.s b.eng m.eng b.tech m.tech b.e m.e m.b.a ph.d d.phil m.phil ll.b ll.m a.a a.s
    b.c.s m.c.s ged hnd
  `),
  /** Parts of words in the names of schools. */
  schoolParts: listWords(`
    universit college institut school academy académie escuela école schule hochschule polytech politec facult
    bootcamp lycée lycee gymnasium
  `),
  schoolAbbreviations: listWords(`
    MIT ETH EPFL UCLA UC TU KTH NYU USC CMU IIT UPC UPM NUS NTU LMU RWTH KIT TUM UCL LSE
  `),
  /** Words before a grade. */
  scores: listWords('gpa cgpa grade score note average mark marks'),
  /** Before a colon and a list of courses. */
  courseLabels: listPhrases(`
    course | courses | coursework | modules | relevant course | relevant courses | relevant coursework
    relevant modules | selected course | selected courses | selected coursework | selected modules
  `),
};
