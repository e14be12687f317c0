// npm run analyze: starts the command line of scripts/analyze.ts through Vite, so that it runs the very modules
// that the extension is built from.
import { runnerImport } from 'vite';

const { module } = await runnerImport('./scripts/analyze.ts', { configFile: false, logLevel: 'silent' });
process.exitCode = await module.main(process.argv.slice(2));
