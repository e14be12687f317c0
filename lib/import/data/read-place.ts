import type { DataKeys } from './data-keys.ts';
import type { ValueReader } from './read-values.ts';
import { isRecord, lookInto } from './record-fields.ts';

interface Reading {
  keys: DataKeys;
  values: ValueReader;
}

/** A place as JSON Resume has it. */
export type Place = Partial<Record<'address' | 'postalCode' | 'city' | 'region' | 'countryCode', string>>;

/** "Berlin, Germany" of a text, or of an object with city, region and country; `undefined` where there is none. */
export function readPlaceLine(value: unknown, reading: Reading): string | undefined {
  if (!isRecord(value)) return reading.values.readLine(value);
  const { city, region, countryCode } = readPlace(value, reading) ?? {};
  return [city, region, countryCode].filter(Boolean).join(', ') || reading.values.readLine(value);
}

/** A place of a text, "Berlin, Germany", or of an object with parts; `undefined` where there is none. */
export function readPlace(value: unknown, { keys, values }: Reading): Place | undefined {
  if (!isRecord(value)) {
    const [city, ...region] = (values.readLine(value) ?? '').split(/,\s*/);
    return city ? { city, ...(region.length > 0 && { region: region.join(', ') }) } : undefined;
  }
  const part = (name: keyof DataKeys['place']): string | undefined =>
    values.readLine(lookInto(value, keys.place[name]));
  const country = part('country');
  const isCode = country !== undefined && /^[A-Z]{2}$/.test(country);
  const region = [part('region'), isCode ? undefined : country].filter(Boolean).join(', ');
  const place = {
    address: part('address'),
    postalCode: part('postalCode'),
    city: part('city'),
    region: region || undefined,
    countryCode: part('countryCode') ?? (isCode ? country : undefined),
  };
  // An address and nothing else is where somebody lives, in one line.
  if (place.address && !place.city && !place.region) return readPlace(place.address, { keys, values });
  const said = Object.entries(place).filter(([, text]) => text);
  if (said.length > 0) return Object.fromEntries(said);
  const whole = values.readLine(value);
  return whole ? readPlace(whole, { keys, values }) : undefined;
}
