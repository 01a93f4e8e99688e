import type { HabitEntry } from '@/domain/habit-entry';
import type { Refusal } from '@/domain/refusal';

/** The parts of the form beside which a refusal can stand; `form`: at its end. */
export type Place =
  | 'name'
  | 'cue'
  | 'small'
  | 'smallest'
  | 'schedule'
  | 'start'
  | 'end'
  | 'goal'
  | 'group'
  | 'form';

/** By the field that a refusal names, or else by its kind. */
const PLACES: Readonly<Record<string, Place>> = {
  nameEmpty: 'name',
  name: 'name',
  cue: 'cue',
  small: 'small',
  smallest: 'smallest',
  noWeekday: 'schedule',
  noMonthDay: 'schedule',
  tooFewSlots: 'schedule',
  schedule: 'schedule',
  countedFrom: 'schedule',
  startsOn: 'start',
  startInPast: 'start',
  startTooFar: 'start',
  endsOn: 'end',
  weeks: 'end',
  endsBeforeStart: 'end',
  spanTooLong: 'end',
  unit: 'goal',
  unitEmpty: 'goal',
  targetNotPositive: 'goal',
  amountNotANumber: 'goal',
  amountAmbiguous: 'goal',
  amountNegative: 'goal',
  amountTooLarge: 'goal',
  step: 'goal',
  stepsCount: 'goal',
  group: 'group',
};

export type PlacedRefusals = Readonly<Record<Place, readonly Refusal[]>>;

/** Every refusal at the part of the form that it is about; one of a kind in each. */
export function placed(refusals: readonly Refusal[], entry: HabitEntry): PlacedRefusals {
  const at = (place: Place): readonly Refusal[] => {
    const here = refusals.filter((refusal) => placeOf(refusal, entry) === place);
    return [...new Map(here.map((refusal) => [refusal.kind, refusal])).values()];
  };
  return {
    name: at('name'),
    cue: at('cue'),
    small: at('small'),
    smallest: at('smallest'),
    schedule: at('schedule'),
    start: at('start'),
    end: at('end'),
    goal: at('goal'),
    group: at('group'),
    form: at('form'),
  };
}

function placeOf(refusal: Refusal, { schedule }: HabitEntry): Place | null {
  // The form says this by itself, as soon as the two are chosen.
  if (refusal.kind === 'severalWithGoal') return null;
  const counted = schedule.choice === 'everyDays' ? schedule.countedFrom : null;
  if (refusal.kind === 'startTooFar' && refusal.day === counted) return 'schedule';
  return PLACES['field' in refusal ? refusal.field : refusal.kind] ?? 'form';
}
