import { defineExpression, plainCases } from '../../../lib/text/expression.ts';
import { listWords } from '../../../lib/text/lists.ts';

/** Nouns for something that an engineer can own. */
export const system = defineExpression({
  cases: plainCases(
    listWords(`
      agent agents api apis app backend backends bidder billing broker brokers cache caches checkout cluster
      clusters compiler core database databases engine engines export exports flow framework gateway gateways
      importer importers index indexes infrastructure integration integrations layer ledger ledgers library mesh
      monolith path payments pipeline pipelines planner planners platform platforms product proxies proxy queue
      queues router routers runtime scheduler schedulers sdk search service services stack store stores system
      systems tier tooling warehouse
    `),
  ),
});

/** Words between a person and a system: what was done to it, or that it is theirs. */
export const workOnSystem = defineExpression({
  cases: [
    ['own(?:s|ed|ing|er)?', 'Owns billing'],
    ['build(?:s|ing)?', 'Builds gateways'],
    ['built', 'Built search'],
    ['r[au]n(?:s|ning)?', 'Runs 40 clusters'],
    ['lead(?:s|ing)?', 'Leads checkout'],
    ['led', 'Led checkout'],
    [String.raw`maintain\w*`, 'Maintainer of pgwatch'],
    ['ship(?:s|ped|ping)?', 'Shipped 3 SDKs'],
    [String.raw`design\w*`, 'Designs pipelines'],
    [String.raw`operat\w*`, 'Operates brokers'],
    ['scal(?:e|es|ed|ing)', 'Scaled billing'],
    ['writ(?:e|es|ing)', 'Writes compilers'],
    ['wrote', 'Wrote schedulers'],
    ['develop(?:s|ed|ing)?', 'Developed importers'],
    [String.raw`migrat\w*`, 'Migrated ledgers'],
    ['architect(?:s|ed)', 'Architected payments'],
    ['responsible', 'Responsible for search'],
    ['work(?:s|ed|ing)? on', 'Works on search'],
    ['behind', 'Engineer behind checkout'],
    ['for the', 'Engineer for the seat map'],
    ['on the', 'Engineer on the seat map'],
    ['of the', 'Engineer of the seat map'],
    ['previously', 'Previously billing'],
    ['rebuilt', 'Rebuilt billing'],
    ['rewrote', 'Rewrote billing'],
    ['moved', 'Moved billing to Go'],
    ['cut', 'Cut page loads'],
    ['created', 'Created the index'],
  ],
});
