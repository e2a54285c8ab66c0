import type { Claim, SourceDocument } from '../model/entry.ts';
import { say } from '../words/say.ts';
import { groupBySide } from './claim-sides.ts';
import { CONTENT } from './content-language.ts';
import { describeCitation, describeSpeaker } from './words.ts';

interface ClaimListProps {
  readonly claims: readonly Claim[];
  readonly documents: readonly SourceDocument[];
}

/** What the documents say; then what is disputed, with its sides next to each other, no side larger than another. */
export function ClaimList({
  claims,
  documents,
  contested,
}: ClaimListProps & { readonly contested: string | null }) {
  const { sides, neutral } = groupBySide(claims);
  return (
    <>
      {neutral.length > 0 && <Claims claims={neutral} documents={documents} />}
      {contested !== null && (
        <p class="entry-contested" {...CONTENT}>
          {contested}
        </p>
      )}
      {sides.length > 0 && (
        <div class="entry-sides">
          {sides.map((side) => (
            <div class="entry-side" role="group" aria-label={side.name} key={side.name}>
              <p class="entry-side-name" {...CONTENT}>
                {side.name}
              </p>
              <Claims claims={side.claims} documents={documents} />
            </div>
          ))}
        </div>
      )}
      {sides.length === 1 && <p class="entry-note">{say('entry_one_side')}</p>}
    </>
  );
}

function Claims({ claims, documents }: ClaimListProps) {
  return (
    <ul class="entry-claims">
      {claims.map((claim) => (
        <li key={claim.says}>
          <p {...CONTENT}>{claim.says}</p>
          <p class="entry-speaker">{describeSpeaker(claim)}</p>
          <p class="entry-citation">
            {describeCitation(
              documents.find(({ id }) => id === claim.source.document),
              claim.source.paragraph,
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}
