import { expandText } from './compressed-text.ts';

const unpacking: Promise<void>[] = [];

/**
 * Unpacks a value that the build has packed, and hands it over. Nobody may use it before `whenUnpacked` has settled.
 *
 * @public the build writes its calls.
 */
export function unpack(packed: string, take: (value: unknown) => void): void {
  unpacking.push(expandText(packed).then((text) => take(JSON.parse(text))));
}

/** Settles when all packed values of the loaded scripts are there. Only bundles of pages have any. */
export async function whenUnpacked(): Promise<void> {
  await Promise.all(unpacking);
}
