import { useState } from 'preact/hooks';
import { CRISIS_LINES, DIRECTORIES } from '@/catalog/crisis-lines';
import { EN } from '@/catalog/strings';
import { HelpPage } from '@/components/HelpPage';
import { useStore } from '@/components/use-store';
import { fullDay } from '@/platform/dates';
import { countryName, guessedCountry } from '@/platform/region';
import { today } from './today';

/** Where to turn at once; stands also where nothing can be read or kept. */
export function Help() {
  const { view } = useStore(today);
  const [chosen, setChosen] = useState('');
  const country = chosen || view?.settings.country || guessedCountry();
  return (
    <HelpPage
      countries={CRISIS_LINES}
      directories={DIRECTORIES}
      country={country}
      nameOf={(code) => countryName(code, EN.language)}
      dayOf={(day) => fullDay(day, EN.language)}
      onCountry={(code) => {
        setChosen(code);
        void today.do('changeSettings', { change: { country: code } });
      }}
    />
  );
}
