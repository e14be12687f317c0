import type { CompiledVerbs } from './compiled-verbs.ts';

/** What the verb of a clause acts on: its first noun phrase, as far as it goes without a preposition. */
export function findObject(body: string, { english }: CompiledVerbs): string {
  return body.slice(0, english.objectEnd.exec(body)?.index ?? body.length).trim();
}

const clauseEnd =
  /[;(]|,? (?=(?:while|which|resulting|reducing|improving|increasing|ensuring|enabling|cutting|thus|thereby)\s)|, (?=(?:and )?[a-z]+(?:ing|ed)\s)/;

/** Puts a phrase behind the first clause of a body, before a participle or a relative goes on. */
export function insertAfterObject(body: string, phrase: string): string {
  const end = clauseEnd.exec(body)?.index ?? body.length;
  const rest = body.slice(end);
  return `${body.slice(0, end).trimEnd()} ${phrase}${rest.startsWith('(') ? ' ' : ''}${rest}`;
}
