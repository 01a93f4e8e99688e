import { useInsightWords } from '@/components/page-words';
import type { Insight } from '@/domain/insight';

export type InsightPictureProps = Pick<Insight, 'difference' | 'interval'> & {
  /** Steps of mood on either side of the middle. */
  readonly most: number;
};

/** A dot for the difference and a bar for its interval, on a line with "the same" in the middle. */
export function InsightPicture({ difference, interval, most }: InsightPictureProps) {
  const words = useInsightWords().insight;
  const place = (steps: number): string => `${round(50 + (steps / most) * 48)}%`;
  const whole = Array.from({ length: 2 * most + 1 }, (_, index) => index - most);
  return (
    <div class="InsightPicture">
      <svg role="img" aria-label={words.picture(difference, interval, most)}>
        <line class="InsightPicture-axis" x1={place(-most)} x2={place(most)} y1="12" y2="12" />
        {whole.map((steps) => (
          <line
            key={steps}
            class="InsightPicture-axis"
            x1={place(steps)}
            x2={place(steps)}
            y1={steps === 0 ? 3 : 9}
            y2={steps === 0 ? 21 : 15}
          />
        ))}
        <line
          class="InsightPicture-interval"
          x1={place(interval.low)}
          x2={place(interval.high)}
          y1="12"
          y2="12"
        />
        <circle cx={place(difference)} cy="12" r="5" />
      </svg>
      <div class="InsightPicture-ends" aria-hidden="true">
        <span>{words.lower}</span>
        <span>{words.same}</span>
        <span>{words.higher}</span>
      </div>
    </div>
  );
}

function round(percent: number): number {
  return Math.round(percent * 100) / 100;
}
