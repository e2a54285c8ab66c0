import { useMemo, useRef } from 'preact/hooks';
import type { Entry } from '../model/entry.ts';
import { CONTENT } from '../ui/content-language.ts';
import { RelationList } from '../ui/RelationList.tsx';
import { groupByType } from '../ui/relation-groups.ts';
import { say, sayOf } from '../words/say.ts';
import { layOutMap, type MapNode } from './relation-map.ts';
import { termAddress } from './route.ts';
import { useWidth } from './use-width.ts';

/** What a term is related to, and how: drawn, and beside it as a list. Each related term is a link in both. */
export function RelationMap({ entry }: { entry: Entry }) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const map = useMemo(() => {
    const relations = groupByType(entry.relations).flatMap((group) => group.relations);
    return layOutMap({ term: entry.term, relations, labelOf: (type) => sayOf('relation', type), width });
  }, [entry, width]);
  const { centre, nodes } = map;
  return (
    <section class="map" aria-labelledby="around">
      <h2 id="around">{say('term_around')}</h2>
      <div class="map-and-list">
        <div ref={frame}>
          {width > 0 && (
            <svg
              viewBox={`0 0 ${map.width} ${map.height}`}
              width={map.width}
              height={map.height}
              role="group"
              aria-label={say('term_map', { term: entry.term })}
            >
              {nodes.map((node) => (
                <path class="map-line" key={node.relation.entry} d={node.line} />
              ))}
              <rect class="map-centre" x={centre.left} y={centre.top} {...sizeOf(centre)} rx="22" />
              <text
                class="map-term map-centre-term"
                x={centre.left + centre.width / 2}
                y={centre.top + centre.height / 2}
              >
                {entry.term}
              </text>
              {nodes.map((node) => (
                <Related key={`${node.relation.type} ${node.relation.entry}`} node={node} />
              ))}
            </svg>
          )}
        </div>
        <RelationList relations={entry.relations} onOpenEntry={{ addressOf: termAddress }} />
      </div>
    </section>
  );
}

function Related({ node: { relation, label, box } }: { node: MapNode }) {
  const middle = box.left + box.width / 2;
  return (
    <a class="map-node" href={termAddress(relation.entry)}>
      <rect x={box.left} y={box.top} {...sizeOf(box)} rx="8" />
      <text>
        <tspan class="map-how" x={middle} y={box.top + 12}>
          {sayOf('relation', relation.type)}
        </tspan>{' '}
        <tspan class="map-term" lang={CONTENT.lang} x={middle} y={box.top + 26}>
          {label}
        </tspan>
      </text>
    </a>
  );
}

function sizeOf({ width, height }: { width: number; height: number }) {
  return { width, height };
}
