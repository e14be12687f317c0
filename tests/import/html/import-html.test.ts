import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { importResumeFile } from '../../../lib/import/import-file.ts';
import { knowledge } from '../knowledge.ts';
import { outline } from '../outline.ts';

const page = `<!doctype html><html><head><title>Page</title><style>.aside { display: none }
@media print { main { display: none } }</style><script>var skills = "COBOL"</script></head><body>
<nav>Home</nav><main><header><h1>Ana Obi</h1><p>Backend Engineer</p>
<p><a href="mailto:ana@obi.example">E-mail</a> | <a href="https://github.com/anaobi">GitHub</a></p></header>
<h2>Experience</h2>
<h3>Lead Engineer<span class="date">Mar 2021 &ndash; Present</span></h3><h4>Quill</h4>
<ul><li>Cut p99 to 90&nbsp;ms.<li><p>Ran <b>Kafka</b>.</p></ul>
<p class="aside">concealed</p><p style="display:none">concealed</p><p hidden>concealed</p>
<h2>Skills</h2><table><tr><th>Languages</th><td>Go, Java</td></tr><tr><th>Queues</th><td>Kafka, NATS</td></tr></table>
</main></body></html>`;

describe('A web page that was saved', () => {
  it.each([
    ['alone', strToU8(page)],
    ['packed with its pictures', zipSync({ 'cv.html': strToU8(page), 'images/1.png': strToU8('x') })],
  ])('is read as people see it: %s', async (_, bytes) => {
    const { resume, parserText } = await importResumeFile('cv.html', bytes, knowledge);
    expect(resume.basics).toMatchObject({
      name: 'Ana Obi',
      email: 'ana@obi.example',
      profiles: [{ network: 'GitHub' }],
    });
    expect(outline(resume)).toEqual([
      'Lead Engineer | Quill | 2021-03..',
      '• Cut p99 to 90 ms.',
      '• Ran Kafka.',
      'skills Languages: Go, Java',
      'skills Queues: Kafka, NATS',
    ]);
    expect(JSON.stringify([resume, parserText])).not.toMatch(/COBOL|concealed|Home|display/);
  });
});
