import * as z from 'zod/mini';

/** A schema of what is made of a value first. */
export function prepared<Schema extends z.ZodMiniType>(make: (value: unknown) => unknown, schema: Schema) {
  return z.pipe(z.transform(make), schema);
}
