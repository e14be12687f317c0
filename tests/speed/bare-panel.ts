import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { built } from '../e2e/extension.ts';

/** A React panel that shows one line, and nothing of Gaplight. */
const source = `
import { createElement, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
const line = createElement('h1', { 'data-bare': '' }, 'Gaplight');
createRoot(document.getElementById('root')).render(createElement(StrictMode, null, line));
`;

/** A copy of the built extension that also has `bare.html`: its panel's page and style sheet with React alone. */
export async function buildBarePanel(): Promise<{ extension: string; remove(): Promise<void> }> {
  const extension = await mkdtemp(join(tmpdir(), 'gaplight-bare-'));
  await cp(built, extension, { recursive: true });
  // Inside the project, so that React is found from there.
  const sources = join(import.meta.dirname, '../../.output/bare-panel');
  await mkdir(sources, { recursive: true });
  await writeFile(join(sources, 'bare.js'), source);
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: extension,
      emptyOutDir: false,
      rolldownOptions: {
        input: join(sources, 'bare.js'),
        output: { entryFileNames: 'chunks/bare.js' },
      },
    },
  });
  const page = await readFile(join(extension, 'sidepanel.html'), 'utf8');
  const bare = page
    .replace(/<link rel="modulepreload"[^>]*>/g, '')
    .replace(
      /<script type="module"[^>]*><\/script>/,
      '<script type="module" src="/chunks/bare.js"></script>',
    );
  await writeFile(join(extension, 'bare.html'), bare);
  await rm(sources, { recursive: true });
  return { extension, remove: () => rm(extension, { recursive: true }) };
}
