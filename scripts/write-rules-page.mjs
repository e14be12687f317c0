// npm run rules: writes rules/README.md from the rules.
import { runnerImport } from 'vite';

const { module } = await runnerImport('./scripts/write-rules-page.ts', {
  configFile: false,
  logLevel: 'silent',
});
await module.main();
