// npm run fuzz
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { run } from './run.mjs';

// What parses stored values stands beside what stores them, which looks for a browser when it is loaded.
globalThis.chrome = fakeBrowser;
await run('/tests/fuzz/main.ts');
