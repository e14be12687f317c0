import type { SectionKind } from '../recognise/headings.ts';

/** The fields of an item, in the order in which they are looked for, each with the keys that may hold it. */
export type ItemKeys = [field: string, keys: string[]][];

/** Sections whose items have fields. */
export type ItemKind =
  | 'work'
  | 'volunteer'
  | 'education'
  | 'projects'
  | 'certificates'
  | 'awards'
  | 'publications'
  | 'skills'
  | 'languages'
  | 'interests'
  | 'references';

/** The keys under which programs keep a resume in data files, each as `foldKey` makes it; the first that holds something counts. */
export interface DataKeys {
  sections: { kind: SectionKind; keys: string[] }[];
  /** Objects that hold name and contacts. */
  contacts: string[];
  basics: ItemKeys;
  givenNames: string[];
  familyNames: string[];
  /** Lists of addresses at which a person has profiles. */
  profiles: string[];
  /** Lists of other things by which a person is reached. */
  moreContacts: string[];
  networks: { network: string; address: string }[];
  place: Record<'whole' | 'address' | 'postalCode' | 'city' | 'region' | 'country' | 'countryCode', string[]>;
  items: Record<ItemKind, ItemKeys>;
  /** `whole` holds a range or a single date, `issued` the day of an award; `current` says that something goes on. */
  dates: Record<'start' | 'end' | 'whole' | 'issued' | 'current', string[]>;
  /** Lists inside a job: several positions at one employer, and what was done for it as projects. */
  roles: string[];
  projects: string[];
  /** What an object says of the section that it is, and where it keeps the section's items or text. */
  titles: string[];
  bodies: string[];
  /** Where an object in the place of a text, or of an address, keeps it. */
  texts: string[];
  addresses: string[];
  /** Switches: an item is not part of the resume where one of `shown` is off or one of `hidden` is on. */
  shown: string[];
  hidden: string[];
  /** Stars and percentages, which say nothing without a scale. */
  levels: string[];
  /** What says nothing of a person. */
  bookkeeping: string[];
}

/** A key without anything but small letters and digits: "jobtitle" for "jobTitle", "job_title" and "Job Title". */
export function foldKey(key: string): string {
  return key.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** A key in words: "side projects" for "sideProjects" and "side_projects". */
export function spellKey(key: string): string {
  return key
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/[_\s-]+/g, ' ')
    .trim();
}
