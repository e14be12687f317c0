/** How much of a hidden text is kept, in characters. */
const LONGEST = 300;

/** Words by which a text speaks to a program that reads the page, and not to a person. */
const TO_MACHINES =
  /\b(?:ignore|disregard|forget|override)\b[^.]{0,60}\b(?:instructions?|prompts?|rules|above|previous)|\b(?:language model|system prompt|AI (?:assistant|model|agent|system)|chat ?(?:bot|gpt)|LLMs?|you are an? (?:AI|assistant|bot))\b/i;

/** Whether a text speaks to a program. */
export function isForMachines(text: string): boolean {
  return TO_MACHINES.test(text);
}

/** The words of a hidden element, when they are made for a program: cut to 300 characters. Else `undefined`. */
export function readMachineText(element: Element): string | undefined {
  const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, LONGEST);
  return isForMachines(text) ? text : undefined;
}
