import type { Adapter } from '../adapter.ts';

const files = import.meta.glob<Adapter>(['./*.ts', '!./index.ts'], { eager: true, import: 'default' });

/** Every site that is read by itself: one file each in this folder. */
export const adapters: Adapter[] = Object.values(files);

/** The addresses of those sites, for the manifest's content script. */
export const adapterMatches: string[] = adapters.flatMap((adapter) => adapter.matches);
