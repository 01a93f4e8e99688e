import { useLibraryWords } from '@/components/page-words';
import type { EvidenceView } from '@/domain/view';

export type EvidenceCardProps = {
  readonly evidence: EvidenceView;
  /** The day of the last review, in words. */
  readonly reviewedOn: string;
};

/** What was found, in whom, how sure it is and what it does not show, for each fact behind a text. */
export function EvidenceCard({ evidence, reviewedOn }: EvidenceCardProps) {
  const words = useLibraryWords().card;
  return (
    <div class="EvidenceCard">
      {evidence.facts.map(({ id, claim, inWhom, strength, limits, source }) => (
        <dl key={id}>
          <div>
            <dt>{words.found}</dt>
            <dd>{claim}</dd>
          </div>
          <div>
            <dt>{words.inWhom}</dt>
            <dd>{inWhom}</dd>
          </div>
          <div>
            <dt>{words.sure}</dt>
            <dd>{words.sureAs[strength]}</dd>
          </div>
          <div>
            <dt>{words.limits}</dt>
            <dd>{limits}</dd>
          </div>
          <div>
            <dt>{words.source}</dt>
            <dd>
              <SourceLink source={source} />
            </dd>
          </div>
        </dl>
      ))}
      <p class="EvidenceCard-reviewed">{words.reviewed(reviewedOn)}</p>
    </div>
  );
}

function SourceLink({ source }: { source: EvidenceView['facts'][number]['source'] }) {
  const words = useLibraryWords().card;
  const { title, authors, year, venue, doi, url } = source;
  const address = doi === undefined ? url : `https://doi.org/${doi}`;
  return (
    <>
      {words.cited(authors, year, title, venue)}{' '}
      {address !== undefined && (
        <a href={address} target="_blank" rel="noopener noreferrer">
          {doi === undefined ? new URL(address).hostname : `doi:${doi}`}
        </a>
      )}
    </>
  );
}
