// Opens every address of the catalogue, with a live connection: `npm run check:links`. Not part of `npm test`.
import { runnerImport } from 'vite';
import { type Link, type Verdict, visitAll } from './links/visit.ts';
import { ROOT } from './support/places.ts';

const { module } = await runnerImport<typeof import('./links/addresses.ts')>(
  `${ROOT}/scripts/links/addresses.ts`,
  { root: ROOT, configFile: false, resolve: { alias: { '@': ROOT } } },
);
const links = module.catalogueLinks();
console.log(`Opening ${links.length} addresses, one page of a host after the other.`);

const verdicts = await visitAll(links, {
  onVerdict: (link, verdict) => {
    if (verdict.kind !== 'ok') console.log(`${lineOf(verdict)}\n    ${placeOf(link)}`);
  },
});

const count = (kind: Verdict['kind']): number =>
  [...verdicts.values()].filter((verdict) => verdict.kind === kind).length;
console.log(
  `${count('ok')} as they should be, ${count('moved')} moved, ${count('gone')} gone, ` +
    `${count('otherTitle')} with another title, ${count('numberMissing')} without a number of ours, ` +
    `${count('unclear')} to be looked at by a person.`,
);
// Without a connection nothing is known, which must not look like success.
process.exitCode = count('ok') === links.length ? 0 : 1;

function lineOf(verdict: Exclude<Verdict, { kind: 'ok' }>): string {
  switch (verdict.kind) {
    case 'moved':
      return `moved to ${verdict.to}`;
    case 'gone':
      return `gone (${verdict.status})`;
    case 'otherTitle':
      return `another title: “${verdict.title}”`;
    case 'numberMissing':
      return `does not name ${verdict.numbers.join(', ')}`;
    case 'unclear':
      return `unclear: ${verdict.why}`;
  }
}

function placeOf({ address, title, usedBy }: Link): string {
  return [address, ...(title === undefined ? [] : [`“${title}”`]), usedBy.join(', ')].join(
    '\n    ',
  );
}
