import { Choice } from '@/components/Choice';
import { useLibraryWords } from '@/components/page-words';
import type { Settings } from '@/domain/settings';
import { TOPICS, type Topic } from '@/domain/topic';

export type TopicSettingsProps = {
  readonly settings: Settings;
  /** How many tips were put aside. */
  readonly aside: number;
  readonly asideHref: string;
  readonly onHideTopic: (topic: Topic, hidden: boolean) => void;
  readonly onKetamine: (answer: Settings['ketamine']) => void;
};

/** What a person does or does not want to meet; all of it can be taken back here. */
export function TopicSettings(props: TopicSettingsProps) {
  const { taste: words, topics } = useLibraryWords();
  const { settings, aside, asideHref, onHideTopic } = props;
  return (
    <>
      <KetamineChoice value={settings.ketamine} onChange={props.onKetamine} />
      <fieldset class="TopicSettings">
        <legend>{words.topics}</legend>
        <p class="SettingsSection-hint">{words.topicsHint}</p>
        <div class="TopicSettings-topics">
          {TOPICS.filter((topic) => topic !== 'ketamine').map((topic) => (
            <label key={topic} class="Choice-option">
              <input
                type="checkbox"
                checked={settings.hiddenTopics.includes(topic)}
                onChange={(event) => onHideTopic(topic, event.currentTarget.checked)}
              />
              <span>{topics[topic]}</span>
            </label>
          ))}
        </div>
        {aside > 0 && (
          <p>
            <a href={asideHref}>{words.aside(aside)}</a>
          </p>
        )}
      </fieldset>
    </>
  );
}

export type KetamineChoiceProps = {
  readonly value: Settings['ketamine'];
  readonly onChange: (answer: Settings['ketamine']) => void;
};

/** Asked once in Welcome and open to change in Settings. */
export function KetamineChoice({ value, onChange }: KetamineChoiceProps) {
  const words = useLibraryWords().taste;
  return (
    <Choice
      legend={words.ketamine}
      value={value}
      options={[
        { value: 'yes', label: words.ketamines.yes, hint: words.ketamineHint },
        { value: 'no', label: words.ketamines.no },
        { value: 'unsaid', label: words.ketamines.unsaid },
      ]}
      onChange={onChange}
    />
  );
}
