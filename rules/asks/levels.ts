import type { LevelCue } from '../../lib/requirements/ask-cues.ts';

/** Words by which a sentence sets its own level, whatever section it stands in. The first that fits wins. */
export const levelCues: LevelCue[] = [
  {
    level: 'preferred',
    scope: 'clause',
    pattern:
      /\b(?:(?:is|are|as|be|considered|would be|will be|'s|,|\() ?(?:also )?(?:an? )?(?:\w+ ){0,2}(?:plus|bonus|advantage|asset|advantageous|beneficial|helpful|desirable|desired|preferred|preferable|nice|optional|welcome|appreciated|valued|useful)|nice[- ]to[- ]haves?|good to have|great to have|a (?:big |huge |strong |definite |real |major |great )?(?:plus|bonus|advantage)|an (?:asset|advantage|added bonus|added advantage)|bonus|highly (?:desirable|preferred|desired)|(?:strongly )?preferred|desirable|advantageous|pluses|would be (?:great|nice|ideal|good|awesome|amazing|fantastic|wonderful|valuable|interesting)|(?:would|'d) (?:also )?(?:love|like) (?:it )?if|even better|brownie points|extra (?:points|credit)|stand out|sets? you apart|not (?:strictly )?(?:required|necessary|mandatory|essential),? but)\b|\b(?:will |would |also )?helps?\s*(?:[.!]\s*)?$/,
  },
  {
    level: 'mentioned',
    scope: 'clause',
    pattern:
      /\b(?:not (?:strictly )?(?:a )?(?:required|requirement|necessary|needed|mandatory|essential|expected)(?! but)|no (?:prior |previous )?(?:[\w./+#-]+ ){0,4}(?:experience |knowledge )?(?:is )?(?:required|necessary|needed)|(?:do not|don't|needn't|need not|won't|no) need to (?:know|have|be)|(?:do not|don't) have to (?:know|have|be))\b/,
  },
  {
    level: 'preferred',
    scope: 'after',
    pattern:
      /\b(?:ideally|preferably|optionally|(?:a )?plus if|bonus (?:points )?(?:if|for)|nice if|great if|prefer)\b/,
  },
  {
    level: 'required',
    scope: 'clause',
    pattern:
      /\b(?:must(?: |-)have|must be|is (?:a )?must|are (?:a )?must|(?:is|are) (?:required|mandatory|essential|needed)|required|mandatory)\b/,
  },
];

/** Parts of the words above; a sentence without any of them leaves its level to the section. */
export const levelHint =
  /plus|help|bonus|prefer|desir|ideal|nice|advantage|asset|benefi|helpful|option|welcome|appreciat|valu|useful|good to|great|would be|love|like if|better|brownie|extra|stand out|apart|not |no |need|have to|must|required|mandatory|essential/i;

/** Labels of a stack list that belong to other people's work. */
export const otherTeams =
  /\b(?:front[ -]?end|mobile|ios|android|data science|research|design|web client|ui|ux|remote work|communication|collaboration|project management)\b/i;

/** What the team builds with, told among the duties: "our services are written in Go and run on AWS". */
export const stackSentence =
  /\b(?:(?:is|are|was|were) (?:\w+ly )?(?:built|written|developed|implemented|hosted|deployed|based|powered|used) (?:with|in|on|using|by|upon|as)|runs? on|we (?:\w+ly )?use|(?:which|that) (?:will )?uses?|our (?:\w+ )?(?:stack|tools) (?:is|are|includes?|consists))\b/i;

/** A stack that one may learn on the job. */
export const waived =
  /\b(?:(?:do not|don['’]t|does not|doesn['’]t|no) need (?:(?:any|to have|prior|previous|deep) )*(?:experience|expertise|knowledge) (?:with|of|in) (?:all|any|these|those|them|each|every)\b|(?:do not|don['’]t) (?:need|have) to (?:know|have used|have worked with) (?:all|any|these|those|them|each|every)\b)/i;

/** After a practice: the people who do it, with whom one works. */
export const people =
  /^[\s-](?:teams?|department|group|specialists?|experts?|colleagues|organi[sz]ation|counterparts|partners|scientists?|researchers?)\b/i;

/** Before any heading, a sentence with these words tells what the role or the candidate is to do or have. */
export const addressed =
  /^\W*(?:design|develop|build|write|implement|maintain|integrate|contribute|support|work with|own|deploy|operate|optimi[sz]e|collaborate|participate|ensure|create|automate|troubleshoot)\b|\b(?:preferred|desired|a plus|you|you'll|you’ll|your|we are (?:looking|seeking|hiring)|we're (?:looking|seeking|hiring)|we’re (?:looking|seeking|hiring)|looking for|seeking|hiring|responsible for|responsibilities|in this role|the role|this role|this position|the position|join (?:our|us|the)|candidate|candidates|applicant|skills?|skillset|experience (?:with|in|on|of|\w+ing)|comfortable (?:with|using|\w+ing)|familiar(?:ity)? with|hands[- ]on|experienced|proficien\w+|knowledge of|must|required|requires?|opportunity to|help (?:us|develop|build|design|create|provide))\b/i;
