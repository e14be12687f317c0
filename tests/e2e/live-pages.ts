import type { Page } from 'puppeteer-core';
import { type Area, countInk } from './marks.ts';

/** The names that the posting below asks for, each by itself, in its order. */
export const askedNames = ['Elixir', 'PostgreSQL', 'Kafka', 'Kubernetes', 'Terraform', 'Redis', 'Rust'];

const prose =
  'Tidewrack Freight books, tracks and bills the boxes of 400 shipping lines, and this team keeps the service through which every booking goes, day and night.';

const said = prose.slice(0, -1);

/** The lines of a posting, each a block of its own. */
export const postingLines = [
  `<p>${prose}</p>`,
  '<h3>What you will do</h3>',
  '<p>You keep the booking service fast: its p99 stays under 90 ms while a million bookings come in each day.</p>',
  '<p>You take part in the on-call rota, one week in seven, and write down what went wrong so that others can learn from it.</p>',
  '<h3>Requirements</h3>',
  '<p>Three years of Elixir in production.</p>',
  // One sentence: what lies between the two mentions is a part of the same ask.
  `<p>PostgreSQL beyond the basics, as ${said}, and as ${said} whatever comes, so that you know how a plan comes about in PostgreSQL.</p>`,
  '<p>Kafka for everything that another team has to hear of.</p>',
  '<p>Kubernetes, run by yourself.</p>',
  '<p>Terraform for all that is built.</p>',
  '<h3>Nice to have</h3>',
  '<p>Redis in front of something slow.</p>',
  '<p>Rust, in a service that others depend on.</p>',
  `<h3>About us</h3><p>${prose}</p>`,
];

/** A posting as a job site shows it. `head` and `body` go into the page as they are. */
export function livePage({ head = '', body = '', lines = postingLines } = {}): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>Job Application for Backend Engineer at Tidewrack Freight</title>
<style>
  body { margin: 0; font: 16px/1.6 "DejaVu Sans", sans-serif; color: #23272e; background: #fff }
  main { max-width: 640px; margin: 0 auto; padding: 96px 0 480px }
</style>${head}</head>
<body><main class="main"><div class="job__title"><h1>Backend Engineer</h1></div><div class="job__location">Bergen</div>
<div class="job__description body">${lines.join('')}</div></main>${body}</body></html>`;
}

/** Where the words of a page stand in the window: each time that they do, in order. */
export function findWords(page: Page, words: string): Promise<Area[]> {
  return page.evaluate((wanted) => {
    const areas: Area[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent ?? '';
      for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        const { left, top, right, bottom } = range.getBoundingClientRect();
        if (right > left) areas.push({ left, top, right, bottom });
      }
    }
    return areas;
  }, words);
}

/** Which of these names are marked at each place where the page has them. */
export async function findMarked(page: Page, names = askedNames): Promise<string[]> {
  const marked: string[] = [];
  for (const name of names) {
    const areas = await findWords(page, name);
    // A line under the words, as long as they are.
    const feet = areas.map((area) => ({ ...area, top: area.bottom - 3, bottom: area.bottom + 2 }));
    const ink = await countInk(page, feet);
    const isMarked = feet.every((foot, index) => (ink[index] ?? 0) > (foot.right - foot.left) / 3);
    if (areas.length > 0 && isMarked) marked.push(name);
  }
  return marked;
}

/** The place of an element in the window. */
export function findArea(page: Page, selector: string): Promise<Area> {
  return page.$eval(selector, (each) => {
    const { left, top, right, bottom } = each.getBoundingClientRect();
    return { left, top, right, bottom };
  });
}
