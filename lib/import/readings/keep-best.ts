/** How much better than the plainest one another reading has to be. */
const CLEARLY = 0.02;

/**
 * The best of several readings by their ratings, of which at least one is given, the plainest first: of those that are
 * about as good, the first is kept.
 *
 * @param rate what a reading is worth, from 0 to 1; not asked where there is only one.
 */
export function keepBest<Reading>(readings: readonly Reading[], rate: (reading: Reading) => number): Reading {
  const rated = readings.map((reading) => ({ reading, rating: readings.length > 1 ? rate(reading) : 0 }));
  return rated.reduce((best, each) => (each.rating > best.rating + CLEARLY ? each : best)).reading;
}
