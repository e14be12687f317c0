import { listWords } from '../../text/lists.ts';

/** Elements that flow within a line; every other element stands on lines of its own. */
export const inlineElements: ReadonlySet<string> = new Set(
  listWords(`
    a abbr b bdi bdo big button cite code del dfn em font i img ins kbd label mark nobr q s samp small span strike strong
    sub sup time tt u var wbr`),
);

/** Elements whose content is never text that people read. */
export const textlessElements: ReadonlySet<string> = new Set(
  listWords(`
    script style noscript template head svg math canvas iframe object audio video textarea select datalist`),
);

/** Elements by whose tags a text is known to be HTML. */
export const markupElements: readonly string[] = listWords(`
  p div ul ol li br h1 h2 h3 h4 h5 h6 span strong b em i u a section article table`);
