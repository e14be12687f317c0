import type { Shows } from '../../../lib/evidence/shows.ts';
import { availability } from './availability.ts';
import { classes } from './classes.ts';
import { consistency } from './consistency.ts';
import { data } from './data.ts';
import { delivery } from './delivery.ts';
import { design } from './design.ts';
import { incidents } from './incidents.ts';
import { messaging } from './messaging.ts';
import { operations } from './operations.ts';
import { performance } from './performance.ts';
import { protection } from './protection.ts';
import { quality } from './quality.ts';
import { reliability } from './reliability.ts';
import { rollout } from './rollout.ts';
import { search } from './search.ts';
import { security } from './security.ts';
import { services } from './services.ts';
import { storage } from './storage.ts';
import { traffic } from './traffic.ts';

/** What stands for a practice, a pattern or a class in a resume, in the order of the files. */
export const shows: readonly Shows[] = [
  ...delivery,
  ...rollout,
  ...data,
  ...search,
  ...storage,
  ...messaging,
  ...consistency,
  ...services,
  ...traffic,
  ...design,
  ...reliability,
  ...availability,
  ...performance,
  ...operations,
  ...incidents,
  ...quality,
  ...security,
  ...protection,
  ...classes,
];
