const boundary =
  /[,;:(]|\s(?=(?:by|through|using|with|via|for|in|on|across|from|to|at|that|which|while|when|into|between|within|over|under|as|after|during|before|against|without|of|and [a-z]+ed|used|based|end to end|end-to-end|[a-z]{3,}ed (?:by|in|on|with|to|for|as|from|using|across))\b|(?:leveraging|utilizing|serving|handling|processing|reducing|improving|increasing|ensuring|enabling|resulting|supporting|containing|consisting|including|allowing|running) (?!(?:with|in|for|on|using|via|and|to|of|at)\b))/;

/** What the verb of a clause acts on: its first noun phrase, as far as it goes without a preposition. */
export function findObject(body: string): string {
  return body.slice(0, boundary.exec(body)?.index ?? body.length).trim();
}

const clauseEnd =
  /[;(]|,? (?=(?:while|which|resulting|reducing|improving|increasing|ensuring|enabling|cutting|thus|thereby)\s)|, (?=(?:and )?[a-z]+(?:ing|ed)\s)/;

/** Puts a phrase behind the first clause of a body, before a participle or a relative goes on. */
export function insertAfterObject(body: string, phrase: string): string {
  const end = clauseEnd.exec(body)?.index ?? body.length;
  const rest = body.slice(end);
  return `${body.slice(0, end).trimEnd()} ${phrase}${rest.startsWith('(') ? ' ' : ''}${rest}`;
}
