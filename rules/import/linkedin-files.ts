import type { LinkedInFile } from '../../lib/import/linkedin/linkedin-file.ts';

/** The files of LinkedIn's data export that belong to a resume. */
export const linkedInFiles: LinkedInFile[] = [
  { name: 'profile', columns: ['First Name', 'Last Name', 'Headline'], section: 'contact', isWhole: true },
  { name: 'email addresses', columns: ['Email Address', 'Confirmed'], section: 'contact' },
  { name: 'phonenumbers', columns: ['Number', 'Type'], section: 'contact' },
  { name: 'phone numbers', columns: ['Number', 'Type'], section: 'contact' },
  { name: 'positions', columns: ['Company Name', 'Title', 'Started On'], section: 'work' },
  { name: 'education', columns: ['School Name', 'Degree Name'], section: 'education' },
  { name: 'certifications', columns: ['Name', 'Authority', 'License Number'], section: 'certificates' },
  { name: 'projects', columns: ['Title', 'Description', 'Url', 'Started On'], section: 'projects' },
  { name: 'publications', columns: ['Name', 'Published On', 'Publisher'], section: 'publications' },
  { name: 'honors', columns: ['Title', 'Description', 'Issued On'], section: 'awards' },
  { name: 'volunteering', columns: ['Company Name', 'Role', 'Cause'], section: 'volunteer' },
  { name: 'languages', columns: ['Name', 'Proficiency'], section: 'languages' },
  { name: 'skills', columns: ['Name'], section: 'skills' },
];
