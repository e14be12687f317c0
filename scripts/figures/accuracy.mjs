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

const scratch = mkdtempSync(join(tmpdir(), 'gaplight-accuracy-'));
let scores;
try {
  const output = join(scratch, 'postings.ndjson');
  const analyze = [
    join(root, 'scripts/run.mjs'),
    'scripts/analyze/main.ts',
    '--posting',
    join(shared, 'postings/texts'),
    '--json',
  ];
  writeFileSync(output, execFileSync(process.execPath, analyze, { cwd: root, maxBuffer: 1 << 28 }));
  const scorer = join(shared, 'score-postings.mjs');
  scores = JSON.parse(execFileSync(process.execPath, [scorer, output, '--json'], { encoding: 'utf8' }));
} finally {
  rmSync(scratch, { recursive: true });
}

const groups = {
  core: 'languages, databases, queues',
  named: 'all named technologies',
  concept: 'patterns and practices',
  all: 'everything',
};
const rows = Object.entries(groups).map(([key, name]) => {
  const { precision, recall, f1, n } = scores[key];
  return `| ${name} | ${precision.toFixed(3)} | ${recall.toFixed(3)} | ${f1.toFixed(3)} | ${n} |`;
});
const { anyOf } = scores;
const page = `# Accuracy

What Gaplight finds in 72 real postings (58 for engineers, 14 for other people), held against answers that two readers wrote by hand. The postings were read while the rules were written, so others give somewhat lower figures. Made by \`npm run accuracy\`; \`tests/corpus.test.ts\` keeps the figures from falling.

| what is asked for | precision | recall | F1 | terms |
| --- | --- | --- | --- | --- |
${rows.join('\n')}

| | |
| --- | --- |
| required, preferred or only mentioned told right | ${scores.levelAccuracy.toFixed(3)} |
| either/or groups | precision ${anyOf.precision.toFixed(3)}, recall ${anyOf.recall.toFixed(3)}, F1 ${anyOf.f1.toFixed(3)} of ${anyOf.n} |
| "or similar" told right | ${scores.openAccuracy.toFixed(3)} |
| years told right | ${scores.years} |
| ordinary words taken for technologies | ${scores.traps} |
| postings that name no technology and come out clean | ${scores.cleanNegatives} |
`;
writeFileSync(join(root, 'docs/accuracy.md'), page);
console.log(page);
