import { readFile } from 'node:fs/promises';
import tailwindcss from '@tailwindcss/vite';
import { runnerImport } from 'vite';
import { defineConfig } from 'wxt';
import { bareTitle } from './lib/panel/badge.ts';
import { commandNames } from './lib/welcome/commands.ts';
import type { SiteAddresses } from './rules/site-addresses.ts';
import { bareValues } from './scripts/build/bare-values.ts';
import { fewChunks } from './scripts/build/few-chunks.ts';
import { leanExpressions } from './scripts/build/lean-expressions.ts';
import { leanTerms } from './scripts/build/lean-terms.ts';
import { packedValues } from './scripts/build/packed-values.ts';
import { quietLibraries } from './scripts/build/quiet-libraries.ts';
import { makeSamplePosting } from './scripts/build/sample-posting.ts';

/** What the manifest says of sites, as `rules/` declares them. */
async function readAddresses(): Promise<SiteAddresses> {
  const file = new URL('./rules/site-addresses.ts', import.meta.url).pathname;
  const { module } = await runnerImport<{ siteAddresses: SiteAddresses }>(file, { configFile: false });
  return module.siteAddresses;
}

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  hooks: {
    async 'build:publicAssets'(_, files) {
      const posting = await readFile(new URL('./scripts/sample/posting.html', import.meta.url), 'utf8');
      files.push(...makeSamplePosting(posting));
    },
  },
  manifest: async ({ browser }) => ({
    name: 'Gaplight',
    description:
      'Shows what a backend job posting asks for and where your resume proves it. Everything stays in the browser.',
    permissions: ['storage', 'activeTab', 'scripting', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    optional_host_permissions: (await readAddresses()).toAllow,
    content_scripts: [
      {
        matches: (await readAddresses()).readAtOnce,
        js: ['terms.js', 'posting.js'],
        all_frames: true,
        run_at: 'document_idle',
      },
    ],
    action: { default_title: bareTitle },
    // An entrypoint named `options` would do by itself; what users set stands under the name that they read.
    options_ui: { page: 'settings.html', open_in_tab: true },
    commands: {
      // It does what a click on the icon does: the one command that lets a page be read.
      _execute_action: {
        suggested_key: { default: 'Alt+Shift+G' },
        description: commandNames._execute_action,
      },
      'next-ask': { suggested_key: { default: 'Alt+Shift+Down' }, description: commandNames['next-ask'] },
      'previous-ask': {
        suggested_key: { default: 'Alt+Shift+Up' },
        description: commandNames['previous-ask'],
      },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data: blob:; connect-src 'none'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'gaplight@gaplight.example',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
  vite: () => ({
    // All browsers that run this know how to.
    build: { modulePreload: { polyfill: false } },
    plugins: [leanExpressions(), packedValues(), bareValues(), fewChunks(), quietLibraries(), tailwindcss()],
    // What the import worker holds goes through the same hands, but must not wait for a text to be unpacked: it would miss
    // what it is told meanwhile. It loads its readers in pieces.
    worker: { format: 'es', plugins: () => [leanExpressions(), leanTerms(), quietLibraries()] },
  }),
});
