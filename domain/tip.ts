import type { TipDomain } from '@/domain/life-domain';

/**
 * How sure science is: `strong` = meta-analysis, guideline or official body; `moderate` = good
 * trials or long-term studies; `early` = small, short, animal or expert advice.
 */
export type EvidenceStrength = 'strong' | 'moderate' | 'early';

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
};

/** One finding, in our words, with the page that says it. */
export type Evidence = {
  readonly id: string;
  readonly claim: string;
  readonly strength: EvidenceStrength;
  readonly source: {
    readonly title: string;
    readonly authors: string;
    readonly year: number | null;
    readonly venue: string;
    readonly doi?: string;
    readonly url?: string;
  };
};

/** A page a patient can read. */
export type Article = {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  /** https, without tracking parameters. */
  readonly url: string;
  readonly free: boolean;
};
