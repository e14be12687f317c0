import { describe, expect, it } from 'vitest';
import { importResume } from '../../../lib/import/import-file.ts';
import { readLines } from '../../../lib/import/lines/text-lines.ts';
import { knowledge } from '../knowledge.ts';

const lines = (text: string) => readLines(`# Ana Obi\n\n${text}`, knowledge.recognise).slice(1);
const texts = (text: string) => lines(text).map((line) => line.columns.join(' | '));

describe('HTML in Markdown', () => {
  it.each([
    ['One<br>two', ['One', 'two']],
    ['- One<br/>two', ['One two']],
    ['<div class="pagebreak"></div>\nOne', ['One']],
    ['One <!-- a note\nover two lines --> two', ['One two']],
    ['<h3>Quill</h3>', ['Quill']],
    ['<ul><li>One.</li><li>Two &amp; three.</li></ul>', ['One.', 'Two & three.']],
    ['<span>Quill, Engineer</span> <span>2019 -- 2021</span>', ['Quill, Engineer | 2019 -- 2021']],
    ['### Quill <span style="float: right">2019</span>', ['Quill | 2019']],
    ['Uses <span>Go</span> and <b>Kafka</b>', ['Uses Go and Kafka']],
    ['<a href="https://a.example/x">Site</a>', ['Site (https://a.example/x)']],
    ['List<String> and \\<b>', ['List<String> and <b>']],
    ['- [x] Done', ['Done']],
  ])('leaves the text that people see: %j', (text, said) => {
    expect(texts(text)).toEqual(said);
  });

  it('says which lines are headings and bullets', () => {
    const [heading, bullet] = lines('<h3>Quill</h3><ul><li>One.</li></ul>');
    expect(heading).toMatchObject({ level: 3, bullet: false });
    expect(bullet).toMatchObject({ bullet: true });
  });
});

describe('Front matter', () => {
  const read = async (text: string) => (await importResume('cv.md', text, knowledge)).resume;

  it('says who the resume is about, and is no text of it', async () => {
    const resume = await read(
      '---\ntitle: CV\nauthor: Ana Obi\nemail: ana@obi.example\nlinks:\n  github: https://github.com/anaobi\nlayout: cv\n---\n\n# Skills\n\nGo, Kafka\n',
    );
    expect(resume.basics).toMatchObject({
      name: 'Ana Obi',
      email: 'ana@obi.example',
      profiles: [{ network: 'GitHub', username: 'anaobi' }],
    });
    expect(resume.skills[0]?.keywords).toEqual(['Go', 'Kafka']);
    expect(JSON.stringify(resume)).not.toMatch(/layout|CV/);
  });

  it('counts less than what the text says itself', async () => {
    const resume = await read(
      '---\nname: Someone Else\nphone: "+1 555 0100 22"\n---\n# Ana Obi\n\n## Skills\n\nGo\n',
    );
    expect(resume.basics).toMatchObject({ name: 'Ana Obi', phone: '+1 555 0100 22' });
  });

  it('may be TOML, or a whole resume', async () => {
    expect(
      (await read('+++\ntitle = "Ana Obi"\nemail = "ana@obi.example"\n+++\n\n## Skills\n\nGo')).basics,
    ).toMatchObject({
      name: 'Ana Obi',
      email: 'ana@obi.example',
    });
    const whole = await read('---\nname: Ana Obi\nwork:\n  - company: Quill\n    position: Engineer\n---\n');
    expect(whole.work).toMatchObject([{ name: 'Quill', position: 'Engineer' }]);
  });

  it('is not seen in a text between two rules', async () => {
    const resume = await read('---\nAna Obi\nBackend Engineer\n---\n\n## Skills\n\nGo');
    expect(resume.basics.name).toBe('Ana Obi');
  });
});
