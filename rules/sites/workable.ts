import { declareSite } from '../../lib/posting/site.ts';

export default declareSite({
  id: 'workable',
  name: 'Workable',
  matches: ['https://*.workable.com/*'],
  onClick: true,
  title: ['[data-ui="job-title"]', 'h1'],
  company: ['[data-ui="company-name"]', 'header img'],
  place: ['[data-ui="job-location"]'],
  description: ['[data-ui="job-description"]', '[data-ui="job-requirements"]', '[data-ui="job-benefits"]'],
});
