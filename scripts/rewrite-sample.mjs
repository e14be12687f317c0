// npm run rewrites:sample
import { run } from './run.mjs';

await run('/scripts/rewrite-sample.ts');
