import type { TipDomain } from '@/domain/life-domain';
import type { Topic } from '@/domain/topic';

/** A page worth reading. */
export type Article = {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly domain: TipDomain;
  /** https, without tracking parameters. */
  readonly url: string;
  /** Whether the whole page can be read without paying. */
  readonly free: boolean;
  /** Reading time in minutes, only where the page itself says so. */
  readonly minutes?: number;
  /** About five minutes or less, or more. */
  readonly length: 'short' | 'long';
  /** `clinician`: written for people of the field, and hard going for others. */
  readonly reader: 'everyone' | 'clinician';
  readonly topics: readonly Topic[];
};
