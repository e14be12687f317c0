/** A file of the extension and what stands in it. */
interface MadeFile {
  relativeDest: string;
  contents: string;
}

const note = 'This posting is made up, to try Gaplight with. Click its icon in the toolbar.';

/**
 * Makes a page of the extension of the sample posting. It holds the very script by which a click has any page read:
 * browsers put that into no page of an extension. The policy of such pages allows no style within them, and the form of
 * a company that does not exist would be filled in by somebody.
 */
export function makeSamplePosting(posting: string): MadeFile[] {
  const { html, taken: style } = take(posting, /<style>([\s\S]*?)<\/style>/);
  const { html: body } = take(html, /<div class="application--container">([\s\S]*?<\/form>\s*)<\/div>/);
  const page = body
    // The board leaves a level of headings out, which who hears the page would miss.
    .replace(/(<\/?)h3>/g, '$1h2>')
    .replace('</head>', '<link rel="stylesheet" href="/sample-posting.css" />\n  </head>')
    .replace('<body>', `<body>\n    <aside>${note}</aside>`)
    .replace('</body>', '<script src="/reader.js"></script>\n  </body>');
  return [
    { relativeDest: 'sample-posting.html', contents: page },
    { relativeDest: 'sample-posting.css', contents: `${style.replace('h3 {', 'h2 {')}\n${noteStyle}` },
  ];
}

const noteStyle = `aside { max-width: 760px; margin: 24px auto 0; padding: 8px 16px; box-sizing: border-box; border: 1px solid; border-radius: 6px; font-size: 14px; }
@media (max-width: 824px) { aside { margin-inline: 32px; } }
`;

/** Takes out the first place that is found, and gives what stood in its group. */
function take(html: string, place: RegExp): { html: string; taken: string } {
  const taken = place.exec(html)?.[1];
  if (taken === undefined) throw new Error(`The sample posting holds no ${place}.`);
  return { html: html.replace(place, ''), taken };
}
