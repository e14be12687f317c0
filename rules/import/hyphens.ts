import type { HyphenWords } from '../../lib/import/recognise/hyphens.ts';
import { listWords } from '../../lib/text/lists.ts';

/** Compounds that keep the hyphen at which a line was broken. */
export const hyphens: HyphenWords = {
  /** First parts: "event-" "driven". */
  before: listWords(`
    event high low cross end to real multi on up co non self well long short open third full back front
    cloud data per pre post hand two three four five six seven eight nine ten one zero first second large small single
    cost time test user client server read write node message machine domain service production fault in out off load
    rate object command type key role rule run step state half mid so and de re exactly at most least hard soft
    loosely tightly fully highly home day year log sign roll warm cold hot blue green black white noisy peer point
    business customer quarter month week hour minute anti inter intra micro macro semi ultra e x t many much world
    award best better fast slow near far hot thread memory cpu i disk cache queue stream batch row column key-value
    time-to mean lock wait rollback leader schema contract api code config feature trunk build break make follow know
    how what must nice problem decision cutting edge industry company team-wide enterprise google german english french
    spanish dutch polish italian portuguese native so-called pull push build-time run-time twenty thirty forty fifty sixty
  `),
  /** Second parts that hardly ever end another word: "append-" "only". */
  after: listWords(`
    only based driven made free level ready side facing safe specific oriented scale aware native tolerant
    grained owned hosted house agnostic critical heavy intensive sensitive latency throughput performance
    availability source stack prem premises tenant region threaded platform quality through built written
    known end once wide term party friendly proof style like sized bound wise neighbour neighbor neighbours neighbors
    hour minute minutes second seconds day days week weeks month months year years person people member engineer
    hours time times purpose world life case cases call calls effective efficient saving rich poor first last
    backed powered enabled related centric centred centered focused managed maintained deployed tested
    reviewed supported defined generated compiled encoded replicated sharded partitioned distributed isolated consistent
    ordered keyed typed coupled integrated compatible compliant dependent independent resistant resilient available
    demand failure traffic volume value speed risk cost budget step stage phase way ways fold off out up down in over
    mail commerce learning signed hoc service services language languages functional national cloud
  `),
};
