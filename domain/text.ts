/**
 * One line of plain text: composed (NFC), without control characters and without the marks that
 * reorder the text around them, single spaces, trimmed.
 */
export function cleanLine(text: string): string {
  return withoutMarks(text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' '))
    .replaceAll(/\p{Zs}+/gu, ' ')
    .trim();
}

/** Plain text of several lines; as {@link cleanLine}, with line ends kept. */
export function cleanText(text: string): string {
  return withoutMarks(
    text.replaceAll(/\r\n?|[\u2028\u2029]/g, '\n').replaceAll(/[^\P{Cc}\n\t]+/gu, ' '),
  ).trim();
}

/** Without accents and in lower case: "Café" is found by "cafe" and the other way round. */
export function folded(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** Whether there is nothing in it that can be seen. */
export function isBlank(text: string): boolean {
  return !/[^\s\u2800\p{Default_Ignorable_Code_Point}\p{Z}]/u.test(text);
}

function withoutMarks(text: string): string {
  return text
    .replaceAll(/[\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replaceAll(/\p{Cs}/gu, '\ufffd')
    .normalize('NFC');
}
