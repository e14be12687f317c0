import * as z from 'zod/mini';
import { dateSides, type PaperChoice, paperSizes, spacings, textSizes } from '../layout/template.ts';
import { foldPhrase } from '../tokens/fold-phrase.ts';
import { isFindable, type OwnTerm, ownTermLimits } from '../tokens/own-terms.ts';
import { categories } from '../tokens/vocabulary.ts';
import { migrateSettings, settingsVersion } from './migrations/settings.ts';

// What the matcher cannot find would keep it from being made at all.
const spellingSchema = z.string().check(z.trim(), z.maxLength(ownTermLimits.length), z.refine(isFindable));

const ownTermSchema = z.object({
  name: spellingSchema,
  spellings: z.array(spellingSchema).check(z.maxLength(ownTermLimits.spellings)),
  category: z.enum(categories),
  kind: z.exactOptional(z.string()),
  everyday: z.exactOptional(z.literal(true)),
}) satisfies z.ZodMiniType<OwnTerm>;

const paperSchema = z.object({
  template: z.string(),
  paper: z.enum(paperSizes),
  spacing: z.enum(spacings),
  dates: z.enum(dateSides),
  font: z.exactOptional(z.string()),
  size: z.exactOptional(z.literal(textSizes)),
  order: z.exactOptional(z.array(z.string())),
}) satisfies z.ZodMiniType<PaperChoice>;

const settingsSchema = z.object({
  version: z.literal(settingsVersion),
  /** Whether the gap is marked in the posting. */
  marksOn: z.boolean(),
  /** Ids of the rules that the user has switched off. */
  rulesOff: z.array(z.string()),
  /** The names that the user has added to the vocabulary. */
  ownTerms: z.array(ownTermSchema).check(z.maxLength(ownTermLimits.names)),
  /** Ids of the sites that the user wants to be read on a click only: the panel offers them no more. */
  sitesOnClick: z.array(z.string()),
  /** How resumes are set on paper; absent until something was chosen. */
  paper: z.exactOptional(paperSchema),
});

/** What the user has set. */
export type Settings = z.infer<typeof settingsSchema>;

/** At first the marks are on, and so is every rule. */
export const firstSettings: Settings = {
  version: settingsVersion,
  marksOn: true,
  rulesOff: [],
  ownTerms: [],
  sitesOnClick: [],
};

/**
 * Reads raw stored settings of any version.
 *
 * @throws Error when they are none, or were stored by a newer version.
 */
export function parseSettings(raw: unknown): Settings {
  return settingsSchema.parse(migrateSettings(raw));
}

/** The settings with a site that is to be read on a click only, or no more. */
export function withSiteOnClick(settings: Settings, id: string, onClick: boolean): Settings {
  const others = settings.sitesOnClick.filter((each) => each !== id);
  return { ...settings, sitesOnClick: onClick ? [...others, id] : others };
}

/** The settings of this browser with what only a file has: names that are not here, and a paper where none was chosen. */
export function addSettings(here: Settings, file: Settings): Settings {
  const names = new Set(here.ownTerms.map(({ name }) => foldPhrase(name)));
  const added = file.ownTerms.filter(({ name }) => !names.has(foldPhrase(name)));
  const paper = here.paper ?? file.paper;
  return {
    ...here,
    ...(paper && { paper }),
    ownTerms: [...here.ownTerms, ...added].slice(0, ownTermLimits.names),
  };
}
