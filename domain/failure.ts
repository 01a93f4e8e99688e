/** Why something could not be read or written. */
export type Failure =
  /** The disk is full. */
  | 'full'
  /** The browser keeps nothing here: private browsing, or storage switched off. */
  | 'unavailable'
  | 'unknown';
