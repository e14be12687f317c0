import type { FormField } from '../posting/form-fields.ts';
import { foldAccents } from '../text/fold-accents.ts';

/** What an application form asks for that a resume has. */
export type FormFact =
  | 'firstName'
  | 'lastName'
  | 'fullName'
  | 'email'
  | 'phone'
  | 'city'
  | 'place'
  | 'country'
  | 'postalCode'
  | 'linkedin'
  | 'github'
  | 'website'
  | 'company'
  | 'title'
  | 'years'
  | 'school'
  | 'degree';

/** How forms name each of these, in small letters: data of `rules/pages/`. */
export type FormFieldWords = Record<FormFact, readonly string[]>;

/**
 * What a field asks for, by its label, else by its hint; the longest phrase counts. Where more words stand beside a
 * phrase than in it, something else is asked for: "Emergency contact name".
 */
export function recogniseField({ label, hint }: FormField, words: FormFieldWords): FormFact | undefined {
  return find(label, words) ?? (hint === undefined ? undefined : find(takeApart(hint), words));
}

function find(text: string, words: FormFieldWords): FormFact | undefined {
  const said = fold(text);
  const count = said.split(' ').length;
  let best: { fact: FormFact; length: number } | undefined;
  for (const [fact, phrases] of Object.entries(words) as [FormFact, readonly string[]][]) {
    for (const phrase of phrases) {
      const folded = fold(phrase);
      if (!` ${said} `.includes(` ${folded} `) || count > 2 * folded.split(' ').length) continue;
      if (folded.length > (best?.length ?? 0)) best = { fact, length: folded.length };
    }
  }
  return best?.fact;
}

/** "firstName" as "first Name". */
function takeApart(name: string): string {
  return name.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ');
}

/** "candidate[first_name]" and "First name:" are both "first name" in the end. */
function fold(text: string): string {
  return foldAccents(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
