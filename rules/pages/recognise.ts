import { createTitleRecogniser } from '../../lib/import/recognise/job-titles.ts';
import { createLocationRecogniser } from '../../lib/import/recognise/locations.ts';
import { companies } from '../import/companies.ts';
import { countries } from '../import/countries.ts';
import { openers, roles } from '../import/job-titles.ts';
import { regionCodes, regionNames } from '../import/regions.ts';
import { towns } from '../import/towns.ts';
import { breaks, contracts, selfEmployment, workModes } from '../import/work-arrangements.ts';

const titles = createTitleRecogniser({ roles, openers, contracts, selfEmployment, breaks }, companies);
const regions = [...regionNames, ...countries];

/** What tells titles of jobs, companies and places apart in resumes does so in postings. */
export const recognise = {
  ...titles,
  ...createLocationRecogniser({ towns, regions, codes: regionCodes, workModes }, titles),
};
