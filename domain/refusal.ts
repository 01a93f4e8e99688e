/** Why something a person entered cannot be kept as it is. Each has its sentence in the catalogue. */
export type Refusal =
  | { readonly kind: 'nameEmpty' }
  | {
      readonly kind: 'textTooLong';
      readonly field: 'name' | 'cue' | 'small' | 'unit' | 'note';
      readonly length: number;
      readonly limit: number;
    }
  | { readonly kind: 'unitEmpty' }
  | { readonly kind: 'targetNotPositive' }
  | { readonly kind: 'noWeekday' }
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
  | { readonly kind: 'nothingToUndo' }
  | { readonly kind: 'changedSince' };
