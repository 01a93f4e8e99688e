import type { TipDomain } from '@/domain/life-domain';
import type { Topic } from '@/domain/topic';

/**
 * How sure science is: `strong` = meta-analysis, guideline or official body; `moderate` = good
 * trials or long-term studies; `early` = small, short, animal or expert advice.
 */
export type EvidenceStrength = 'strong' | 'moderate' | 'early';

/** What the tips as a whole have to tell. */
export const THEMES = [
  /** The brain forms new connections and reorganises old ones, in any learning or unlearning. */
  'keepsChanging',
  /** Patterns of low mood, worry or trauma grow by repetition, and they are not fixed. */
  'patterns',
  /** What ketamine is studied for, and what is not known. */
  'ketamine',
  /** Practice in the days after is what turns an experience into a habit. */
  'integration',
  /** Everyday habits support or weaken the brain's ability to adapt. */
  'everyday',
  /** It lasts all life long, at any age. */
  'allLife',
  /** New stories and ways to cope, with tools, support and the care team. */
  'newStories',
  /** More than fewer symptoms: learning to thrive. */
  'thriving',
] as const;

export type Theme = (typeof THEMES)[number];

/** One tip: one idea, one small deed, and the facts behind it. */
export type Tip = {
  readonly id: string;
  readonly domain: TipDomain;
  /** 25–60 plain words, one idea. */
  readonly text: string;
  /** At most 90 characters; something that can be done today. */
  readonly deed: string;
  /** The weakest strength among the facts the text leans on. */
  readonly strength: EvidenceStrength;
  /** Ids in `catalog/evidence.ts`; at least one. */
  readonly evidence: readonly string[];
  /** Id in `catalog/articles.ts`. */
  readonly article: string;
  /** Id in `catalog/templates.ts`: the habit this tip can become. */
  readonly template?: string;
  /** Everything in it that a person may have hidden. */
  readonly topics: readonly Topic[];
  readonly themes?: readonly Theme[];
  /** Fit for the days around a therapy session, or for a very low day. */
  readonly whenNear?: 'session' | 'low-mood';
};

/** One finding, in our words, with the page that says it. */
export type Evidence = {
  readonly id: string;
  readonly claim: string;
  readonly strength: EvidenceStrength;
  /** In whom it was found, at most 120 characters. */
  readonly inWhom: string;
  /** What it does not show, at most 220 characters. */
  readonly limits: string;
  readonly source: {
    readonly title: string;
    readonly authors: string;
    readonly year: number | null;
    readonly venue: string;
    readonly doi?: string;
    readonly url?: string;
  };
};
