import { ARTICLES } from '@/catalog/articles';
import { CRISIS_LINES } from '@/catalog/crisis-lines';
import { EVIDENCE } from '@/catalog/evidence';
import type { Link } from './visit.ts';

/** Every address the catalogue names, once, with what its page has to say. */
export function catalogueLinks(): Link[] {
  const links: Link[] = [
    ...ARTICLES.map(({ id, url, title }) => ({ address: url, title, usedBy: [`article ${id}`] })),
    ...EVIDENCE.map(({ id, source }) => ({
      address: source.doi ? `https://doi.org/${source.doi}` : (source.url ?? ''),
      title: source.title,
      usedBy: [`evidence ${id}`],
    })),
    ...CRISIS_LINES.flatMap(({ country, emergency, lines }) => [
      ...(emergency
        ? [{ address: emergency.source, says: [emergency.phone], usedBy: [`help ${country}`] }]
        : []),
      ...lines.flatMap(({ name, phone, source, url }) => [
        { address: source, says: phone ? [phone] : [], usedBy: [`help ${country}: ${name}`] },
        ...(url ? [{ address: url, usedBy: [`help ${country}: ${name}`] }] : []),
      ]),
    ]),
  ];
  return [...Map.groupBy(links, ({ address }) => address).values()].map(joined);
}

function joined(links: readonly Link[]): Link {
  const [first] = links as [Link];
  const title = links.find((link) => link.title !== undefined)?.title;
  return {
    address: first.address,
    ...(title === undefined ? {} : { title }),
    says: [...new Set(links.flatMap(({ says = [] }) => says))],
    usedBy: links.flatMap(({ usedBy }) => usedBy),
  };
}
