import type { Resume, Work } from '../../lib/resume/resume.ts';

/** A way to set a resume, as a page of HTML to print. */
export type Layout = (resume: Resume) => string;

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "Mar 2021", "03/2021" or "2021", as the form asks and the date allows. */
export function showDate(date: string, form: 'words' | 'digits' = 'words'): string {
  const [year, month] = date.split('-');
  if (!month) return year ?? '';
  return form === 'digits' ? `${month}/${year}` : `${MONTHS[Number(month) - 1]} ${year}`;
}

export function showDates(
  { startDate, endDate }: { startDate?: string; endDate?: string },
  form?: 'digits',
): string {
  if (!startDate) return endDate ? showDate(endDate, form) : '';
  if (startDate === endDate) return showDate(startDate, form);
  return `${showDate(startDate, form)} – ${endDate ? showDate(endDate, form) : 'Present'}`;
}

export const html = (css: string, body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><style>@page{size:A4;margin:16mm}body{font:10.5pt/1.35 "Liberation Sans",sans-serif;margin:0}h1,h2,h3,p,ul{margin:0}ul{padding-left:16px}.row{display:flex;justify-content:space-between}.entry{margin-bottom:8px}${css}</style><body>${body}`;
export const encode = (text: string | undefined): string =>
  (text ?? '').replaceAll('&', '&amp;').replaceAll('<', '&lt;');
/** Bullets as list items, or set by hand with a marker. */
export const toList = (items: string[], marker = ''): string =>
  items.length === 0
    ? ''
    : marker
      ? `<div>${items.map((item) => `<div style="padding-left:14px;text-indent:-14px">${marker} ${encode(item)}</div>`).join('')}</div>`
      : `<ul>${items.map((item) => `<li>${encode(item)}</li>`).join('')}</ul>`;
export const place = ({ basics }: Resume): string =>
  [basics.location?.city, basics.location?.region].filter(Boolean).join(', ');
export const contacts = (resume: Resume): string[] => [
  place(resume),
  resume.basics.email ?? '',
  resume.basics.phone ?? '',
  ...(resume.basics.url ? [resume.basics.url.replace('https://', '')] : []),
  ...resume.basics.profiles.map(({ url }) => (url ?? '').replace('https://', '')),
];

interface Words {
  work: string;
  education: string;
  skills: string;
  summary: string;
}
const PLAIN: Words = { work: 'Experience', education: 'Education', skills: 'Skills', summary: 'Summary' };
const CAPITALS: Words = {
  work: 'PROFESSIONAL EXPERIENCE',
  education: 'EDUCATION',
  skills: 'TECHNICAL SKILLS',
  summary: 'PROFILE',
};

export const skills = ({ skills: groups }: Resume): string =>
  groups
    .map(({ name, keywords }) => `<p><b>${encode(name)}:</b> ${encode(keywords.join(', '))}</p>`)
    .join('');
export const schools = ({ education }: Resume): string =>
  education
    .map(
      (school) =>
        `<div class="entry"><div class="row"><b>${encode(school.institution)}</b><span>${showDates(school)}</span></div><div>${encode(school.studyType)} in ${encode(school.area)}</div></div>`,
    )
    .join('');
const projects = ({ projects: list }: Resume): string =>
  list.length === 0
    ? ''
    : `<h2>Projects</h2>${list.map((project) => `<div class="entry"><div class="row"><b>${encode(project.name)}</b><span>${showDates(project)}</span></div><p>${encode(project.description)}</p>${toList(project.highlights)}</div>`).join('')}`;

function page(
  css: string,
  resume: Resume,
  role: (work: Work) => string,
  words = PLAIN,
  separator = ' | ',
): string {
  const { basics, work } = resume;
  return html(
    css,
    `<h1>${encode(basics.name)}</h1><p>${encode(basics.label)}</p><p>${contacts(resume).map(encode).join(separator)}</p>
    ${basics.summary ? `<h2>${words.summary}</h2><p>${encode(basics.summary)}</p>` : ''}
    <h2>${words.work}</h2>${work.map(role).join('')}${projects(resume)}
    <h2>${words.education}</h2>${schools(resume)}<h2>${words.skills}</h2>${skills(resume)}`,
  );
}

const sidebar =
  (side: 'left' | 'right', css: string) =>
  (resume: Resume): string => {
    const { basics, work } = resume;
    const aside = `<aside><h2>Contact</h2>${contacts(resume)
      .map((line) => `<p>${encode(line)}</p>`)
      .join('')}
    <h2>Skills</h2>${resume.skills.map(({ name, keywords }) => `<p><b>${encode(name)}</b></p><p>${encode(keywords.join(', '))}</p>`).join('')}
    <h2>Education</h2>${resume.education.map((school) => `<p><b>${encode(school.studyType)}, ${encode(school.area)}</b></p><p>${encode(school.institution)}</p><p>${showDates(school)}</p>`).join('')}</aside>`;
    const main = `<main>${side === 'right' ? `<h1>${encode(basics.name)}</h1><p>${encode(basics.label)}</p>` : ''}
    ${basics.summary ? `<h2>Profile</h2><p>${encode(basics.summary)}</p>` : ''}<h2>Work Experience</h2>
    ${work.map((role) => `<div class="entry"><div class="row"><b>${encode(role.position)}</b><span>${showDates(role)}</span></div><div><i>${encode(role.name)}</i>, ${encode(role.location)}</div>${toList(role.highlights)}</div>`).join('')}${projects(resume)}</main>`;
    return html(
      `.cols{display:grid;gap:22px;grid-template-columns:${side === 'left' ? '32% 1fr' : '1fr 30%'}}h2{font-size:12pt;margin:8px 0 4px}aside{font-size:9.5pt;${css}}`,
      `${side === 'left' ? `<h1>${encode(basics.name)}</h1><p>${encode(basics.label)}</p>` : ''}<div class="cols">${side === 'left' ? aside + main : main + aside}</div>`,
    );
  };

function grouped(resume: Resume): string {
  const firms = Map.groupBy(resume.work, ({ name }) => name);
  const body = [...firms]
    .map(
      ([name, roles]) =>
        `<div class="entry"><h3>${encode(name)}</h3>${roles.map((role) => `<div class="row"><i>${encode(role.position)}</i><span>${showDates(role)}</span></div>${toList(role.highlights)}`).join('')}</div>`,
    )
    .join('');
  let isFirst = true;
  return page('h3{font-size:11pt}h2{margin:10px 0 4px}', resume, () => {
    const shown = isFirst ? body : '';
    isFirst = false;
    return shown;
  });
}

/** Layouts as word processors, LaTeX templates and resume sites make them. */
export const layouts: Record<string, Layout> = {
  'dates at the right': (resume) =>
    page(
      'h1{font-size:22pt}h2{font-size:13pt;border-bottom:1px solid #888;margin:10px 0 4px}',
      resume,
      (role) =>
        `<div class="entry"><div class="row"><span><b>${encode(role.name)}</b>, ${encode(role.position)}</span><span>${showDates(role)}</span></div><div>${encode(role.location)}</div>${toList(role.highlights)}</div>`,
    ),
  'title and employer in two lines, serif': (resume) =>
    page(
      'body{font:10pt/1.2 "Liberation Serif",serif}h1{text-align:center;font-size:24pt}h1+p,h1+p+p{text-align:center}h2{font-variant:small-caps;border-bottom:1px solid;margin:8px 0 3px;font-weight:400;font-size:13pt}',
      resume,
      (role) =>
        `<div class="entry"><div class="row"><b>${encode(role.name)}</b><span>${encode(role.location)}</span></div><div class="row"><i>${encode(role.position)}</i><i>${showDates(role)}</i></div>${toList(role.highlights)}</div>`,
    ),
  'dates at the left': (resume) =>
    page(
      '.grid{display:grid;grid-template-columns:28mm 1fr;gap:4mm}h2{color:#225;margin:10px 0 4px}',
      resume,
      (role) =>
        `<div class="entry grid"><div>${showDates(role, 'digits')}</div><div><b>${encode(role.position)}</b>, ${encode(role.name)}, ${encode(role.location)}${toList(role.highlights)}</div></div>`,
    ),
  'narrow dates and places at the left': (resume) =>
    page(
      '.grid{display:grid;grid-template-columns:24mm 1fr;gap:4mm}h2{margin:10px 0 4px}',
      resume,
      (role) =>
        `<div class="entry grid"><div>${showDates(role)}<br>${encode(role.location)}</div><div><b>${encode(role.position)}</b> · ${encode(role.name)}${toList(role.highlights)}</div></div>`,
    ),
  'dates and places stacked at the right': (resume) =>
    page(
      '.grid{display:grid;grid-template-columns:1fr 40mm;gap:4mm}.grid div+div{text-align:right}h2{margin:10px 0 4px}',
      resume,
      (role) =>
        `<div class="entry grid"><div><b>${encode(role.name)}</b>, ${encode(role.position)}${toList(role.highlights)}</div><div>${encode(role.location)}<br>${showDates(role)}</div></div>`,
    ),
  'title at employer (dates)': (resume) =>
    page(
      'h2{letter-spacing:.25em;text-transform:uppercase;font-size:11pt;margin:12px 0 4px}',
      resume,
      (role) =>
        `<div class="entry"><p><b>${encode(role.position)} at ${encode(role.name)}</b> (${showDates(role)})</p>${toList(role.highlights, '–')}</div>`,
    ),
  'capitals, bars and squares, justified': (resume) =>
    page(
      'body{text-align:justify;hyphens:auto}h2{font-size:11pt;margin:10px 0 4px}',
      resume,
      (role) =>
        `<div class="entry"><p><b>${encode(role.position?.toUpperCase())}</b> | ${encode(role.name)} | ${encode(role.location)} | ${showDates(role)}</p>${toList(role.highlights, '▪')}</div>`,
      CAPITALS,
      ' • ',
    ),
  'several positions at an employer': grouped,
  'sidebar at the left': sidebar('left', 'background:#1d3557;color:#fff;padding:8px'),
  'sidebar at the right': sidebar(
    'right',
    'border-left:1px solid #ccc;padding-left:10px;overflow-wrap:anywhere',
  ),
  'headings in the margin': (resume) =>
    html(
      '.grid{display:grid;grid-template-columns:34mm 1fr;gap:5mm;margin-bottom:8px}h2{font-size:11pt}',
      `<h1>${encode(resume.basics.name)}</h1><p>${contacts(resume).map(encode).join(' · ')}</p>
      <div class="grid"><h2>Experience</h2><div>${resume.work.map((role) => `<div class="entry"><div class="row"><b>${encode(role.position)}</b><span>${showDates(role)}</span></div><div>${encode(role.name)}, ${encode(role.location)}</div>${toList(role.highlights)}</div>`).join('')}</div></div>
      <div class="grid"><h2>Education</h2><div>${schools(resume)}</div></div><div class="grid"><h2>Skills</h2><div>${skills(resume)}</div></div>`,
    ),
  'a table, large lines': (resume) =>
    page(
      'body{line-height:1.7;font-family:"DejaVu Sans";font-size:9.5pt}td{vertical-align:top;padding:0 12px 6px 0}h2{margin:12px 0 4px}',
      resume,
      (role) =>
        `<table><tr><td style="width:32mm">${showDates(role)}</td><td><b>${encode(role.name)}</b><br>${encode(role.position)}${toList(role.highlights)}</td></tr></table>`,
    ),
};
