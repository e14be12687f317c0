// npm run accuracy: scores what the command line says of the real postings in ../shared against the answers written
// by hand, and writes the figures to docs/accuracy.md.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const shared = process.env.GAPLIGHT_SHARED ?? resolve(root, '../shared');
if (!existsSync(shared)) {
  console.error('The real postings with their answers are expected in ../shared, which is not there.');
  process.exit(1);
}

const sets = [
  { name: 'seen', folder: 'postings' },
  { name: 'less seen', folder: 'postings-2' },
  { name: 'of these, without line breaks', folder: 'postings-2', shape: 'one line' },
];

const scratch = mkdtempSync(join(tmpdir(), 'gaplight-accuracy-'));
let scores;
try {
  scores = sets.map(({ folder, shape }) => {
    const output = join(scratch, `${folder}.ndjson`);
    const texts = join(shared, folder, 'texts');
    if (!existsSync(output)) {
      const analyze = [
        join(root, 'scripts/run.mjs'),
        'scripts/analyze/main.ts',
        '--posting',
        texts,
        '--json',
      ];
      writeFileSync(output, execFileSync(process.execPath, analyze, { cwd: root, maxBuffer: 1 << 28 }));
    }
    const scorer = [
      join(shared, 'score-postings.mjs'),
      output,
      join(shared, folder, 'gold.jsonl'),
      texts,
      '--json',
    ];
    if (shape) scorer.push(`--shape=${shape}`);
    return JSON.parse(execFileSync(process.execPath, scorer, { encoding: 'utf8' }));
  });
} finally {
  rmSync(scratch, { recursive: true });
}

/** Pairs of a posting and a resume, each ask of which was judged by hand. */
const pairs = join(shared, 'evidence');
const evidence = JSON.parse(
  execFileSync(process.execPath, [join(pairs, 'score-evidence.mjs'), join(pairs, 'dev.jsonl'), '--json'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  }),
);
const share = ({ right, all }) => `${right} of ${all}`;

const three = (value) => value.toFixed(3);
const found = (key) => (score) => {
  const { precision, recall, n } = score[key];
  return `${three(precision)} / ${three(recall)} of ${n}`;
};
const rows = {
  'languages, databases, queues: precision / recall': found('core'),
  'all named technologies': found('named'),
  'patterns and practices': found('concept'),
  everything: found('all'),
  'required, preferred or only mentioned told right': (score) => three(score.levelAccuracy),
  'either/or groups: F1': ({ anyOf }) => `${three(anyOf.f1)} of ${anyOf.n}`,
  '"or similar" told right': (score) => three(score.openAccuracy),
  'years told right': (score) => score.years,
  'ordinary words taken for technologies': (score) => score.traps,
  'postings that name no technology and come out clean': (score) => score.cleanNegatives,
};
const line = (cells) => `| ${cells.join(' | ')} |`;
const page = `# Accuracy

What Gaplight finds in real postings, held against answers that readers wrote by hand. *Seen*: 72 postings (58 for engineers, 14 for other people) that were read while the rules were written. *Less seen*: 20 postings of which only the faults were looked at, late, and mended by their kind. Neither says what to expect of a posting that nobody here has read: [unseen.md](unseen.md) does. Made by \`npm run accuracy\`; \`tests/corpus.test.ts\` keeps the figures from falling.

${line(['', ...sets.map(({ name }) => name)])}
${line(['---', ...sets.map(() => '---')])}
${Object.entries(rows)
  .map(([name, read]) => line([name, ...scores.map(read)]))
  .join('\n')}

## What a resume has for it

${evidence.cases} pairs of a posting and a resume, each kind of difficulty in them, judged by hand; all of them were read while the rules were written. [evidence.md](evidence.md) tells how a resume is judged, and what unseen pairs gave.

${line(['', 'right'])}
${line(['---', '---'])}
${line(['states of asks', share(evidence.asks)])}
${line(['evidence that is shown first', share(evidence.evidence)])}
${line(['years of a technology and in all', share(evidence.years)])}
${line(['notes on spelling and versions', share(evidence.notes)])}
${line(['class words by themselves', share(evidence.classAsks)])}
${line(['what is not asked, and is shown as an ask', `${evidence.notAsked.hit} of ${evidence.notAsked.all}`])}
`;
writeFileSync(join(root, 'docs/accuracy.md'), page);
console.log(page);
