/** Why something a person entered cannot be kept as it is. Each has its sentence in the catalogue. */
export type Refusal =
  | { readonly kind: 'nameEmpty' }
  | {
      readonly kind: 'textTooLong';
      readonly field: 'name' | 'cue' | 'small' | 'smallest' | 'unit' | 'group' | 'step' | 'note';
      readonly length: number;
      readonly limit: number;
    }
  | { readonly kind: 'unitEmpty' }
  | { readonly kind: 'targetNotPositive' }
  | { readonly kind: 'noWeekday' }
  | { readonly kind: 'noMonthDay' }
  /** Fewer than two times of the day. */
  | { readonly kind: 'tooFewSlots' }
  | {
      readonly kind: 'numberOutside';
      readonly field: 'schedule' | 'weeks' | 'minutes' | 'allowance';
      readonly value: number;
      readonly least: number;
      readonly most: number;
    }
  | {
      readonly kind: 'stepsCount';
      readonly count: number;
      readonly fewest: number;
      readonly most: number;
    }
  /** Several times a day, and counted or in steps: it can be one of them. */
  | { readonly kind: 'severalWithGoal' }
  /** No day of the calendar. */
  | { readonly kind: 'dayUnclear'; readonly field: 'countedFrom' | 'startsOn' | 'endsOn' }
  | { readonly kind: 'startInPast'; readonly day: string }
  | { readonly kind: 'startTooFar'; readonly day: string; readonly days: number }
  | { readonly kind: 'endsBeforeStart'; readonly from: string; readonly until: string }
  | { readonly kind: 'spanTooLong'; readonly days: number; readonly limit: number }
  | { readonly kind: 'restUnknown' }
  | { readonly kind: 'noTimer' }
  | { readonly kind: 'timeUnclear'; readonly text: string }
  | { readonly kind: 'reminderUnknown' }
  | { readonly kind: 'tooManyReminders'; readonly limit: number }
  /** A reminder that waits for its own habit. */
  | { readonly kind: 'afterItself' }
  | { readonly kind: 'tooManyHabits'; readonly limit: number }
  | { readonly kind: 'amountNotANumber'; readonly text: string }
  /** Its point may stand before decimals or between thousands. */
  | { readonly kind: 'amountAmbiguous'; readonly text: string }
  | { readonly kind: 'amountNegative'; readonly amount: number }
  | { readonly kind: 'amountTooLarge'; readonly amount: number; readonly limit: number }
  | { readonly kind: 'dayInFuture'; readonly day: string }
  | { readonly kind: 'dayBeforeFirst'; readonly day: string; readonly first: string }
  /** A link that leads to no web page: `javascript:`, `file:`, `mailto:` … */
  | { readonly kind: 'addressNotWeb'; readonly scheme: string }
  | { readonly kind: 'addressUnclear'; readonly text: string }
  | { readonly kind: 'addressTooLong'; readonly length: number; readonly limit: number }
  | { readonly kind: 'habitUnknown' }
  /** A step or time of the day that the habit does not have (any more). */
  | { readonly kind: 'partUnknown' }
  | { readonly kind: 'nothingToUndo' }
  | { readonly kind: 'changedSince' };
