import type { Shows } from '../../../lib/evidence/shows.ts';
import { availability } from './availability.ts';
import { data } from './data.ts';
import { delivery } from './delivery.ts';
import { messaging } from './messaging.ts';
import { operations } from './operations.ts';
import { performance } from './performance.ts';
import { quality } from './quality.ts';
import { reliability } from './reliability.ts';
import { rollout } from './rollout.ts';
import { services } from './services.ts';
import { storage } from './storage.ts';

/** What stands for a practice, a pattern or a class in a resume, in the order of the files. */
export const shows: readonly Shows[] = [
  ...delivery,
  ...rollout,
  ...data,
  ...storage,
  ...messaging,
  ...services,
  ...reliability,
  ...availability,
  ...performance,
  ...operations,
  ...quality,
];
