import type { HyphenWords } from '../../lib/import/recognise/hyphens.ts';
import { listWords } from '../../lib/text/lists.ts';

/** Compounds that keep the hyphen at which a line was broken. */
export const hyphens: HyphenWords = {
  /** First parts: "event-" "driven". */
  before: listWords(`
    event high low cross end to real multi on up co non self well long short open third full back front
    cloud data per pre post hand two three four one zero first second large small single cost time test
    user client server read write node message machine domain service production fault in out off load
    rate object command type key role rule run step state half mid so and de re exactly at hard soft
    loosely tightly fully highly home day year log sign roll warm cold hot blue green black white
  `),
  /** Second parts that hardly ever end another word: "append-" "only". */
  after: listWords(`
    only based driven made free level ready side facing safe specific oriented scale aware native tolerant
    grained owned hosted house agnostic critical heavy intensive sensitive latency throughput performance
    availability source stack prem premises tenant region threaded platform quality through built written
    known end once wide term party friendly proof style like sized bound wise
  `),
};
