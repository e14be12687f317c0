import { declareSite } from '../../lib/posting/site.ts';

export default declareSite({
  id: 'icims',
  name: 'iCIMS',
  matches: ['https://*.icims.com/*'],
  onClick: true,
  title: ['h1.iCIMS_Header', 'h1'],
  company: [],
  place: ['.iCIMS_JobHeaderGroup dd'],
  description: ['.iCIMS_JobContent .iCIMS_InfoField_Job', '.iCIMS_JobContent .iCIMS_InfoMsg_Job'],
});
