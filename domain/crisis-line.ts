/** A number to reach somebody at once; each was read on the page it names. */
export type CrisisLine = {
  /** As the service calls itself. */
  readonly name: string;
  /** As it is dialled within the country; absent where it has none. */
  readonly phone?: string;
  /** What to text where: "Text HOME to 741741". */
  readonly text?: string;
  /** The service's own page or chat. https. */
  readonly url?: string;
  /** Only where the page says so: "Day and night", "Daily, 16:00–23:00". */
  readonly hours?: string;
  /** Whom it is for, where that is not everyone: "Young people under 25". */
  readonly forWhom?: string;
  /** The page on which name and number were read. https. */
  readonly source: string;
  /** When it was read, `YYYY-MM-DD`. */
  readonly checked: string;
};

/** Where to turn in one country. */
export type HelpInCountry = {
  /** ISO 3166-1 alpha-2, upper case. */
  readonly country: string;
  /** Absent where none could be read on a page. */
  readonly emergency?: {
    /** As it is dialled. */
    readonly phone: string;
    readonly source: string;
    readonly checked: string;
  };
  readonly lines: readonly CrisisLine[];
};
