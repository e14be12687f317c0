// npm run fuzz
import { run } from './run.mjs';

await run('/tests/fuzz/main.ts');
