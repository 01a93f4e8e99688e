import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Choice } from '@/components/Choice';
import { useGardenWords } from '@/components/page-words';
import { Switch } from '@/components/Switch';

import type { Settings } from '@/domain/settings';

export type SettingsSectionProps = {
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
  readonly welcomeHref: string;
  /** More to set, between what is set and what Tilth is. */
  readonly children?: ComponentChildren;
};

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/** Everything that can be set; each change is kept at once. */
export function SettingsSection(props: SettingsSectionProps) {
  const { settings, onChange, welcomeHref, children } = props;
  const words = useGardenWords().settings;
  const id = useId();
  return (
    <section class="SettingsSection">
      <h2>{words.heading}</h2>
      <Choice
        legend={words.theme}
        value={settings.theme}
        options={(['system', 'light', 'dark'] as const).map((value) => ({
          value,
          label: words.themes[value],
        }))}
        onChange={(theme) => onChange({ theme })}
      />
      <Choice
        legend={words.newTabHabits}
        value={settings.newTabHabits}
        options={[
          { value: 'names', label: words.newTabHabit.names },
          { value: 'circles', label: words.newTabHabit.circles, hint: words.newTabHabitsHint },
        ]}
        onChange={(newTabHabits) => onChange({ newTabHabits })}
      />
      <div>
        <label for={id}>{words.dayStartsAt}</label>
        <select
          id={id}
          class="SettingsSection-hour"
          value={settings.dayStartsAt}
          aria-describedby={`${id}-hint`}
          onChange={(event) => onChange({ dayStartsAt: Number(event.currentTarget.value) })}
        >
          {HOURS.map((hour) => (
            <option key={hour} value={hour}>
              {words.hour(hour)}
            </option>
          ))}
        </select>
        <p id={`${id}-hint`} class="SettingsSection-hint">
          {words.dayStartsAtHint}
        </p>
      </div>
      <Choice
        legend={words.weekStartsOn}
        value={settings.weekStartsOn}
        options={([1, 0, 6] as const).map((value) => ({ value, label: words.weekStarts[value] }))}
        onChange={(weekStartsOn) => onChange({ weekStartsOn })}
      />
      <Switch
        label={words.badge}
        checked={settings.badge}
        onChange={(badge) => onChange({ badge })}
      />
      <Switch label={words.mood} checked={settings.mood} onChange={(mood) => onChange({ mood })} />
      <Switch
        label={words.numbersHidden}
        hint={words.numbersHiddenHint}
        checked={settings.numbersHidden}
        onChange={(numbersHidden) => onChange({ numbersHidden })}
      />
      <Switch
        label={words.streaks}
        hint={words.streaksHint}
        checked={settings.streaks}
        onChange={(streaks) => onChange({ streaks })}
      />
      {children}
      <About welcomeHref={welcomeHref} />
    </section>
  );
}

function About({ welcomeHref }: Pick<SettingsSectionProps, 'welcomeHref'>) {
  const words = useGardenWords().settings;
  const id = useId();
  return (
    <>
      <section class="SettingsSection-about" aria-labelledby={`${id}-keys`}>
        <h3 id={`${id}-keys`}>{words.keys}</h3>
        <dl class="SettingsSection-keys">
          {words.keyList.map(([key, means]) => (
            <div key={key}>
              <dt>{key}</dt>
              <dd>{means}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section class="SettingsSection-about" aria-labelledby={`${id}-about`}>
        <h3 id={`${id}-about`}>{words.about}</h3>
        <p>{words.notTreatment}</p>
        <p>{words.onDevice}</p>
        <p>
          <a href={welcomeHref}>{words.welcomeAgain}</a>
        </p>
      </section>
    </>
  );
}
