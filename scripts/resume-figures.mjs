// npm run figures:resumes
import { run } from './run.mjs';

await run('/scripts/resume-figures.ts');
