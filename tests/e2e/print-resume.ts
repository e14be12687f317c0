import type { Browser } from 'puppeteer-core';

const resumePage = `<!doctype html><title>Resume</title><style>body{font:11pt/1.4 Arial,sans-serif}</style>
<h1>Tamsin Orley</h1><p>tamsin.orley@example.com | Leeds, UK</p>
<h2>Experience</h2>
<p><b>Backend Engineer</b>, Brackwater Rail, Feb 2021 - Present</p>
<ul><li>Cut p99 of the seat map from 900 ms to 140 ms by caching it in Redis.</li></ul>
<p style="color:white;font-size:8pt;print-color-adjust:exact">Kubernetes Cassandra Scala Erlang</p>
<h2>Skills</h2><p>Languages: Go, Java 17</p>
<div style="break-before:page"></div>
<h2>Education</h2><p>BSc Computer Science, Calder Valley State College, 2014 - 2017</p>`;

/** Prints a resume of two pages, with text that nobody can see, into a PDF file. */
export async function printResume(browser: Browser, file: string): Promise<void> {
  const page = await browser.newPage();
  await page.setContent(resumePage);
  await page.pdf({ path: file, format: 'A4' });
  await page.close();
}
