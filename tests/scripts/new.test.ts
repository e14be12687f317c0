import { execFileSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeUnit } from '../../scripts/new/make-unit.ts';

const root = resolve(import.meta.dirname, '../..');
let copy: string;
const make = (command: string) => makeUnit(copy, command.split(' '));
const read = (path: string) => readFileSync(join(copy, path), 'utf8');
/** Every file of the copy with its contents. */
const readAll = () =>
  globSync('**/*.*', { cwd: copy })
    .toSorted()
    .map((path) => [path, read(path)]);
const idsOf = (path: string) => [...read(path).matchAll(/ id: '([^']+)'/g)].map(([, id]) => id);

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'gaplight-new-'));
  cpSync(join(root, 'rules'), join(copy, 'rules'), { recursive: true });
});
afterEach(() => rmSync(copy, { recursive: true }));

describe('npm run new', () => {
  it('writes a rule named like its file, with its gaps marked, and says what to do next', () => {
    const said = make('rule queue-depth');
    expect(said[0]).toBe('Wrote rules/resume/queue-depth.ts');
    expect(said.slice(1).map((line) => line.slice(0, 3))).toEqual(['1. ', '2. ', '3. ', '4. ', '5. ', '6. ']);
    expect(said.join('\n')).toContain('tests/rules/findings/queue-depth.txt');
    expect(read('rules/resume/queue-depth.ts')).toMatch(
      /id: 'queue-depth'[\s\S]*about: 'text'[\s\S]*FILL IN/,
    );
    make('rule section-depth --about resume');
    expect(read('rules/resume/section-depth.ts')).toMatch(/about: 'resume'[\s\S]*FILL IN/);
  });

  it('writes a kind of bullet', () => {
    expect(make('kind quiet-nights').join('\n')).toContain('npm run rewrites:sample');
    expect(read('rules/bullets/quiet-nights.ts')).toMatch(/id: 'quiet-nights'[\s\S]*FILL IN/);
  });

  it('writes a site, and a page of it with what reading it must return', () => {
    make('site tern --host jobs.tern.example');
    expect(read('rules/sites/tern.ts')).toMatch(
      /id: 'tern'[\s\S]*'https:\/\/jobs\.tern\.example\/\*'[\s\S]*FILL IN/,
    );
    const expected = JSON.parse(read('tests/fixtures/pages/tern/posting.json'));
    expect(expected).toMatchObject({ source: 'tern', title: expect.stringContaining('FILL IN') });
    expect(new URL(expected.url).host).toBe('jobs.tern.example');
    expect(read('tests/fixtures/pages/tern/posting.html')).toContain('FILL IN');
  });

  it('puts a term at its place in the alphabet, in the file of its category', () => {
    const path = 'rules/terms/queues.ts';
    const [first = '', ...rest] = idsOf(path);
    for (const id of ['a-queue', 'mid-queue', 'zz-queue']) make(`term ${id} --category queue`);
    expect(idsOf(path)).toEqual([first, ...rest, 'a-queue', 'mid-queue', 'zz-queue'].toSorted());
    expect(idsOf(path)).toHaveLength(rest.length + 4);
  });

  it('leaves a comment above the entry that it belongs to', () => {
    const path = join(copy, 'rules/terms/patterns.ts');
    writeFileSync(
      path,
      "export default defineTerms([\n  // About saga.\n  {\n    id: 'saga',\n    category: 'pattern',\n  },\n]);\n",
    );
    make('term outbox --category pattern');
    expect(read('rules/terms/patterns.ts')).toMatch(
      /id: 'outbox'[\s\S]*\},\n {2}\/\/ About saga\.\n {2}\{\n {4}id: 'saga'/,
    );
  });

  it('asks for a context and a counterexample where a name is an ordinary word or very short', () => {
    const term = (command: string) => {
      const said = make(`term ${command} --category queue`).join('\n');
      const [, entry = ''] = read('rules/terms/queues.ts').split(`id: '${command.split(' ')[0]}'`);
      return `${said}\n${entry.split('\n  },')[0]}`;
    };
    expect(term('zeromq-x --label ZeroMQX --alias 0MQX')).not.toMatch(/context|counterexamples/);
    expect(term('lantern --label Lantern')).toMatch(
      /how Lantern can be told[\s\S]*context[\s\S]*counterexamples: \['FILL IN/,
    );
    expect(term('queue-x --label QueueX --alias qx')).toMatch(
      /how qx can be told[\s\S]*context: \{ technical: \['qx'\] \}/,
    );
    expect(term('mq --label MQ --alias pipe')).toMatch(/how MQ and pipe can[\s\S]*\{ technical: true \}/);
    expect(term('oddlabel --label OddLabel')).toContain("label: 'OddLabel'");
  });

  it('asks which file a term goes to where its category has several', () => {
    expect(() => make('term kedro --category framework')).toThrow(
      /several files: choose one with --file .*frameworks-python/,
    );
    expect(() => make('term kedro --category framework --file queues')).toThrow(
      /--file should be .*, but is queues\./,
    );
    make('term kedro --category framework --file frameworks-python.ts');
    expect(idsOf('rules/terms/frameworks-python.ts')).toContain('kedro');
  });

  it.each([
    ['', 'Usage:'],
    ['rule', 'Usage:'],
    ['widget queue-depth', 'Usage:'],
    ['rule queue-depth twice', 'Usage:'],
    ['rule queue-depth --severity hint', 'Usage:'],
    ['rule QueueDepth', 'The name should be in kebab-case, such as queue-depth, but is QueueDepth.'],
    ['kind ../latency', 'The name should be in kebab-case, such as queue-depth, but is ../latency.'],
    ['rule no-quantity', 'rules/resume/no-quantity.ts is already there.'],
    ['kind latency', 'rules/bullets/latency.ts is already there.'],
    ['rule queue-depth --about work', '--about should be text (one bullet or summary) or resume (the whole)'],
    ['term kafka --category queue', 'The term kafka is already in rules/terms/queues.ts.'],
    ['term kafkb --category queue --label kafka', 'kafka is already a spelling in rules/terms/queues.ts.'],
    [
      'term gopher --category language --alias golang',
      'golang is already a spelling in rules/terms/languages.ts.',
    ],
    ['term kafka-x', '--category should be one of language, database, queue'],
    ['term kafka-x --category broker', '--category should be one of language, database, queue'],
    ['site tern', '--host should be the host of its pages, such as careers.example.com, but is missing.'],
    ['site tern --host https://jobs.tern.example', 'but is https://jobs.tern.example.'],
  ])('refuses "%s" and changes nothing', (command, sentence) => {
    const before = readAll();
    expect(() => make(command)).toThrow(sentence);
    expect(readAll()).toEqual(before);
  });

  it('refuses a host that another site reads already', () => {
    make('site tern --host jobs.tern.example');
    expect(() => make('site marlow --host jobs.tern.example')).toThrow(
      'is already read by rules/sites/tern.ts.',
    );
    expect(() => make('site marlow --host tern.jobs2web.com')).toThrow(
      'is already read by rules/sites/successfactors.ts.',
    );
  });

  it('writes code that type-checks before anything is filled in', { timeout: 60_000 }, () => {
    cpSync(join(root, 'lib'), join(copy, 'lib'), { recursive: true });
    make('site tern --host jobs.tern.example');
    make('rule queue-depth');
    make('rule section-depth --about resume');
    make('kind quiet-nights');
    make('term lantern --category queue');
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
    const { compilerOptions } = JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8'));
    writeFileSync(
      join(copy, 'tsconfig.json'),
      JSON.stringify({
        compilerOptions,
        files: [
          'rules/sites/tern.ts',
          'rules/resume/queue-depth.ts',
          'rules/resume/section-depth.ts',
          'rules/bullets/quiet-nights.ts',
          'rules/terms/queues.ts',
        ],
      }),
    );
    execFileSync(join(root, 'node_modules/.bin/tsc'), ['-p', copy], { stdio: 'inherit' });
  });
});
