import { useId } from 'preact/hooks';
import { useLibraryWords } from '@/components/page-words';
import type { CrisisLine, HelpInCountry } from '@/domain/crisis-line';

export type HelpPageProps = {
  readonly countries: readonly HelpInCountry[];
  readonly directories: readonly Directory[];
  /** Whose lines are shown; empty where none was chosen and none could be guessed. */
  readonly country: string;
  /** A country's name in the person's language. */
  readonly nameOf: (country: string) => string;
  readonly dayOf: (day: string) => string;
  readonly onCountry: (country: string) => void;
};

export type Directory = {
  readonly name: string;
  readonly url: string;
  readonly checked: string;
};

/** Where to turn at once. No habits, no counts, no nudges stand here. */
export function HelpPage(props: HelpPageProps) {
  const words = useLibraryWords().help;
  const id = useId();
  const { countries, directories, country, nameOf, onCountry } = props;
  const here = countries.find((each) => each.country === country);
  const names = countries
    .map((each) => [each.country, nameOf(each.country)] as const)
    .sort(([, a], [, b]) => a.localeCompare(b));
  return (
    <section class="HelpPage">
      <h2>{words.heading}</h2>
      <p>{words.lead}</p>
      <div class="HelpPage-country">
        <label for={id}>{words.country}</label>
        <select id={id} value={country} onChange={(event) => onCountry(event.currentTarget.value)}>
          {!here && (
            <option value={country}>
              {country === '' ? words.chooseCountry : nameOf(country)}
            </option>
          )}
          {names.map(([code, name]) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </div>
      {here ? <Lines {...props} here={here} /> : country !== '' && <p>{words.none}</p>}
      <p>{words.careTeam}</p>
      <h3>{words.directories}</h3>
      <ul class="HelpPage-directories">
        {directories.map(({ name, url }) => (
          <li key={url}>
            <Outside href={url} name={name} />
          </li>
        ))}
      </ul>
      <p class="HelpPage-small">{words.offline}</p>
    </section>
  );
}

function Lines({ here, dayOf }: HelpPageProps & { readonly here: HelpInCountry }) {
  const words = useLibraryWords().help;
  const { emergency, lines } = here;
  return (
    <ul class="HelpPage-lines">
      {emergency && (
        <li>
          <p class="HelpPage-name">{words.emergency}</p>
          <p>
            <Phone name={words.emergency} phone={emergency.phone} />
          </p>
          <Checked {...emergency} dayOf={dayOf} />
        </li>
      )}
      {lines.map((line) => (
        <li key={`${line.name} ${line.phone}`}>
          <Line {...line} />
          <Checked {...line} dayOf={dayOf} />
        </li>
      ))}
    </ul>
  );
}

function Line({ name, phone, text, url, hours, forWhom }: CrisisLine) {
  const words = useLibraryWords().help;
  const facts = [forWhom, hours].filter((fact) => fact !== undefined);
  return (
    <>
      <p class="HelpPage-name">
        <bdi>{name}</bdi>
      </p>
      {phone !== undefined && (
        <p>
          <Phone name={name} phone={phone} />
        </p>
      )}
      {text !== undefined && <p>{text}</p>}
      {url !== undefined && (
        <p>
          <Outside
            href={url}
            name={`${words.page}: ${new URL(url).hostname.replace(/^www\./, '')}`}
          />
        </p>
      )}
      {facts.length > 0 && <p>{facts.join(' · ')}</p>}
    </>
  );
}

function Phone({ name, phone }: { readonly name: string; readonly phone: string }) {
  const words = useLibraryWords().help;
  return (
    <a
      class="HelpPage-phone"
      href={`tel:${phone.replaceAll(/[^\d+*#]/g, '')}`}
      aria-label={words.call(name, phone)}
    >
      <bdi dir="ltr">{phone}</bdi>
    </a>
  );
}

function Checked({
  source,
  checked,
  dayOf,
}: {
  readonly source: string;
  readonly checked: string;
  readonly dayOf: HelpPageProps['dayOf'];
}) {
  const words = useLibraryWords().help;
  return (
    <p class="HelpPage-small">
      {words.checked(dayOf(checked))} <Outside href={source} name={words.source} />
    </p>
  );
}

function Outside({ href, name }: { readonly href: string; readonly name: string }) {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {name}
    </a>
  );
}
