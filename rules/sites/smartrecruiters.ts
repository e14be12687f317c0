import { declareSite } from '../../lib/posting/site.ts';

export default declareSite({
  id: 'smartrecruiters',
  name: 'SmartRecruiters',
  matches: ['https://*.smartrecruiters.com/*'],
  onClick: true,
  title: ['h1.job-title', 'h1'],
  company: ['.header-logo img'],
  place: ['.job-details .job-location', 'spl-job-location', '[itemprop="jobLocation"]'],
  description: ['.job-sections'],
});
