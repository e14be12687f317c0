import { declareSite } from '../../lib/posting/site.ts';

export default declareSite({
  id: 'ashby',
  name: 'Ashby',
  matches: ['https://jobs.ashbyhq.com/*'],
  onClick: true,
  title: ['.ashby-job-posting-heading', 'h1[class*="_title_"]', 'h1'],
  company: ['img[class*="_navLogo"]'],
  place: ['.ashby-job-posting-left-pane [class*="_section_"] p'],
  description: ['[class*="_descriptionText_"]', '.ashby-job-posting-right-pane [class*="_description_"]'],
});
