import type { Site } from '../../lib/posting/site.ts';

const files = import.meta.glob<Site>(['./*.ts', '!./index.ts'], { eager: true, import: 'default' });

/** Every site that is declared: one file each in this folder. */
export const sites: Site[] = Object.values(files);
