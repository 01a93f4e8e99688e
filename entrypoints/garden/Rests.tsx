import { EN } from '@/catalog/strings';
import { RestPanel } from '@/components/RestPanel';
import { previousDay } from '@/domain/local-date';
import type { HabitsView } from '@/domain/view';
import { fullDay } from '@/platform/dates';
import { daySpan } from '@/platform/day-words';
import { refusalsOf } from '@/platform/deeds';
import { newId } from '@/platform/ids';
import { HREFS } from '@/platform/pages';
import { today } from './today';

/** Rests, in the section of habits; `#habits/rest` opens it with the form for a new one. */
export function Rests({ view, isOpen }: { view: HabitsView; isOpen: boolean }) {
  const { rests, habits, today: on } = view;
  const change = today.do;
  return (
    <RestPanel
      key={String(isOpen)}
      rests={rests}
      habits={habits.filter(({ archivedAt }) => archivedAt === null)}
      today={on}
      isOpen={isOpen}
      helpHref={HREFS.helpHref}
      dayOf={(day) => fullDay(day, EN.language)}
      spanOf={(from, until) => daySpan(from, until, EN.language)}
      onSave={async (restId, rest) => {
        const told = await change('changeRest', { restId: restId ?? newId(), rest });
        const kept = told.kind === 'saved' || told.kind === 'kept';
        return { kept, refusals: refusalsOf(told) };
      }}
      onEnd={({ id, ...rest }) => {
        const { from, habitIds, reason } = rest;
        // One that began today was none.
        const shorter = from < on ? { from, until: previousDay(on), habitIds, reason } : null;
        void change('changeRest', { restId: id, rest: shorter });
      }}
      onRemove={({ id }) => void change('changeRest', { restId: id, rest: null })}
    />
  );
}
