import type { Resume, Work } from '../../lib/resume/resume.ts';
import {
  contacts,
  encode,
  html,
  type Layout,
  place,
  schools,
  showDates,
  skills,
  toList,
} from './resume-layouts.ts';

const b = (text: string | undefined): string => `<b>${encode(text)}</b>`;
const p = (text: string): string => `<p>${text}</p>`;
const h2 = (text: string): string => `<h2>${text}</h2>`;

/** "3 years 2 months", as profile pages say it. */
function stay({ startDate, endDate }: Work): string {
  const [from = 0, to = 0] = [startDate, endDate ?? '2025-01'].map((date) => {
    const [year, month] = (date ?? '').split('-').map(Number);
    return (year ?? 0) * 12 + (month ?? 1);
  });
  const months = to - from + 1;
  return [`${Math.floor(months / 12)} years`, `${months % 12} months`]
    .filter((part) => !part.startsWith('0'))
    .join(' ');
}

function profilePage({ basics, work, education, skills: groups }: Resume): string {
  const firms = [...Map.groupBy(work, ({ name }) => name)];
  const roles = firms.map(([name, list]) => {
    const inner = list.map(
      (role) =>
        `${p(encode(role.position))}<p class="grey">${showDates(role).replace('–', '-')} (${stay(role)})</p>${p(encode(role.location))}${role.highlights.map((text) => p(`• ${encode(text)}`)).join('')}`,
    );
    return `<div class="entry"><p class="firm">${encode(name)}</p>${inner.join('')}</div>`;
  });
  return html(
    'body{display:grid;grid-template-columns:52mm 1fr;gap:8mm}aside{background:#293e49;color:#fff;padding:6mm;overflow-wrap:anywhere}h2{font-weight:400;font-size:14pt;margin:10px 0 6px}.firm{font-size:12pt}.grey{color:#777}',
    `<aside><h2>Contact</h2>${p(encode(basics.phone))}${p(encode(basics.email))}${basics.profiles.map(({ url }) => p(encode(url?.replace('https://', 'www.')))).join('')}<h2>Skills</h2>${groups.map(({ name, keywords }) => p(`${encode(name)}: ${encode(keywords.join(', '))}`)).join('')}</aside>
    <main><h1>${encode(basics.name)}</h1>${p(encode(basics.label))}${p(place({ basics } as Resume))}${basics.summary ? h2('Summary') + p(encode(basics.summary)) : ''}${h2('Experience')}${roles.join('')}${h2('Education')}${education.map((school) => `${p(encode(school.institution))}<p class="grey">${encode(school.studyType)}, ${encode(school.area)} · (${showDates(school)})</p>`).join('')}</main>`,
  );
}

const head = (resume: Resume): string =>
  `<div class="row"><div><h1>${encode(resume.basics.name)}</h1>${p(encode(resume.basics.label))}</div><div style="text-align:right">${contacts(
    resume,
  )
    .map((line) => p(encode(line)))
    .join('')}</div></div>`;
const sum = ({ basics }: Resume, title: string): string =>
  basics.summary ? h2(title) + p(encode(basics.summary)) : '';

/** Layouts of profile sites and of the templates that office programs and resume sites offer. */
export const siteLayouts: Record<string, Layout> = {
  'a profile page saved as PDF': profilePage,
  'employer, place — title; dates below': (resume) =>
    html(
      'body{font-family:"Liberation Serif";font-size:10pt}h2{color:#2079c7;font-size:9pt;text-transform:uppercase;margin:14px 0 4px}.date{color:#666;font-size:8pt;text-transform:uppercase;margin:2px 0 4px}h3{font-size:11pt}',
      `${head(resume)}${sum(resume, 'Summary')}${h2('Experience')}${resume.work.map((role) => `<div class="entry"><h3>${encode(role.name)}, <span style="font-weight:400">${encode(role.location)} — <i>${encode(role.position)}</i></span></h3><p class="date">${showDates(role)}</p>${toList(role.highlights)}</div>`).join('')}${h2('Education')}${schools(resume)}${h2('Skills')}${skills(resume)}`,
    ),
  'two columns, employer | title in capitals': (resume) =>
    html(
      '.cols{display:grid;grid-template-columns:33% 1fr;gap:6mm}h1{text-align:center;font-weight:300;font-size:30pt}h1+p{text-align:center;font-size:8pt}h2{font-weight:400;text-transform:uppercase;color:#555;margin:8px 0 4px;font-size:14pt}h3{font-size:10pt;text-transform:uppercase}.sub{color:#777;font-size:9pt}',
      `<h1>${encode(resume.basics.name)}</h1>${p(contacts(resume).map(encode).join(' | '))}<div class="cols"><div>${h2('Education')}${resume.education.map((school) => `<h3>${encode(school.institution)}</h3><p class="sub">${encode(school.studyType)} in ${encode(school.area)}</p><p class="sub">${showDates(school)}</p>`).join('')}${h2('Skills')}${resume.skills.map(({ name, keywords }) => `<h3>${encode(name)}</h3>${p(keywords.map(encode).join(' • '))}`).join('')}</div>
      <div>${sum(resume, 'Profile')}${h2('Experience')}${resume.work.map((role) => `<div class="entry"><h3>${encode(role.name)} | <span style="font-weight:400">${encode(role.position)}</span></h3><p class="sub">${showDates(role)} | ${encode(role.location)}</p>${toList(role.highlights)}</div>`).join('')}</div></div>`,
    ),
  'name at the left, contacts at the right, skills in a grid': (resume) =>
    html(
      '.grid{display:grid;grid-template-columns:1fr 1fr 1fr}h2{border-bottom:2px solid #000;font-size:12pt;margin:10px 0 4px}.entry{break-inside:avoid}',
      `${head(resume)}${sum(resume, 'About me')}${h2('Work history')}${resume.work.map((role) => `<div class="entry">${p(b(role.position))}<p>${encode(role.name)} — ${encode(role.location)}<span style="float:right">${showDates(role, 'digits')}</span></p>${toList(role.highlights)}</div>`).join('')}${h2('Technical skills')}<div class="grid">${resume.skills.map(({ name, keywords }) => `<div>${p(b(name))}${keywords.map((word) => p(encode(word))).join('')}</div>`).join('')}</div>${h2('Education')}${schools(resume)}`,
    ),
  'running head and foot, loose lines': (resume) =>
    html(
      '@page{margin:24mm 20mm;@top-right{content:"Resume";font-size:8pt}@bottom-center{content:counter(page) " of " counter(pages);font-size:8pt}}body{line-height:1.6}li{margin-bottom:4px}h2{font-variant:small-caps;margin:16px 0 6px}',
      `${head(resume)}${sum(resume, 'Professional Summary')}${h2('Employment History')}${resume.work.map((role) => `<div class="entry"><p>${b(role.position)}, ${encode(role.name)}, ${encode(role.location)}</p><p><i>${showDates(role)}</i></p>${toList(role.highlights)}</div>`).join('')}${h2('Education')}${schools(resume)}${h2('Core Competencies')}${skills(resume)}`,
    ),
  'no bullets, paragraphs': (resume) =>
    html(
      'p{margin:0 0 4px}h2{margin:14px 0 6px}',
      `<h1>${encode(resume.basics.name)}</h1>${p(contacts(resume).map(encode).join(' · '))}${h2('Experience')}${resume.work.map((role) => `<div class="entry"><div class="row">${b(role.name)}<span>${showDates(role)}</span></div>${p(`<i>${encode(role.position)}</i>`)}${role.highlights.map((text) => `<p>${encode(text)}.</p>`).join('')}</div>`).join('')}${h2('Education')}${schools(resume)}${h2('Skills')}${skills(resume)}`,
    ),
};
