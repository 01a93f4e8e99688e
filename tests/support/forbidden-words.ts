/**
 * What no text in the product may say: cures, promises, doses, "new brain cells", numbers of the
 * body, blame. Strict on purpose: a hit asks for another wording, not for an exception.
 */
const FORBIDDEN: readonly RegExp[] = [
  // Cures, promises, hype.
  /\bcur(?:e|es|ed|ing|able)\b/i,
  /\bguarante\w*/i,
  /\bpromis(?:e|es|ed|ing)\b/i,
  /\bmiracles?\b/i,
  /\b(?:scientifically|clinically) proven\b|\bproven to\b/i,
  /\bwill (?:heal|cure|fix|boost|improve|lift|make you)\b/i,
  /\brewir\w*/i,
  /\bregr(?:ow|ew)\w*/i,
  /\b(?:repair|fix|heal|reset)\w*\s+(?:your|the|my|a)\s+(?:brain|mind)\b/i,
  /\bboost\w*\s+(?:your|the)\s+brain\b/i,
  /\b(?:21|twenty-one)[ -]days?\b/i,
  /\bBDNF\b/i,
  /\bnew (?:brain|nerve) cells?\b|\bnew neurons?\b|\bneurogenesis\b/i,
  /\bbrain(?:[ -]training)?[ -]games?\b/i,

  // Medicine.
  /\b(?:micro)?dos(?:e|es|ed|age|ages|ing)\b/i,
  /\b\d+\s?(?:mg|mcg|milligrams?)\b/i,
  /\bstop(?:ping)? taking\b/i,
  /\b(?:stop|skip|quit|drop|replace|come off|go off|taper)\s+(?:(?:your|the|a|this|that)\s+)?(?:medicines?|medications?|meds|pills?|antidepressants?|prescriptions?)\b/i,
  /\bFDA\b/i,
  /\bplasticity window\b|\bwindow of (?:neuro)?plasticity\b/i,
  /\bketamine\b[^.!?]*\b(?:works? better|lasts? longer|stronger|safe(?:ly)? at home)\b/i,

  // Body, food, risky trends.
  /\bcalori\w*/i,
  /\b(?:body ?)?weight\b|\bBMI\b|\bbody size\b|\bobes\w*|\bslimm?\w*/i,
  /\bfast(?:ing|ed)\b/i,
  /\bdetox\w*/i,
  /\bclean[ -]?eating\b|\b(?:clean|bad|junk|guilty|forbidden)[ -]foods?\b/i,
  /\bcold[ -]plunges?\b|\bice baths?\b|\bsaunas?\b|\bsleep restriction\b/i,
  /\bbright[ -]light lamps?\b|\blight (?:therapy )?lamps?\b/i,
  /\bsupplements?\b/i,

  // Blame.
  /\bfail(?:s|ed|ing|ures?)?\b/i,
  /\bmissed\b/i,
  /\b(?:broke|broken?|lost|ruined)\s+(?:your|the|a|my)\s+(?:streak|chain|habit|progress)\b/i,
  /\bstreak\s+(?:is|was|has been)?\s*(?:lost|broken|over|gone)\b/i,
  /\byou(?:[’']ve| have)? lost\b/i,
  /\blaz(?:y|ier|iness|ily)\b/i,
  /\bshould(?:n[’']t|\s+not)?(?:\s+have\b|[’']ve\b)/i,
  /\bdamag(?:e|es|ed|ing)\b/i,

  // Writing about trauma, facing fears alone.
  /\b(?:write|journal)\s+(?:\w+\s+)?about\s+(?:your\s+|the\s+|a\s+)?(?:trauma\w*|worst|most painful)/i,
  /\bface your (?:fears?|trauma)\b/i,
];

/** The forbidden words found in a text, as they stand there; empty when it may be shown. */
export function forbiddenIn(text: string): string[] {
  return FORBIDDEN.flatMap((pattern) => pattern.exec(text)?.[0] ?? []);
}
