import { stem } from './stem.ts';

/** Everyday words that learners use for one another, whatever the glossary is about. */
const GROUPS = `
  boss head chief leader ceo president chairman director run lead manage
  firm company business corporation enterprise maker
  country nation state
  law rule regulation legislation
  ban prohibit forbid block restrict limit curb stop
  steal theft rob take
  copy imitate clone replicate
  spy espionage snoop
  watch monitor surveillance track observe
  army military soldier warfare defence
  weapon arms gun missile
  fake false forged bogus synthetic
  lie falsehood untruth misinformation
  hack hacker intruder attack
  smart intelligent clever
  big large huge giant
  small little tiny compact
  fast quick rapid
  cheap inexpensive affordable
  expensive costly
  money funding finance investment cash capital
  cost price fee
  buy purchase
  sell sale trade export
  make produce build create manufacture develop
  factory plant fab
  phone smartphone mobile
  picture image photo
  test exam evaluate measure
  rank ranking top
  race contest competition rivalry
  rival competitor opponent
  fight war battle conflict struggle
  danger risk threat harm
  secret hidden closed
  free open
  expert scientist researcher specialist engineer
  learn train study
  answer response reply output
  goal aim purpose
  cooperate together joint collaborate
  world global international worldwide
  law court
  person human citizen
  right freedom liberty
  vote election democracy
  dictator autocrat authoritarian tyrant
  part piece component
  begin start launch
  grow growth rise
  fall drop decline
  ahead first
  power strength might
  electricity energy
  website site platform
  program software code
  hardware device machine
  new novel latest
  illegal illicit unlawful
  hide conceal evade
  gap hole loophole
  way method technique
  shortage scarcity lack
  tax duty levy
  value worth
  chip semiconductor processor
  america american us usa
  china chinese
  taiwan taiwanese
  korea korean
  japan japanese
  west western
  britain british uk
  europe european`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(' ').map(stem));

const NEIGHBOURS = new Map<string, string[]>();
for (const group of GROUPS)
  for (const root of group)
    NEIGHBOURS.set(root, [...(NEIGHBOURS.get(root) ?? []), ...group.filter((other) => other !== root)]);

/** Roots of words that say much the same as the word with this root. */
export function neighboursOf(root: string): readonly string[] {
  return NEIGHBOURS.get(root) ?? [];
}
