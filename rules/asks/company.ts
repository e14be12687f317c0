import type { AskCues } from '../../lib/requirements/ask-cues.ts';

/** How postings speak of the company itself and of others, so that no company is taken for a technology. */
export const companyCues: Pick<
  AskCues,
  'company' | 'employerBefore' | 'employerAfter' | 'employerAt' | 'others'
> = {
  company:
    /^(?:we|our|since|founded|today|headquartered|at [A-Z][\w.]+,)\b|\b(?:our (?:mission|customers|clients|vision|products?|platform)|founded in|is (?:a|an|the|one of the) (?:[\w#.-]+ ){0,5}(?:company|leader|provider|platform|startup|firm)|world's|trusted by|backed by|used by|helping|helps)\b/i,
  employerBefore:
    /(?:^|\n)\W{0,6}(?:about|why|join|joining|life at|working at|work at|careers at|benefits at|meet|see yourself at|more on|who is|what is)\s$/i,
  employerAfter:
    /^(?:,? inc\.?)?(?:\s(?:is|are)\s(?:(?:currently |now |also |actively )?(?:looking|hiring|seeking|searching|recruiting|growing|on a mission|committed|proud|dedicated|building|an? (?:equal|[\w -]{0,28}(?:company|startup|employer|provider|leader)))|headquartered|backed)|[’']s (?:mission|culture|values|vision|team|customers|products|business)|\s(?:was|were) (?:founded|created|started)|\s(?:offers|believes|provides|empowers|helps|powers)\b)/i,
  employerAt: /^,? we\b/i,
  others:
    /\b(?:invest(?:ed|ors?|ment)|funding|funded by|backed by|raised|co-?found\w*|founders?|founded by|trusted by|relied on by|(?:customers|clients|companies|brands|partners|enterprises|organi[sz]ations|startups|teams) (?:include|including|like|such as)|used by|acquired|alumni|formerly|veterans|previously (?:at|of|worked)|ex-|partner(?:ship|ed|s)? with|competitors?|nasdaq|nyse)\b/i,
};
