import type { Browser } from 'puppeteer-core';

const items = `<li>5+ years of Go in production</li><li>PostgreSQL and Kafka</li><li>Terraform is a plus</li>`;
const body = `<h1>Staff Backend Engineer</h1>
<p>Norrland Freight moves timber by rail between Umeå and Rotterdam, and the slots team plans every train of it.</p>
<h2>What you bring</h2><ul>${items}</ul>
<h2>What we offer</h2><p>Five weeks of leave and a team that writes its decisions down.</p>`;

/** A posting as people paste it. */
export const pastedPosting = `Senior Platform Engineer
Halvorsen Grid, Bergen

We keep the meters of 400,000 homes talking to each other, through storms as well.

Requirements:
- 4+ years of Kotlin
- Redis and RabbitMQ in production
- Experience with Haskell
`;

/** A mail with a posting in its markup, as mail programs save it; what it would load must never be asked for. */
export const mailedPosting = [
  'From: "Ines Falk" <ines@norrland.example>',
  'To: you@mail.example',
  'Subject: =?utf-8?Q?Fwd:_Staff_Backend_Engineer,_Ume=C3=A5?=',
  'Date: Mon, 5 Oct 2026 09:12:00 +0200',
  'MIME-Version: 1.0',
  'Content-Type: multipart/alternative; boundary="part"',
  '',
  '--part',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'See the other part.',
  '--part',
  'Content-Type: text/html; charset=utf-8',
  'Content-Transfer-Encoding: 8bit',
  '',
  `<html><body style="color:#333"><img src="https://track.example/open.gif">${body.replace(/<h1>.*?<\/h1>/, '')}</body></html>`,
  '--part--',
  '',
].join('\r\n');

/** Prints a posting into a PDF file, with the head and foot that browsers print. */
export async function printPosting(browser: Browser): Promise<Uint8Array> {
  const page = await browser.newPage();
  await page.setContent(`<!doctype html><title>Staff Backend Engineer</title>${body}`);
  const bytes = await page.pdf({ format: 'A4', displayHeaderFooter: true, margin: { top: 60, bottom: 60 } });
  await page.close();
  return bytes;
}
