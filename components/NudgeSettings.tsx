import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { NudgeTrialField, type NudgeTrialFieldProps } from '@/components/NudgeTrialField';
import { Options } from '@/components/Options';
import { PauseField, type PauseFieldProps } from '@/components/PauseField';
import { useNudgeWords } from '@/components/page-words';
import { QuietHoursField } from '@/components/QuietHoursField';
import { Switch } from '@/components/Switch';
import { useWords } from '@/components/words';
import { LATER, type Later } from '@/domain/nudge';
import type { Allowed } from '@/domain/nudge-facts';
import type { Settings } from '@/domain/settings';

export type NudgeSettingsProps = PauseFieldProps &
  NudgeTrialFieldProps & {
    readonly settings: Settings;
    /** `null`: not known yet. */
    readonly allowed: Allowed | null;
    /** Whether they are allowed to Tilth, and blocked by the browser or the system. */
    readonly isBlocked: boolean;
    /** Whether notifications have buttons and may be heard. */
    readonly hasButtons: boolean;
    /** Keys of the browser that lead to Tilth, as they are set; empty ones are not. */
    readonly keys: readonly { readonly does: 'popup' | 'next'; readonly key: string }[];
    /** Whether the address bar knows Tilth's word. */
    readonly hasOmnibox: boolean;
    readonly nudgesHref: string;
    readonly onChange: (change: Partial<Settings>) => void;
    /** Asks for the permission, within the press. */
    readonly onAllow: () => void;
  };

/** The most that can be set for a day. */
const MOST = Array.from({ length: 21 }, (_, most) => most);

/** How nudges come, when they do not, and whether they appear. */
export function NudgeSettings(props: NudgeSettingsProps) {
  const { settings, nudgesHref, onChange } = props;
  const words = useNudgeWords().nudges;
  const id = useId();
  const isOn = settings.nudgeBy !== 'off';
  return (
    <section class="NudgeSettings" aria-labelledby={id}>
      <h3 id={id} tabIndex={-1}>
        {words.heading}
      </h3>
      <p class="NudgeSettings-about">
        {words.about} <a href={nudgesHref}>{words.receipts}</a>
      </p>
      <Options
        legend={words.by}
        value={settings.nudgeBy}
        options={(['notification', 'page', 'off'] as const).map((value) => ({
          value,
          label: words.bys[value],
          hint: words.byHints[value],
        }))}
        onChange={(nudgeBy) => onChange({ nudgeBy })}
      >
        {settings.nudgeBy === 'notification' && <Permission {...props} />}
      </Options>
      {settings.nudgeBy === 'notification' && <Notification {...props} />}
      {isOn && (
        <QuietHoursField
          value={settings.quietHours}
          weekStartsOn={settings.weekStartsOn}
          onChange={(quietHours) => onChange({ quietHours })}
        />
      )}
      {isOn && <PauseField {...props} />}
      {settings.nudgeBy === 'notification' && <NudgeTrialField {...props} />}
      <Keys {...props} />
    </section>
  );
}

/** Whether the browser allows what was chosen, and the way to it. */
function Permission({ allowed, isBlocked, onAllow }: NudgeSettingsProps) {
  const words = useNudgeWords().nudges;
  return (
    <div class="NudgeSettings-permission">
      <p role="status">{allowed && words.allowed[isBlocked ? 'blocked' : allowed]}</p>
      {allowed === 'refused' && !isBlocked && (
        <button type="button" class="Button" onClick={onAllow}>
          {words.allow}
        </button>
      )}
    </div>
  );
}

/** What a notification says, how, and how often. */
function Notification({ settings, hasButtons, onChange }: NudgeSettingsProps) {
  const words = useNudgeWords().nudges;
  const { later } = useWords();
  return (
    <>
      <div>
        <Switch
          label={words.names}
          hint={words.namesHint}
          checked={settings.nudgeNames}
          onChange={(nudgeNames) => onChange({ nudgeNames })}
        />
        {hasButtons && (
          <Switch
            label={words.sound}
            checked={settings.nudgeSound}
            onChange={(nudgeSound) => onChange({ nudgeSound })}
          />
        )}
      </div>
      <Select
        label={words.most}
        hint={words.mostHint}
        value={String(settings.nudgeAllowance)}
        onChange={(most) => onChange({ nudgeAllowance: Number(most) })}
      >
        {MOST.map((most) => (
          <option key={most} value={most}>
            {words.mostOf(most)}
          </option>
        ))}
      </Select>
      {hasButtons && (
        <Select
          label={words.later}
          value={settings.later}
          onChange={(choice) => onChange({ later: choice as Later })}
        >
          {LATER.map((each) => (
            <option key={each} value={each}>
              {later[each]}
            </option>
          ))}
        </Select>
      )}
    </>
  );
}

type SelectProps = {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly children: ComponentChildren;
  readonly onChange: (value: string) => void;
};

function Select({ label, hint, value, children, onChange }: SelectProps) {
  const id = useId();
  return (
    <div class="NudgeSettings-select">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {children}
      </select>
      {hint && (
        <p id={`${id}-hint`} class="SettingsSection-hint">
          {hint}
        </p>
      )}
    </div>
  );
}

function Keys({ keys, hasOmnibox }: Pick<NudgeSettingsProps, 'keys' | 'hasOmnibox'>) {
  const words = useNudgeWords().nudges;
  const id = useId();
  if (keys.length === 0 && !hasOmnibox) return null;
  return (
    <section class="NudgeSettings-keys" aria-labelledby={id}>
      <h4 id={id}>{words.keys}</h4>
      {keys.length > 0 && (
        <dl class="SettingsSection-keys">
          {keys.map(({ does, key }) => (
            <div key={does}>
              <dt>{key === '' ? words.keyUnset : key}</dt>
              <dd>{words.keyWords[does]}</dd>
            </div>
          ))}
        </dl>
      )}
      {keys.length > 0 && <p>{words.keysHint}</p>}
      {hasOmnibox && <p>{words.omnibox}</p>}
    </section>
  );
}
