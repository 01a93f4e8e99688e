import { useId } from 'preact/hooks';
import { InsightPicture } from '@/components/InsightPicture';
import { useInsightWords } from '@/components/page-words';
import type { InsightsView } from '@/domain/view';

type InsightView = InsightsView['insights'][number];

export type InsightListProps = { readonly view: InsightsView };

/** How the mood went with habits, in sentences; silent until there are days enough. */
export function InsightList({ view }: InsightListProps) {
  const words = useInsightWords().insight;
  const id = useId();
  const clear = view.insights.filter(({ verdict }) => verdict === 'clear');
  const unclear = view.insights.filter(({ verdict }) => verdict === 'unclear');
  const counted = view.insights.filter(({ numbersHidden }) => !numbersHidden);
  return (
    <section class="InsightList" aria-labelledby={id}>
      <h3 id={id}>{words.heading}</h3>
      {view.insights.length === 0 && <Waiting view={view} />}
      {clear.length > 0 && (
        <ul class="InsightList-clear">
          {clear.map((insight) => (
            <li key={keyOf(insight)}>
              <Clear insight={insight} most={mostOf(counted)} />
            </li>
          ))}
        </ul>
      )}
      {unclear.length > 0 && (
        <details>
          <summary>{clear.length > 0 ? words.unclearOthers : words.unclear}</summary>
          <ul class="InsightList-unclear">
            {unclear.map((insight) => (
              <Unclear key={keyOf(insight)} insight={insight} />
            ))}
          </ul>
        </details>
      )}
      {counted.length > 0 && <Table insights={counted} />}
      {view.insights.length > 0 && <How />}
      {view.insights.length > 0 && view.waiting.length > 0 && (
        <p class="InsightList-need">{words.needForOthers}</p>
      )}
    </section>
  );
}

/** What it takes, and how far it is; no number where they are hidden. */
function Waiting({ view: { waiting, moodDays, settings } }: InsightListProps) {
  const words = useInsightWords().insight;
  const nearest = waiting.find(({ withHabit, without }) => withHabit + without > 0);
  return (
    <p class="InsightList-need">
      {words.need}
      {!settings.numbersHidden && moodDays > 0 && ` ${words.noted(moodDays)}`}
      {nearest &&
        !nearest.numbersHidden &&
        ` ${words.nearest(nearest.name, nearest.withHabit, nearest.without)}`}
    </p>
  );
}

function Clear({ insight, most }: { readonly insight: InsightView; readonly most: number }) {
  const words = useInsightWords().insight;
  const { name, lag, withHabit, without, difference, interval } = insight;
  if (insight.numbersHidden) {
    return <p>{`${words.wentWithInWords(name, lag, difference)} ${words.link}`}</p>;
  }
  const said = [
    words.means(name, lag, withHabit, without),
    words.wentWith(name, lag, difference, interval),
    words.link,
  ];
  return (
    <>
      <p>{said.join(' ')}</p>
      <InsightPicture difference={difference} interval={interval} most={most} />
    </>
  );
}

function Unclear({ insight }: { readonly insight: InsightView }) {
  const words = useInsightWords().insight;
  const { name, lag, withHabit, without, interval, numbersHidden } = insight;
  return (
    <li>
      {words.unclearOf(name, lag)}
      {!numbersHidden && <small>{words.unclearMeans(withHabit, without, interval)}</small>}
    </li>
  );
}

function Table({ insights }: { readonly insights: readonly InsightView[] }) {
  const words = useInsightWords().insight;
  return (
    <details>
      <summary>{words.table}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: whoever goes by keys scrolls it too */}
      <section class="InsightList-scroll" aria-label={words.table} tabIndex={0}>
        <table>
          <caption>{words.caption}</caption>
          <thead>
            <tr>
              {Object.entries(words.columns).map(([key, column]) => (
                <th key={key} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {insights.map((insight) => (
              <tr key={keyOf(insight)}>
                <th scope="row">
                  <bdi>{insight.name}</bdi>
                </th>
                <td>{words.lags[insight.lag]}</td>
                <td>{words.group(insight.withHabit)}</td>
                <td>{words.group(insight.without)}</td>
                <td>{words.signed(insight.difference)}</td>
                <td>{words.range(insight.interval)}</td>
                <td>{words.verdicts[insight.verdict]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}

function How() {
  const words = useInsightWords().insight;
  return (
    <details>
      <summary>{words.how}</summary>
      {words.howText.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </details>
  );
}

function keyOf({ habitId, lag }: InsightView): string {
  return `${habitId}|${lag}`;
}

/** How far the lines of all pictures reach, so that they can be compared: 2 or 4 steps. */
function mostOf(insights: readonly InsightView[]): 2 | 4 {
  return insights.some(({ interval: { low, high } }) => Math.max(-low, high) > 2) ? 4 : 2;
}
