/** Words of a text, split at white space. */
export function wordsOf(text: string): string[] {
  return text.trim().split(/\s+/);
}

/** Every run of four words, in lower case and without punctuation. */
export function shinglesOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}’-]+/gu) ?? [];
  return new Set(words.slice(3).map((_, index) => words.slice(index, index + 4).join(' ')));
}

/** How much two sets share, 0–1. */
export function jaccard(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return one.intersection(other).size / one.union(other).size;
}

/** Digits, and the words two to twelve: "one" is too often not a count ("one study"). */
export function numbersIn(text: string): string[] {
  const words = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'];
  const spelled = [...words, 'twelve'];
  const found = text
    .toLowerCase()
    .match(new RegExp(`\\d[\\d,]*|\\b(?:${spelled.join('|')})\\b`, 'g'));
  return (found ?? []).map((number) => {
    const index = spelled.indexOf(number);
    return index < 0 ? number.replaceAll(',', '') : String(index + 2);
  });
}
