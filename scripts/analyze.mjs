// npm run analyze
import { run } from './run.mjs';

await run('/scripts/analyze.ts');
