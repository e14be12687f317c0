import type { Resume } from '../../resume/resume.ts';
import type { Flag } from '../imported-resume.ts';
import type { Recognisers } from '../recognise/recognisers.ts';
import { type DataKeys, foldKey } from './data-keys.ts';
import { readPlace } from './read-place.ts';
import type { ValueReader } from './read-values.ts';
import { type Claims, type DataRecord, isRecord, lookInto, openRecord } from './record-fields.ts';

type Basics = Resume['basics'];

/** Reads who a resume is about from the objects that hold it; the first that says something counts. */
export function readBasics(
  contacts: DataRecord[],
  { keys, values, claims }: { keys: DataKeys; values: ValueReader; claims: Claims },
  recognise: Recognisers,
): Basics {
  const basics: Basics = { profiles: [] };
  for (const record of contacts) {
    const { take } = openRecord(record, claims);
    const [given, family] = [keys.givenNames, keys.familyNames].map((names) => take(names, values.readLine));
    const name = [given, family].filter(Boolean).join(' ');
    if (name) basics.name ??= name;
    for (const [field, names] of keys.basics) {
      if (basics[field as 'name'] !== undefined) continue;
      const found = take(names, (value) => readField(field, value));
      if (found) basics[field as 'name'] = found;
    }
    takePlace(record);
    for (const name of keys.profiles) {
      const list = take([name], (value) => (typeof value === 'object' && value !== null ? value : undefined));
      if (list) addProfiles(list);
    }
    const more = keys.moreContacts.map((name) => lookInto(record, [name])).filter(Array.isArray);
    for (const each of more.flat().filter(isRecord)) addProfile(each);
    for (const [key, value] of Object.entries(record)) addNetwork(record, key, value);
  }
  return basics;

  function readField(field: string, value: unknown): string | undefined {
    if (field === 'url') return values.readUrl(value);
    if (field !== 'summary') return values.readLine(Array.isArray(value) ? value[0] : value);
    const prose = values.readProse(value);
    return prose && [...prose.paragraphs, ...prose.bullets].join('\n');
  }

  function takePlace(record: DataRecord): void {
    const { take } = openRecord(record, claims);
    const found = take(keys.place.whole, (value) => readPlace(value, { keys, values }));
    if (found && !basics.location) basics.location = found;
    const parts = readPlace(Object.fromEntries(Object.entries(record).filter(([key]) => isPlacePart(key))), {
      keys,
      values,
    });
    if (!parts) return;
    basics.location ??= parts;
    for (const key of Object.keys(record)) if (isPlacePart(key)) claims.add(record, key);
  }

  function isPlacePart(key: string): boolean {
    const { address, postalCode, city, region, country, countryCode } = keys.place;
    return [address, postalCode, city, region, country, countryCode].flat().includes(foldKey(key));
  }

  /** A list of profiles, or an object of addresses by the names of their sites. */
  function addProfiles(value: unknown): void {
    if (Array.isArray(value)) {
      for (const each of value.flat()) isRecord(each) ? addProfile(each) : addAddress(String(each));
    } else if (isRecord(value))
      for (const [network, address] of Object.entries(value)) {
        if (!addNetwork(value, network, address)) addAddress(values.readUrl(address) ?? '');
      }
  }

  /** What is neither a profile nor a contact is not read. */
  function addProfile(record: DataRecord): void {
    const { take } = openRecord(record, claims);
    const network = values.readLine(lookInto(record, LABELS));
    const url = take([...keys.addresses, 'profile', 'profileurl'], values.readUrl);
    const username = values.readLine(lookInto(record, USERNAMES));
    const site = keys.networks.find((each) => each.network.toLowerCase() === network?.toLowerCase());
    if (url || (site && username)) {
      const isAddress = username?.includes('/') ?? false;
      for (const names of [USERNAMES, LABELS]) take(names, values.readLine);
      const address = url ?? (site && `https://${isAddress ? username : `${site.address}${username}`}`);
      basics.profiles.push(...compact({ network, username: isAddress ? undefined : username, url: address }));
    } else if (username) {
      const found: { basics: Basics; flags: Flag[] } = { basics: { profiles: [] }, flags: [] };
      recognise.takeContacts(username, found);
      const { email, phone, profiles } = found.basics;
      if (email) basics.email ??= email;
      if (phone) basics.phone ??= phone;
      basics.profiles.push(...profiles);
    }
  }

  /** "github": "miratalvik" */
  function addNetwork(record: DataRecord, key: string, value: unknown): boolean {
    const site = keys.networks.find(
      ({ network }) => foldKey(key).startsWith(foldKey(network)) && network.length > 1,
    );
    const text = values.readUrl(value) ?? values.readLine(value);
    if (!site || !text || claims.has(record, key)) return false;
    claims.add(record, key);
    const isAddress = /[./]/.test(text.replace(/^@/, ''));
    const before = basics.profiles.length;
    if (isAddress) addAddress(text);
    const username = text.replace(/^@|^\/?(?:in|users)\//g, '');
    if (basics.profiles.length === before)
      basics.profiles.push({
        network: site.network,
        ...(isAddress ? { url: text } : { username, url: `https://${site.address}${username}` }),
      });
    return true;
  }

  function addAddress(text: string): void {
    const found: { basics: Basics; flags: Flag[] } = { basics: { profiles: [] }, flags: [] };
    recognise.takeContacts(text, found);
    basics.profiles.push(...found.basics.profiles);
    const { url } = found.basics;
    if (url && !basics.url) basics.url = url;
    else if (url && url !== basics.url) basics.profiles.push({ url });
  }
}

const LABELS = ['network', 'name', 'type', 'platform', 'site', 'label', 'title'];
const USERNAMES = ['username', 'user', 'handle', 'account', 'value', 'text', 'display'];

function compact(profile: Record<string, string | undefined>): Basics['profiles'] {
  return [Object.fromEntries(Object.entries(profile).filter(([, value]) => value !== undefined))];
}
