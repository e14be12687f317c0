import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isOnHost } from '../../lib/posting/site-host.ts';
import { FORMAT, type Unit, type UnitOptions } from './unit.ts';

/**
 * A job site with gaps to fill in, and a page of it with what reading that page must return.
 *
 * @throws Error with one sentence when the host is none, or is read by another site already.
 */
export function createSite(root: string, name: string, { host }: UnitOptions): Unit {
  if (!host || !/^(?:[a-z0-9-]+\.)+[a-z]{2,}$/.test(host))
    throw new Error(
      `--host should be the host of its pages, such as careers.example.com, but is ${host ?? 'missing'}.`,
    );
  const owner = globSync('rules/sites/*.ts', { cwd: root }).find((path) =>
    [...readFileSync(join(root, path), 'utf8').matchAll(/'(\*|https):\/\/[^']+'/g)].some(([pattern]) =>
      isOnHost([pattern.slice(1, -1)], host),
    ),
  );
  if (owner) throw new Error(`${host} is already read by ${owner}.`);
  const [path, page] = [`rules/sites/${name}.ts`, `tests/fixtures/pages/${name}/posting`];
  return {
    files: {
      [path]: writeSite(name, host),
      [`${page}.html`]: PAGE,
      [`${page}.json`]: writeExpected(name, host),
    },
    next: [
      `Replace every FILL IN in ${path}. Where selectors are not enough, write read instead (lib/posting/site.ts).`,
      `Replace every FILL IN in ${page}.html and .json: a page as the site builds it, with a fictional company.`,
      'Take onClick: true away only if the site is to be read at once: then the browser asks every user for access to ' +
        'its pages, and README.md and PRIVACY.md have to name it.',
      'Add pages that are no posting, such as a list or a closed one, as a .html and a .json with url and reason.',
      'Run npx vitest run tests/posting tests/rules/filled-in.test.ts: it says what does not hold yet.',
      FORMAT,
    ],
  };
}

function writeSite(name: string, host: string): string {
  return `import { declareSite } from '../../lib/posting/site.ts';

export default declareSite({
  id: '${name}',
  name: 'FILL IN what people call the site',
  matches: ['https://${host}/*'],
  onClick: true,
  title: ['FILL IN a selector of the job title'],
  company: ['FILL IN a selector of the name of the company, or of the image of its logo'],
  place: ['FILL IN a selector of the place'],
  description: ['FILL IN a selector of the text, or of each part of it'],
  never: ['FILL IN a selector of what is never read, such as the application form'],
});
`;
}

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <title>FILL IN the title of the page</title>
  </head>
  <body>
    <h1>FILL IN the job title, in the element that the site puts it in</h1>
    <main>
      <h2>FILL IN a heading</h2>
      <p>FILL IN a paragraph</p>
      <ul>
        <li>FILL IN a list item</li>
      </ul>
    </main>
    <form>FILL IN what must not be read: the application form, other jobs, legal notices</form>
  </body>
</html>
`;

function writeExpected(name: string, host: string): string {
  const expected = {
    url: `https://${host}/FILL IN the path of a posting`,
    source: name,
    title: 'FILL IN the job title',
    hiringOrganization: 'FILL IN the company',
    jobLocation: 'FILL IN the place',
    headings: ['FILL IN every heading of the posting, in order'],
    items: ['FILL IN every list item of the posting, in order'],
    descriptionHasNot: ['FILL IN words of the page that are not part of the posting'],
  };
  return `${JSON.stringify(expected, null, 2)}\n`;
}
