import type { GuidePage } from '../../../lib/guide/guide.ts';
import { actionVerbsPage } from './action-verbs.ts';
import { aiWritingPage } from './ai-writing.ts';
import { atsPage } from './ats.ts';
import { changingToBackendPage } from './changing-to-backend.ts';
import { consistencyPage } from './consistency.ts';
import { datesPage } from './dates.ts';
import { englishPage } from './english.ts';
import { fileAndLayoutPage } from './file-and-layout.ts';
import { firstJobPage } from './first-job.ts';
import { formatPage } from './format.ts';
import { gapsPage } from './gaps.ts';
import { headerPage } from './header.ts';
import { howToWritePage } from './how-to-write.ts';
import { lengthPage } from './length.ts';
import { numbersPage } from './numbers.ts';
import { patternsPage } from './patterns.ts';
import { privacyPage } from './privacy.ts';
import { questionsPage } from './questions.ts';
import { salaryPage } from './salary.ts';
import { severalRolesPage } from './several-roles.ts';
import { skillsThatParsePage } from './skills-that-parse.ts';
import { summariesByLevelPage } from './summaries-by-level.ts';
import { tailoringPage } from './tailoring.ts';
import { talksAndOpenSourcePage } from './talks-and-open-source.ts';
import { teamWorkPage } from './team-work.ts';
import { versionsPage } from './versions.ts';
import { wholeResumePage } from './whole-resume.ts';
import { yearsShortPage } from './years-short.ts';

/** The pages that are written for the guide, in the order of their chapters' lists. */
export const writtenPages: GuidePage[] = [
  howToWritePage,
  wholeResumePage,
  summariesByLevelPage,
  formatPage,
  atsPage,
  lengthPage,
  fileAndLayoutPage,
  headerPage,
  datesPage,
  gapsPage,
  firstJobPage,
  changingToBackendPage,
  yearsShortPage,
  tailoringPage,
  numbersPage,
  teamWorkPage,
  severalRolesPage,
  versionsPage,
  questionsPage,
  englishPage,
  aiWritingPage,
  patternsPage,
  consistencyPage,
  talksAndOpenSourcePage,
  actionVerbsPage,
  skillsThatParsePage,
  salaryPage,
  privacyPage,
];
